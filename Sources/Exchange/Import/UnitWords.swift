import Model

/// What a cell under "khối", "tổ" or "đơn vị" says of a unit, by its first words.
public struct UnitWords: Hashable {
    var kind: Group.Kind
    /// As it is kept: "Tổ 12", "Trường THPT Nhân Chính".
    var name: String
    /// What equal units share: "to 12" for "Tổ dân phố số 12", "TDP 12" and "12".
    public private(set) var key: String

    public init(_ text: String) {
        let words = VietnameseText.words(VietnameseText.fold(text)).map(String.init)
        if let number = Self.residentialNumber(words) {
            kind = .residential
            name = "Tổ " + number
            key = "to " + number.lowercased()
            return
        }
        name = text
        key = VietnameseText.foldExact(text)
        kind = Self.kind(words)
    }

    /// The usual bloc of such units (``UsualBloc/id``).
    var usualBloc: String {
        switch kind {
        case .residential: "residents"
        case .school: "students"
        case .agency, .company: "officials"
        case .force: "armed-forces"
        case .union: "mass-organisations"
        }
    }

    /// "12" of "Tổ 12", "tdp so 12", "to dan pho 12a", "12".
    private static func residentialNumber(_ words: [String]) -> String? {
        guard let last = words.last, last.first?.isNumber == true, last.utf8.count <= 4 else { return nil }
        let before = words.dropLast()
        guard before.isEmpty || ["to", "tdp", "t"].contains(before[0]),
            before.dropFirst().allSatisfy({ ["dan", "pho", "so"].contains($0) })
        else {
            return nil
        }
        let plain = last.drop { $0 == "0" }
        return plain.isEmpty ? "0" : plain.uppercased()
    }

    private static func kind(_ words: [String]) -> Group.Kind {
        let text = words.joined(separator: " ")
        func begins(_ starts: [String]) -> Bool { starts.contains { text == $0 || text.hasPrefix($0 + " ") } }
        if begins(["to chuc"]) { return .agency }
        if begins([
            "cong an", "quan doi", "ban chi huy quan su", "bch quan su", "bchqs", "ban chqs", "chqs", "bo doi", "trung doan",
            "lu doan",
            "tieu doan", "su doan", "quan khu", "dan quan", "luc luong vu trang", "canh sat",
        ]) {
            return .force
        }
        if begins([
            "truong", "thpt", "thcs", "tieu hoc", "mam non", "dai hoc", "dh", "hoc vien", "cao dang", "cd", "lop", "khoa", "school",
            "university",
        ]) {
            return .school
        }
        if begins(["cong ty", "cty", "ctcp", "tong cong ty", "tap doan", "htx", "hop tac xa", "doanh nghiep", "company"]) {
            return .company
        }
        if begins(["doan", "hoi", "cong doan", "lien doan", "mat tran", "uy ban mttq", "clb", "cau lac bo"]) { return .union }
        if begins([
            "to", "tdp", "to dan pho", "thon", "xom", "khu dan cu", "kdc", "khu pho", "cum", "cum dan cu", "ngo", "khu tap the",
        ])
            || (words.count == 2 && ["khoi", "khu"].contains(words[0]) && words[1].first?.isNumber == true)
        {
            return .residential
        }
        return .agency
    }
}
