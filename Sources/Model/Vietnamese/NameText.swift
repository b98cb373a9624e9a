/// How a name is shortened where it does not fit. The given name (tên) stands last and is what people are called by, so it goes last.
public enum NameText {
    /// Each shorter than the one before: "Nguyễn Công Bách", "Nguyễn C. Bách", "N. C. Bách", "Bách"; "Gia đình bà Trần Thị Mai", "GĐ bà Trần Thị
    /// Mai", "GĐ bà Trần T. Mai" …
    public static func forms(_ name: String) -> [String] {
        var words = name.split(separator: " ").map(String.init)
        var forms = [name]
        func add() { forms.append(words.joined(separator: " ")) }
        if words.count > 2, VietnameseText.fold(words[0] + " " + words[1]) == "gia dinh" {
            words.replaceSubrange(..<2, with: ["GĐ"])
            add()
        }
        let title = words.prefix { $0 == "GĐ" || $0.first?.isUppercase == false }.count
        guard words.count - title > 1 else { return forms }
        // The names between first, then the family's name.
        for place in Array((title + 1)..<(words.count - 1)) + [title] {
            guard words[place].count > 2, let initial = words[place].first else { continue }
            words[place] = "\(initial)."
            add()
        }
        let middle = (title + 1)..<(words.count - 1)
        if middle.count > 2 {
            words.replaceSubrange(middle, with: ["…"])
            add()
        }
        words.removeSubrange(title..<(words.count - 1))
        add()
        return forms
    }

    /// Of a ward, whose neighbours bear nearly its name: "Thanh Xuân Trung", "TX Trung"; never the last word alone, which is no ward's name.
    public static func wardForms(_ name: String) -> [String] {
        let words = name.split(separator: " ")
        guard words.count > 1, let last = words.last, words.dropLast().contains(where: { $0.count > 2 }),
            words.allSatisfy({ $0.first?.isUppercase == true })
        else { return [name] }
        return [name, String(words.dropLast().compactMap(\.first)) + " " + last]
    }

    /// Several names in one line, the longest of them shortened first.
    public static func forms(_ names: [String]) -> [String] {
        let forms = names.map { Self.forms($0) }
        let steps = forms.map(\.count).max() ?? 0
        return (0..<steps).map { step in forms.map { $0[max(0, step - (steps - $0.count))] }.joined(separator: ", ") }
    }
}
