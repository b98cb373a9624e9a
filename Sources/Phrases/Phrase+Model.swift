import Model

extension Phrase {
    /// The measure as it stands behind a figure: 12 túi, 12 bags, 6.4 eq. of 250 ml.
    public static func unit(_ measure: Measure) -> Phrase {
        measure == .equivalents ? Phrase("quy đổi 250 ml", "eq. of 250 ml") : .measure(measure)
    }

    /// The name of a measure: túi, quy đổi 250 ml, lượt người.
    public static func measure(_ measure: Measure) -> Phrase {
        switch measure {
        case .bags: Phrase("túi", "bags")
        case .equivalents: Phrase("quy đổi 250 ml", "250 ml equivalents")
        case .visits: Phrase("lượt người", "visits")
        }
    }

    /// The measure's name where room is short.
    public static func measureShort(_ measure: Measure) -> Phrase {
        switch measure {
        case .bags: Phrase("túi", "bags")
        case .equivalents: Phrase("quy đổi 250", "250 ml eq.")
        case .visits: Phrase("lượt người", "visits")
        }
    }

    /// The measure as a heading: túi máu.
    public static func measureLong(_ measure: Measure) -> Phrase {
        switch measure {
        case .bags: Phrase("túi máu", "bags of blood")
        case .equivalents: Phrase("quy đổi 250 ml", "250 ml equivalents")
        case .visits: Phrase("lượt người", "visits")
        }
    }

    public static func sex(_ sex: Sex) -> Phrase {
        switch sex {
        case .female: Phrase("Nữ", "Female")
        case .male: Phrase("Nam", "Male")
        }
    }

    public static func donationKind(_ kind: Donation.Kind) -> Phrase {
        switch kind {
        case .wholeBlood: Phrase("toàn phần", "whole blood")
        case .redCells: Phrase("hồng cầu", "red cells")
        case .platelets: Phrase("tiểu cầu", "platelets")
        case .plasma: Phrase("huyết tương", "plasma")
        case .granulocytes: Phrase("bạch cầu hạt", "granulocytes")
        }
    }

    public static func groupKind(_ kind: Group.Kind) -> Phrase {
        switch kind {
        case .residential: Phrase("Tổ dân phố", "Residential group")
        case .school: Phrase("Trường học", "School")
        case .agency: Phrase("Cơ quan", "Agency")
        case .force: Phrase("Lực lượng vũ trang", "Armed force")
        case .union: Phrase("Đoàn thể", "Union")
        case .company: Phrase("Doanh nghiệp", "Company")
        }
    }

    public static func venueKind(_ kind: Venue.Kind) -> Phrase {
        switch kind {
        case .fixedSite: Phrase("Điểm cố định", "Fixed site")
        case .street: Phrase("Tuyến phố", "Street")
        case .school: Phrase("Trường học", "School")
        case .agency: Phrase("Cơ quan", "Agency")
        case .hospital: Phrase("Bệnh viện", "Hospital")
        case .communityHouse: Phrase("Nhà văn hoá", "Community house")
        case .other: Phrase("Nơi khác", "Other place")
        }
    }

    public static func driveState(_ state: Drive.State) -> Phrase {
        switch state {
        case .planned: Phrase("dự kiến", "planned")
        case .open: Phrase("đang mở", "open")
        case .closed: Phrase("đã xong", "closed")
        case .postponed: Phrase("hoãn", "postponed")
        case .cancelled: Phrase("huỷ", "cancelled")
        }
    }

    public static func consentPurpose(_ purpose: Consent.Purpose) -> Phrase {
        switch purpose {
        case .contact: Phrase("liên hệ mời hiến máu", "contact about drives")
        case .history: Phrase("lưu lịch sử hiến máu", "keep the history")
        case .publicHonours: Phrase("nêu tên khi tôn vinh", "be named when honoured")
        case .sharing: Phrase("gửi số liệu lên thành phố", "share with the city")
        }
    }

    public static func consentMeans(_ means: Consent.Means) -> Phrase {
        switch means {
        case .paper: Phrase("giấy", "on paper")
        case .spoken: Phrase("lời nói", "spoken")
        case .digital: Phrase("điện tử", "digital")
        }
    }

    public static func deferralCode(_ code: Deferral.Code) -> Phrase {
        switch code {
        case .interval: Phrase("chưa đủ khoảng cách", "interval not passed")
        case .measurement: Phrase("chỉ số trong ngày", "measurement of the day")
        case .temporary: Phrase("tạm hoãn", "temporary")
        case .other: Phrase("lý do khác", "other reason")
        }
    }

