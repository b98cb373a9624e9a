import Model

extension Phrase {
    /// Why the houses of a stretch cannot be taken as they were written.
    public static func houseRanges(_ problem: HouseRanges.Problem) -> Phrase {
        switch problem {
        case .unreadable(let part):
            Phrase(
                "Không đọc được «\(part)». Ví dụ: 1–199 lẻ, 2–160 chẵn; ngõ 52/3.",
                "“\(part)” is no house number. For example: 1–199 odd, 2–160 even; ngõ 52/3.")
        case .backwards(let part):
            Phrase(
                "«\(part)» viết ngược: số nhỏ đứng trước, ví dụ 1–199.",
                "“\(part)” runs backwards: the smaller number comes first.")
        case .twice(let one, let other):
            Phrase(
                "«\(one)» và «\(other)» trùng nhau: mỗi số nhà chỉ ghi một lần.",
                "“\(one)” and “\(other)” overlap: name each house once.")
        }
    }

    /// Two wards cannot have the same houses of a street at one time.
    public static func housesTaken(_ own: String, by ward: WardKey, _ other: String) -> Phrase {
        let name = WardAtlas.hanoi.ward(ward)?.fullName ?? ward.codeText
        return Phrase(
            "«\(own)» trùng với «\(other)» của \(name) trên cùng phố này. Hãy sửa lại một trong hai.",
            "“\(own)” overlaps “\(other)” of \(name) on this street. Mend one of the two.")
    }

    /// A street takes the name of another.
    public static func streetTaken(_ name: String) -> Phrase {
        Phrase(
            "Trong sổ đã có phố «\(name)». Hãy chọn tên khác; muốn nhập hai phố làm một thì sửa từng đoạn (e) và gõ đúng tên phố kia.",
            "The books hold a street “\(name)” already. Choose another name; to join the two, edit each stretch (e) and type that street's own name."
        )
    }

    /// Where a household may belong, in a word or two.
    public static func proposalBasis(_ basis: HomeProposal.Basis) -> Phrase {
        switch basis {
        case .houses: Phrase("theo số nhà", "by its houses")
        case .whole: Phrase("cả phường", "the whole ward")
        case .usual: Phrase("mặc định", "by default")
        case .part: Phrase("nhận một phần", "took a part")
        }
    }

    /// What a house's mark says.
    public static func doorState(_ state: DoorState) -> Phrase {
        switch state {
        case .due: Phrase("đến lúc mời", "due now")
        case .gave: Phrase("chờ hiến lại", "gave, waiting")
        case .resting: Phrase("đang nghỉ", "resting")
        case .lapsed: Phrase("lâu chưa hiến", "lapsed")
        case .new: Phrase("chưa hiến", "never gave")
        }
    }
}
