import Model

/// Families, their honours, and people who are in the books twice.
extension Phrase {
    /// "còn 2 lần đến cúp bạc"; what was not verified bears a star.
    public static func nextHonour(_ next: NextHonour?) -> Phrase {
        guard let next else { return Phrase("đã ở mốc cao nhất", "at the highest level") }
        let star = next.level.isVerified ? "" : " *"
        return Phrase(
            "còn \(next.missing) lần đến \(next.level.short)\(star)",
            (next.missing == 1 ? "1 more donation: " : "\(next.missing) more donations: ") + next.level.english + star)
    }

    /// The same in a list, where all rows have one form.
    public static func nextHonourShort(_ next: NextHonour?) -> Phrase {
        guard let next else { return nextHonour(nil) }
        let star = next.level.isVerified ? "" : " *"
        return Phrase(
            "\(next.missing) lần đến \(next.level.short)\(star)", "\(next.missing) more to \(next.level.english)\(star)")
    }

    /// What somebody is in a family; what is no usual word for it stays as it was typed.
    public static func familyRole(_ role: String) -> Phrase { Phrase(role, roles[role] ?? role) }

    /// As lists write them.
    public static let familyRoles = ["Chồng", "Vợ", "Cha", "Mẹ", "Con", "Anh", "Chị", "Em", "Ông", "Bà", "Cháu"]

    private static let roles = [
        "Chồng": "Husband", "Vợ": "Wife", "Cha": "Father", "Mẹ": "Mother", "Con": "Child", "Anh": "Brother", "Chị": "Sister",
        "Em": "Younger", "Ông": "Grandfather", "Bà": "Grandmother", "Cháu": "Grandchild", "Chủ hộ": "Head",
    ]

    public static func award(_ level: HonourLevel) -> Phrase { Phrase(level.short, level.english) }

    public static let unverifiedLevel = Phrase("* chưa kiểm chứng", "* not verified")

    public static func familyProblem(_ problem: FamilyProblem) -> Phrase {
        switch problem {
        case .joinsItself:
            Phrase(
                "Không nhập một gia đình vào chính nó được. Hãy chọn một gia đình khác.",
                "A family cannot join itself. Choose another family.")
        case .nobodyChosen:
            Phrase(
                "Chưa đánh dấu ai. Bấm Space ở từng người sẽ tách ra.",
                "Nobody is marked. Press Space on each person who goes to the new family.")
        case .everybodyChosen:
            Phrase(
                "Đã đánh dấu tất cả thành viên, nên gia đình cũ không còn ai. Hãy bỏ dấu ít nhất một người.",
                "All members are marked, so nobody would be left. Take the mark off at least one.")
        case .leavesBeforeJoining:
            Phrase(
                "Ngày rời gia đình trước ngày vào. Hãy nhập ngày bằng hoặc sau ngày vào.",
                "The last day lies before the first. Enter the day of joining or a later one.")
        }
    }

    public static func mergeProblem(_ problem: MergeProblem) -> Phrase {
        switch problem {
        case .samePerson:
            Phrase(
                "Đây là cùng một bản ghi, không có gì để gộp. Hãy chọn hai người.",
                "This is one record twice; there is nothing to merge. Choose two.")
        case .differentIDs:
            Phrase(
                "Hai bản ghi có hai số căn cước khác nhau: là hai người. Nếu một số ghi sai, hãy sửa số đó trước; nếu không, bấm N.",
                "The two have different id numbers: they are two people. If one number is wrong, mend it first; else press N.")
        case .gaveAtTwoDrives(let day):
            Phrase { language in
                let day = DateText.short(day, language)
                return language == .vietnamese
                    ? "Ngày \(day) hai bản ghi hiến ở hai đợt khác nhau, mỗi đợt một lần. Hãy huỷ lần ghi nhầm trước khi gộp."
                    : "On \(day) both gave, at two drives. Void the one that is a mistake before you merge them."
            }
        }
    }

    public static func twinSign(_ sign: TwinSign) -> Phrase {
        switch sign {
        case .phoneEnd: Phrase("đuôi điện thoại", "end of phone")
        case .bloodGroup: Phrase("nhóm máu", "blood group")
        case .address: Phrase("địa chỉ", "address")
        }
    }
}
