extension Phone {
    /// 0912 345 678 · 024 3858 1234 · 0225 3747 123; other numbers as they are.
    public var shown: String {
        if NumberingPlan.isMobile(digits) { return parted(4, 3, 3) }
        guard NumberingPlan.isComplete(digits) else { return digits.hasPrefix("00") ? "+" + digits.dropFirst(2) : digits }
        return digits.hasPrefix("024") || digits.hasPrefix("028") ? parted(3, 4, 4) : parted(4, 4, 3)
    }

    /// •••678; nothing of a number that is too short to hide.
    public var masked: String { digits.utf8.count >= 6 ? "•••" + digits.suffix(3) : "•••" }

    private func parted(_ lengths: Int...) -> String {
        var rest = Substring(digits)
        return lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return String(rest.prefix(length))
        }.joined(separator: " ")
    }
}
