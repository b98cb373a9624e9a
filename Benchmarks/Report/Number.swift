/// Numbers as the table shows them: three figures that count, thousands apart.
enum Number {
    static func text(_ value: Double) -> String {
        switch abs(value) {
        case 0: "0"
        case ..<0.0995: decimals(value, 3)
        case ..<9.95: decimals(value, 2)
        case ..<99.5: decimals(value, 1)
        default: thousands(Int(value.rounded()))
        }
    }

    static func thousands(_ value: Int) -> String {
        let digits = Array(String(value))
        return digits.indices.reduce(into: "") { text, place in
            if place > 0, (digits.count - place) % 3 == 0, digits[place - 1] != "-" { text += "," }
            text.append(digits[place])
        }
    }

    /// Rounded; zeros at the end say nothing.
    private static func decimals(_ value: Double, _ count: Int) -> String {
        var scale = 1
        for _ in 0..<count { scale *= 10 }
        let whole = Int((abs(value) * Double(scale)).rounded())
        let fraction = String(whole % scale)
        var text = (value < 0 ? "-" : "") + "\(whole / scale)." + String(repeating: "0", count: count - fraction.count) + fraction
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }
}
