extension HonourLevel {
    /// Families: the whole ladder, as far as read. Persons: what is known of the article and of what offices do by it.
    static let table = """
        [[honour]]
        id = "family-3"
        subject = "family"
        count = 3
        award = "Giấy khen"
        short = "giấy khen"
        english = "letter of praise"
        proposer = "Ban Chỉ đạo cấp huyện"
        giver = "Ủy ban nhân dân cùng cấp"
        source = "Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày 15/9/2017, Điều 8"
        address = "http://118.69.201.251:801/phap-luat/gia-dinh-hien-mau-lan-thu-may-thi-ban-chi-dao-van-dong-hien-mau-tinh-nguyen-cap-huyen-de-nghi-uy-ba-37367.html"
        validFrom = "2017-09-15"
        validUntil = "2025-06-30"
        verified = true

        [[honour]]
        id = "family-3-2025"
        subject = "family"
        count = 3
        award = "Giấy khen"
        short = "giấy khen"
        english = "letter of praise"
        proposer = "chưa rõ từ khi bỏ cấp huyện"
        giver = "chưa rõ từ khi bỏ cấp huyện"
        source = "Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày 15/9/2017, Điều 8; cấp huyện không còn từ 1/7/2025, nơi đề nghị và ký thay chưa tìm thấy văn bản"
        address = "http://118.69.201.251:801/phap-luat/gia-dinh-hien-mau-lan-thu-may-thi-ban-chi-dao-van-dong-hien-mau-tinh-nguyen-cap-huyen-de-nghi-uy-ba-37367.html"
        validFrom = "2025-07-01"
        verified = false

        [[honour]]
        id = "family-5"
        subject = "family"
        count = 5
        award = "Cúp thủy tinh màu đồng"
        short = "cúp đồng"
        english = "bronze cup"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "Ban Chỉ đạo cấp tỉnh"
        source = "Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày 15/9/2017, Điều 8"
        address = "http://118.69.201.251:801/phap-luat/gia-dinh-hien-mau-lan-thu-may-thi-ban-chi-dao-van-dong-hien-mau-tinh-nguyen-cap-huyen-de-nghi-uy-ba-37367.html"
        validFrom = "2017-09-15"
        verified = true

        [[honour]]
        id = "family-10"
        subject = "family"
        count = 10
        award = "Cúp thủy tinh màu bạc"
        short = "cúp bạc"
        english = "silver cup"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "Ban Chỉ đạo cấp tỉnh"
        source = "Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày 15/9/2017, Điều 8"
        address = "https://nganhangphapluat.thukyluat.vn/tu-van-phap-luat/van-hoa--xa-hoi/gia-dinh-hien-mau-lan-thu-10-thi-co-duoc-khen-thuong-khong-332934"
        validFrom = "2017-09-15"
        verified = true

        [[honour]]
        id = "family-15"
        subject = "family"
        count = 15
        award = "Cúp thủy tinh màu vàng"
        short = "cúp vàng"
        english = "gold cup"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "Ban Chỉ đạo cấp tỉnh"
        source = "Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày 15/9/2017, Điều 8"
        address = "https://thuviennhadat.vn/phap-ly-nha-dat/hien-nay-gia-dinh-hien-mau-lan-thu-15-duoc-khen-thuong-nhu-the-nao-499688.html"
        validFrom = "2017-09-15"
        verified = true

        [[honour]]
        id = "family-20"
        subject = "family"
        count = 20
        award = "Bằng khen của Ủy ban nhân dân cấp tỉnh; đề nghị Ban Chỉ đạo quốc gia khen"
        short = "bằng khen"
        english = "certificate of merit"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "Ủy ban nhân dân cấp tỉnh"
        source = "Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày 15/9/2017, Điều 8"
        address = "https://thuviennhadat.vn/phap-ly-nha-dat/hien-nay-gia-dinh-hien-mau-lan-thu-15-duoc-khen-thuong-nhu-the-nao-499688.html"
        validFrom = "2017-09-15"
        verified = true

        [[honour]]
        id = "donor-1"
        subject = "donor"
        count = 1
        award = "Giấy chứng nhận hiến máu tình nguyện và phù hiệu"
        short = "chứng nhận"
        english = "certificate and badge"
        proposer = "Ban Chỉ đạo cấp huyện hoặc nơi tiếp nhận máu"
        giver = "Ban Chỉ đạo cấp huyện hoặc nơi tiếp nhận máu"
        source = "Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày 15/9/2017, Điều 7"
        address = "https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thoi-su-phap-luat/tu-van-phap-luat/41969/tieu-chuan-khen-thuong-ca-nhan-hien-mau-tinh-nguyen"
        validFrom = "2017-09-15"
        verified = true

        [[honour]]
        id = "donor-5"
        subject = "donor"
        count = 5
        award = "Giấy khen, kèm huy hiệu hoặc cúp"
        short = "giấy khen"
        english = "letter of praise"
        proposer = "Ban Chỉ đạo cấp huyện"
        giver = "Ủy ban nhân dân cấp huyện"
        source = "Theo lệ thường, dựa trên Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày 15/9/2017, Điều 7; chưa đọc được nguyên văn"
        validFrom = "2017-09-15"
        verified = false

        [[honour]]
        id = "donor-10"
        subject = "donor"
        count = 10
        award = "Giấy khen, kèm huy hiệu hoặc cúp"
        short = "giấy khen"
        english = "letter of praise"
        proposer = "Ban Chỉ đạo cấp huyện"
        giver = "Ủy ban nhân dân cấp huyện"
        source = "Theo lệ thường, dựa trên Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày 15/9/2017, Điều 7; chưa đọc được nguyên văn"
        validFrom = "2017-09-15"
        verified = false

        [[honour]]
        id = "donor-15"
        subject = "donor"
        count = 15
        award = "Giấy khen, kèm huy hiệu hoặc cúp"
        short = "giấy khen"
        english = "letter of praise"
        proposer = "Ban Chỉ đạo cấp huyện"
        giver = "Ủy ban nhân dân cấp huyện"
        source = "Theo lệ thường, dựa trên Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày 15/9/2017, Điều 7; chưa đọc được nguyên văn"
        validFrom = "2017-09-15"
        verified = false

        [[honour]]
        id = "donor-20"
        subject = "donor"
        count = 20
        award = "Bằng khen của Ủy ban nhân dân thành phố"
        short = "bằng khen"
        english = "certificate of merit"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "Ủy ban nhân dân cấp tỉnh"
        source = "Theo cách làm của Thành phố Hồ Chí Minh năm 2016; chưa đọc được quy định của Hà Nội"
        address = "https://tuoitre.vn/ton-vinh-649-nguoi-hien-mau-tieu-bieu-tphcm-1116574.htm"
        validFrom = "2017-09-15"
        verified = false

        [[honour]]
        id = "donor-30"
        subject = "donor"
        count = 30
        award = "Bằng khen của Trung ương Hội Chữ thập đỏ"
        short = "bằng khen TƯ Hội"
        english = "Red Cross certificate"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "Trung ương Hội Chữ thập đỏ Việt Nam"
        source = "Theo cách làm của Thành phố Hồ Chí Minh năm 2016; chưa đọc được quy định của Hà Nội"
        address = "https://tuoitre.vn/ton-vinh-649-nguoi-hien-mau-tieu-bieu-tphcm-1116574.htm"
        validFrom = "2017-09-15"
        verified = false

        [[honour]]
        id = "donor-40"
        subject = "donor"
        count = 40
        award = "Kỷ niệm chương Vì sự nghiệp nhân đạo"
        short = "kỷ niệm chương"
        english = "humanitarian medal"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "Trung ương Hội Chữ thập đỏ Việt Nam"
        source = "Theo cách làm của Thành phố Hồ Chí Minh năm 2016; chưa đọc được quy định của Hà Nội"
        address = "https://tuoitre.vn/ton-vinh-649-nguoi-hien-mau-tieu-bieu-tphcm-1116574.htm"
        validFrom = "2017-09-15"
        verified = false

        [[honour]]
        id = "donor-50"
        subject = "donor"
        count = 50
        award = "Tôn vinh mốc 50 lần"
        short = "mốc 50 lần"
        english = "50 donations"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "chưa rõ"
        source = "Cột 50 lần của mẫu danh sách đề nghị cấp tỉnh năm 2021; hình thức khen chưa rõ"
        validFrom = "2017-09-15"
        verified = false

        [[honour]]
        id = "donor-60"
        subject = "donor"
        count = 60
        award = "Tôn vinh mốc 60 lần"
        short = "mốc 60 lần"
        english = "60 donations"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "chưa rõ"
        source = "Cột 60 lần của mẫu danh sách đề nghị cấp tỉnh năm 2021; hình thức khen chưa rõ"
        validFrom = "2017-09-15"
        verified = false

        [[honour]]
        id = "donor-70"
        subject = "donor"
        count = 70
        award = "Tôn vinh mốc 70 lần"
        short = "mốc 70 lần"
        english = "70 donations"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "chưa rõ"
        source = "Cột 70 lần của mẫu danh sách đề nghị cấp tỉnh năm 2021; hình thức khen chưa rõ"
        validFrom = "2017-09-15"
        verified = false

        [[honour]]
        id = "donor-80"
        subject = "donor"
        count = 80
        award = "Tôn vinh mốc 80 lần"
        short = "mốc 80 lần"
        english = "80 donations"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "chưa rõ"
        source = "Cột 80 lần của mẫu danh sách đề nghị cấp tỉnh năm 2021; hình thức khen chưa rõ"
        validFrom = "2017-09-15"
        verified = false

        [[honour]]
        id = "donor-90"
        subject = "donor"
        count = 90
        award = "Tôn vinh mốc 90 lần"
        short = "mốc 90 lần"
        english = "90 donations"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "chưa rõ"
        source = "Cột 90 lần của mẫu danh sách đề nghị cấp tỉnh năm 2021; hình thức khen chưa rõ"
        validFrom = "2017-09-15"
        verified = false

        [[honour]]
        id = "donor-100"
        subject = "donor"
        count = 100
        award = "Tôn vinh mốc 100 lần"
        short = "mốc 100 lần"
        english = "100 donations"
        proposer = "Ban Chỉ đạo cấp tỉnh"
        giver = "chưa rõ"
        source = "Cột 100 lần của mẫu danh sách đề nghị cấp tỉnh năm 2021; hình thức khen chưa rõ"
        validFrom = "2017-09-15"
        verified = false
        """
}
