import Model

/// A number as it stands in a CSV file, the same in both languages: digits without marks between thousands, a decimal point, a percentage as its
/// number (25.0), the unit in the column's head or in a column of its own, and nothing where there is no number.
enum PlainNumber {
    static func whole(_ value: Int?) -> String { value.map(String.init) ?? "" }

    static func tenths(_ tenths: Int) -> String {
        tenths.isMultiple(of: 10) ? String(tenths / 10) : (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// Equivalents have their decimal also where it is 0.
    static func amount(_ amount: Amount) -> String {
        amount.measure == .equivalents && amount.tenths.isMultiple(of: 10) ? tenths(amount.tenths) + ".0" : tenths(amount.tenths)
    }

    static func decimal(_ value: Double?) -> String {
        guard let value else { return "" }
        let text = tenths(Int((value * 10).rounded()))
        return text.contains(".") ? text : text + ".0"
    }

    /// What is written for reading, taken apart into number and unit: "2.299 ml", "+25,0 %". `nil` of what is not one number with its unit.
    static func read(_ text: String, _ language: Language) -> (number: String, unit: String)? {
        let (mark, thousands): (Character, Character) = language == .vietnamese ? (",", ".") : (".", ",")
        var rest = Substring(text)
        var number = ""
        if let sign = rest.first, "+-−".contains(sign) {
            if sign != "+" { number = "-" }
            rest.removeFirst()
        }
        let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == mark || $0 == thousands }
        guard digits.first?.isNumber == true, digits.last?.isNumber == true else { return nil }
        for sign in digits where sign != thousands { number.append(sign == mark ? "." : sign) }
        let unit = rest.dropFirst(digits.count)
        // A range goes on with a dash, a date with a stroke, a rate with its counts in brackets.
        let isUnit = unit.first.map { $0 == " " || $0 == "%" } ?? true
        return isUnit && !unit.contains("(") ? (number, String(unit.drop { $0 == " " })) : nil
    }
}
