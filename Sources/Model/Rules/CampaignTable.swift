extension CampaignRule {
    /// The year of a blood-donation committee. Where a source gives no days, they are assumed and the line is not verified.
    static let table = """
        [[campaign]]
        id = "red-sunday"
        name = "Chủ nhật Đỏ"
        english = "Red Sunday"
        from = "12-01"
        to = "03-31"
        peak = false
        source = "Báo Tiền Phong, từ 2009; lần thứ 18: tháng 12/2025 – tháng 3/2026"
        address = "https://svvn.tienphong.vn/hang-ngan-sinh-vien-thu-do-hien-mau-tai-chu-nhat-do-post1811915.tpo"
        validFrom = "2009-01-01"
        verified = true

        [[campaign]]
        id = "tet-blood"
        name = "Máu cho Tết"
        english = "Blood for Tết"
        fromTet = -30
        toTet = -1
        peak = false
        source = "Vận động trước Tết; TP. Hồ Chí Minh: 20/12 – 01/3. Số ngày ở đây là giả định"
        address = "https://nld.com.vn/cong-doan/phat-dong-hien-mau-tinh-nguyen-20191223214708173.htm"
        validFrom = "2019-12-20"
        verified = false

        [[campaign]]
        id = "tet-charity"
        name = "Tết Nhân ái"
        english = "Tết of Compassion"
        fromTet = -30
        toTet = -1
        peak = false
        source = "Hội Chữ thập đỏ TP. Hà Nội, Tết Bính Ngọ 2026. Số ngày ở đây là giả định"
        address = "https://tienphong.vn/hoi-chu-thap-do-tp-ha-noi-phat-dong-phong-trao-tet-nhan-ai-xuan-binh-ngo-2026-post1815253.tpo"
        validFrom = "2025-01-01"
        verified = false

        [[campaign]]
        id = "spring-festival"
        name = "Lễ hội Xuân hồng"
        english = "Pink Spring Festival"
        fromTet = 8
        toTet = 23
        peak = true
        source = "Từ 2008, toàn quốc từ 2010; 18–25/2/2024 và 01–07/3/2021, tức mồng 9 đến ngày 24 sau Tết"
        address = "https://baolaocai.vn/khoi-dong-le-hoi-xuan-hong-2024-tu-182-post425611.html"
        validFrom = "2008-01-01"
        verified = true

        [[campaign]]
        id = "all-people-day"
        name = "Ngày toàn dân hiến máu tình nguyện"
        english = "All-People Blood Donation Day"
        from = "04-07"
        to = "04-07"
        peak = true
        source = "Ngày 7/4 hằng năm"
        address = "http://cand.com.vn/tag/115-000-don-vi-mau-31509/"
        validFrom = "2000-04-07"
        verified = true

        [[campaign]]
        id = "april-peak"
        name = "Tháng cao điểm hiến máu tháng 4"
        english = "April peak month"
        from = "04-01"
        to = "04-30"
        peak = true
        source = "Tháng 4/2015: mục tiêu toàn quốc 115.000–120.000 đơn vị"
        address = "http://cand.com.vn/tag/115-000-don-vi-mau-31509/"
        validFrom = "2000-04-07"
        verified = true

        [[campaign]]
        id = "humanitarian-month"
        name = "Tháng Nhân đạo"
        english = "Humanitarian Month"
        from = "05-01"
        to = "05-31"
        peak = false
        source = "Tháng 5 hằng năm"
        address = "https://vpub.hochiminhcity.gov.vn/portal/pages/2021-4-29/To-chuc-thuc-hien-Thang-Nhan-dao-nam-2021bd1t5dfogu9o.aspx"
        validFrom = "2018-01-01"
        verified = true

        [[campaign]]
        id = "world-donor-day"
        name = "Ngày Quốc tế Người hiến máu"
        english = "World Blood Donor Day"
        from = "06-14"
        to = "06-14"
        peak = true
        source = "Ngày 14/6 hằng năm: tôn vinh người hiến máu; Giọt máu hè ở Hà Nội"
        address = "https://baophapluat.vn/nguyen-sy-truong-tag94011.html"
        validFrom = "2004-06-14"
        verified = true

        [[campaign]]
        id = "red-journey"
        name = "Hành trình Đỏ – Những giọt máu hồng hè"
        english = "Red Journey – Summer Drops"
        from = "06-01"
        to = "07-31"
        peak = true
        source = "Tháng 6 – tháng 7 hằng năm"
        address = "https://nguoihanoi.vn/moi-trai-tim-mot-ngon-lua-anh-hung-ptag.html"
        validFrom = "2013-06-01"
        verified = true

        [[campaign]]
        id = "gratitude"
        name = "Giọt hồng tri ân"
        english = "Drops of Gratitude"
        from = "07-20"
        to = "07-31"
        peak = false
        source = "Quanh ngày 27/7; lần thứ 13 năm 2023. Số ngày ở đây là giả định"
        address = "https://nguoihanoi.vn/moi-trai-tim-mot-ngon-lua-anh-hung-ptag.html"
        validFrom = "2011-07-01"
        verified = false

        [[campaign]]
        id = "autumn-peak"
        name = "Tháng cao điểm mùa thu"
        english = "Autumn peak month"
        from = "10-01"
        to = "10-31"
        peak = true
        source = "Ngày hội các phường tháng 8 – tháng 10; Huế: tháng 10/2025 là tháng cao điểm"
        address = "https://huengaynay.vn/chinh-tri-xa-hoi/hon-230-can-bo-nguoi-dan-hien-mau-tinh-nguyen-nam-2025-158828.html"
        validFrom = "2015-01-01"
        verified = true
        """
}