    public static func era(_ era: WardEra) -> Phrase {
        switch era {
        case .era2020: Phrase("đến 31/12/2024", "until 31/12/2024")
        case .era2025h1: Phrase("01/01–30/06/2025", "01/01–30/06/2025")
        case .era2025: Phrase("từ 01/07/2025", "since 01/07/2025")
        }
    }

    /// What a person did, as the journal names it.
    public static func change(_ kind: Change.Kind) -> Phrase {
        switch kind {
        case .officeSet: Phrase("Đặt đơn vị", "Office set")
        case .streetAdded: Phrase("Thêm phố", "Street added")
        case .streetAltered: Phrase("Sửa phố", "Street altered")
        case .streetsJoined: Phrase("Nhập hai phố", "Streets joined")
        case .venueAdded: Phrase("Thêm địa điểm", "Venue added")
        case .venueAltered: Phrase("Sửa địa điểm", "Venue altered")
        case .blocAdded: Phrase("Thêm khối", "Bloc added")
        case .blocAltered: Phrase("Sửa khối", "Bloc altered")
        case .groupAdded: Phrase("Thêm đơn vị", "Group added")
        case .groupAltered: Phrase("Sửa đơn vị", "Group altered")
        case .donorAdded: Phrase("Thêm người hiến", "Donor added")
        case .donorAltered: Phrase("Sửa người hiến", "Donor altered")
        case .homesAssigned: Phrase("Xếp hộ về phường mới", "Households assigned to a ward")
        case .consentGiven: Phrase("Ghi sự đồng ý", "Consent given")
        case .consentWithdrawn: Phrase("Rút sự đồng ý", "Consent withdrawn")
        case .familyAdded: Phrase("Thêm gia đình", "Family added")
        case .familyAltered: Phrase("Sửa gia đình", "Family altered")
        case .memberJoined: Phrase("Vào gia đình", "Member joined")
        case .memberLeft: Phrase("Rời gia đình", "Member left")
        case .memberAltered: Phrase("Sửa thành viên gia đình", "Member altered")
        case .familySplit: Phrase("Tách gia đình", "Family split")
        case .familiesJoined: Phrase("Nhập hai gia đình", "Families joined")
        case .familyDeclined: Phrase("Ghi là không cùng gia đình", "Noted as no family")
        case .donorsMerged: Phrase("Gộp hai người trùng", "Two records merged")
        case .donorsDistinguished: Phrase("Ghi là hai người khác nhau", "Noted as two people")
        case .driveAdded: Phrase("Thêm đợt hiến máu", "Drive added")
        case .driveAltered: Phrase("Sửa đợt hiến máu", "Drive altered")
        case .bookingMade: Phrase("Thêm lượt trong đợt", "Booking made")
        case .bookingAltered: Phrase("Sửa lượt trong đợt", "Booking altered")
        case .bookingRemoved: Phrase("Bỏ lượt trong đợt", "Booking removed")
        case .stepTaken: Phrase("Chuyển bước trong đợt", "Step taken at the drive")
        case .cameEarly:
            Phrase("Vẫn tiếp nhận dù chưa đủ khoảng cách", "Received although the interval has not passed")
        case .donationRecorded: Phrase("Ghi nhận hiến máu", "Donation recorded")
        case .donationAltered: Phrase("Sửa lần hiến máu", "Donation altered")
        case .donationVoided: Phrase("Huỷ lần hiến máu", "Donation voided")
        case .donationRecredited: Phrase("Đổi nơi ghi công", "Donation re-credited")
        case .deferralRecorded: Phrase("Ghi nhận hoãn", "Deferral recorded")
        case .targetSet: Phrase("Đặt chỉ tiêu", "Target set")
        case .targetRemoved: Phrase("Bỏ chỉ tiêu", "Target removed")
        case .peerSet: Phrase("Nhập số liệu đơn vị bạn", "Peer figure set")
        case .peerRemoved: Phrase("Bỏ số liệu đơn vị bạn", "Peer figure removed")
        case .aidSet: Phrase("Đặt giá trị nhân đạo", "Aid figure set")
        case .aidRemoved: Phrase("Bỏ giá trị nhân đạo", "Aid figure removed")
        case .callStarted: Phrase("Bắt đầu gọi", "Call started")
        case .callEnded: Phrase("Ghi kết quả gọi", "Call noted")
        case .callDropped: Phrase("Bỏ cuộc gọi", "Call dropped")
        case .imported: Phrase("Nhập tệp", "File imported")
        case .undone: Phrase("Hoàn tác", "Undone")
        case .redone: Phrase("Làm lại", "Redone")
        case .erased: Phrase("Xoá dữ liệu một người", "Person erased")
        }
    }
}
