extension DeferralRule {
    /// Điều 5 as a table. The law knows these cases; the program keeps none of them about a person, only a neutral code and a date.
    static let table = """
        [[deferral]]
        id = "surgery"
        length = "12 months"
        countedFrom = "recovery"
        reason = "can thiệp ngoại khoa"
        english = "surgery"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "grave-infection"
        length = "12 months"
        countedFrom = "recovery"
        reason = "khỏi sốt rét, giang mai, lao, uốn ván, viêm não, viêm màng não"
        english = "malaria, syphilis, tuberculosis, tetanus, encephalitis, meningitis"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "pregnancy"
        length = "12 months"
        countedFrom = "event"
        reason = "sinh con hoặc chấm dứt thai nghén"
        english = "childbirth or end of a pregnancy"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "rabies-vaccine"
        length = "12 months"
        countedFrom = "lastDose"
        reason = "tiêm vắc-xin phòng dại sau khi bị động vật cắn"
        english = "rabies vaccine after a bite"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "transfusion"
        length = "12 months"
        countedFrom = "event"
        reason = "truyền máu, chế phẩm máu, sinh phẩm nguồn gốc từ máu"
        english = "received blood, blood products or biologics made of blood"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "hepatitis-b-immunoglobulin"
        length = "12 months"
        countedFrom = "event"
        reason = "tiêm kháng huyết thanh viêm gan B"
        english = "anti-hepatitis-B immunoglobulin"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "dutasteride"
        length = "12 months"
        countedFrom = "lastDose"
        reason = "dùng dutasteride"
        english = "dutasteride"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "tattoo-piercing"
        length = "6 months"
        countedFrom = "event"
        reason = "xăm trổ; bấm dái tai, bấm mũi, bấm rốn và vị trí khác"
        english = "tattoo; piercing of ear, nose, navel or elsewhere"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "exposure"
        length = "6 months"
        countedFrom = "event"
        reason = "phơi nhiễm với máu, dịch cơ thể của người nhiễm hoặc có nguy cơ"
        english = "exposure to blood or body fluid of an infected or at-risk person"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "long-illness"
        length = "6 months"
        countedFrom = "recovery"
        reason = "khỏi thương hàn, nhiễm trùng huyết, rắn cắn, viêm tắc động mạch, viêm tắc tĩnh mạch, viêm tuỷ xương, viêm tuỵ"
        english = "typhoid, septicaemia, snake bite, arteritis, phlebitis, osteomyelitis, pancreatitis"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "retinoids-finasteride"
        length = "3 months"
        countedFrom = "lastDose"
        reason = "dùng finasteride, isotretinoin (13-cis-retinoic acid), tretinoin"
        english = "finasteride, isotretinoin (13-cis-retinoic acid), tretinoin"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "infection"
        length = "4 weeks"
        countedFrom = "recovery"
        reason = "khỏi viêm dạ dày ruột, nhiễm trùng đường tiết niệu, nhiễm trùng da, viêm phế quản, viêm phổi, sởi, ho gà, quai bị, sốt xuất huyết, kiết lỵ, rubella, tả"
        english = "gastro-enteritis, urinary infection, infected skin, bronchitis, pneumonia, measles, whooping cough, mumps, dengue, dysentery, rubella, cholera"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "live-vaccine"
        length = "4 weeks"
        countedFrom = "endOfCourse"
        reason = "tiêm vắc-xin rubella, sởi, thương hàn, tả, quai bị, thuỷ đậu, BCG"
        english = "vaccines: rubella, measles, typhoid, cholera, mumps, varicella, BCG"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "low-haemoglobin"
        length = "4 weeks"
        countedFrom = "test"
        reason = "huyết sắc tố thấp ở lần đến điểm hiến máu gần nhất"
        english = "low haemoglobin at the last visit to a donation point"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "minor-illness"
        length = "7 days"
        countedFrom = "recovery"
        reason = "khỏi cúm, cảm lạnh, dị ứng mũi họng, viêm họng, đau nửa đầu"
        english = "flu, cold, nasal or throat allergy, sore throat, migraine"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "other-vaccine"
        length = "7 days"
        countedFrom = "dose"
        reason = "tiêm các vắc-xin khác, kể cả COVID-19"
        english = "all other vaccines, COVID-19 included"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "platelet-drugs"
        length = "7 days"
        countedFrom = "lastDose"
        reason = "dùng aspirin (axit acetylsalicylic), clopidogrel, ticlopidine, piroxicam"
        english = "aspirin (acetylsalicylic acid), clopidogrel, ticlopidine, piroxicam"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        address = "https://vienhuyethoc.vn/?p=58702"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "covid-19"
        length = "14 days"
        countedFrom = "negativeTest"
        reason = "COVID-19: sau xét nghiệm âm tính"
        english = "COVID-19: after a negative test"
        source = "Hướng dẫn của Thành phố Hồ Chí Minh, 2021–2022"
        validFrom = "2021-01-01"
        validUntil = "2022-12-31"
        verified = true

        [[deferral]]
        id = "strenuous-work"
        length = "12 hours"
        countedFrom = "activity"
        reason = "phi công, lái cần cẩu, làm việc trên cao hoặc dưới sâu, leo núi, thợ mỏ, thuỷ thủ, thợ lặn; lái xe buýt, tàu hoả, tàu thuỷ; vận động viên chuyên nghiệp, tập nặng: chỉ hiến trong ngày nghỉ hoặc cách 12 giờ"
        english = "pilots, crane drivers, work at height or depth, climbers, miners, sailors, divers; bus, train and ship drivers; professional athletes, heavy training: on a day off or 12 hours apart"
        source = "Thông tư 26/2013/TT-BYT, Điều 5"
        validFrom = "2013-11-15"
        verified = true

        [[deferral]]
        id = "breast-feeding"
        length = "12 months"
        countedFrom = "event"
        reason = "nuôi con bú: thực hành thường tính 12 tháng sau sinh"
        english = "breast-feeding: common practice counts 12 months from the birth"
        source = "Thực hành thường gặp, chưa tìm thấy văn bản"
        validFrom = "2013-11-15"
        verified = false

        [[deferral]]
        id = "permanent"
        length = "permanent"
        countedFrom = "event"
        reason = "bệnh lây qua đường máu hoặc nguy cơ lây nhiễm, bệnh mạn tính, ghép tạng, nghiện, khuyết tật nặng: không hiến máu"
        english = "infection passed by blood or risk of it, chronic disease, organ transplant, addiction, severe disability: no donation"
        source = "Thông tư 26/2013/TT-BYT, Điều 4 khoản 2c"
        address = "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/545FC-hd-phu-nu-moi-sinh-co-duoc-hien-mau-khong.html"
        validFrom = "2013-11-15"
        verified = true
        """
}
