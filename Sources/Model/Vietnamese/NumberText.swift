/// Numbers as people in Việt Nam write them, and as English does. A plain space stands where one is due, since a terminal cell knows no other.
///
/// Rounding is half away from zero.
public enum NumberText {
    /// 9.898 · 9,898
    public static func whole(_ value: Int, _ language: Language) -> String {
        (value < 0 ? "-" : "") + grouped(value.magnitude, language)
    }

    /// A figure by its measure: bags and visits whole, equivalents with one decimal: 13.857,2 · 13,857.2
    public static func amount(_ amount: Amount, _ language: Language) -> String {
        let decimals = amount.measure == .equivalents || amount.tenths % 10 != 0 ? 1 : 0
        return decimal(units: decimals == 1 ? amount.tenths : amount.tenths / 10, decimals: decimals, language)
    }

    /// 388 % · 388%; "–" for what is no number.
    public static func percent(_ value: Double, decimals: Int = 0, _ language: Language) -> String {
        guard let units = scaled(value, decimals: decimals) else { return "–" }
        return decimal(units: units, decimals: decimals, language) + sign(language)
    }

    /// +85 % · +85%, −3 %; nothing before a zero.
    public static func signedPercent(_ value: Double, decimals: Int = 0, _ language: Language) -> String {
        guard let units = scaled(value, decimals: decimals) else { return "–" }
        return (units > 0 ? "+" : units < 0 ? "−" : "") + decimal(units: abs(units), decimals: decimals, language) + sign(language)
    }

    /// A plain decimal number: 1,25 · 1.25
    public static func decimal(_ value: Double, decimals: Int, _ language: Language) -> String {
        guard let units = scaled(value, decimals: decimals) else { return "–" }
        return decimal(units: units, decimals: decimals, language)
    }

    /// Money in its largest unit, at most one decimal: 23,9 tỷ đồng · 850 triệu đồng · 950.000 đồng; 23.9 billion đồng.
    public static func money(_ value: Dong, _ language: Language) -> String {
        // From where a value counts in that unit: 999.950.000 would be rounded to 1.000 triệu.
        let units = [(1_000_000_000, 999_950_000, "tỷ", "billion"), (1_000_000, 1_000_000, "triệu", "million")]
        for (unit, least, vietnamese, english) in units where value.count.magnitude >= least {
            let tenths = roundedQuotient(value.count, unit / 10)
            let number = tenths % 10 == 0 ? whole(tenths / 10, language) : decimal(units: tenths, decimals: 1, language)
            return "\(number) \(language == .vietnamese ? vietnamese : english) đồng"
        }
        return moneyFull(value, language)
    }

    /// 23.900.000.000 đồng
    public static func moneyFull(_ value: Dong, _ language: Language) -> String { whole(value.count, language) + " đồng" }

    private static func sign(_ language: Language) -> String { language == .vietnamese ? " %" : "%" }
    private static func decimalMark(_ language: Language) -> String { language == .vietnamese ? "," : "." }

    /// `units` of the last decimal place.
    private static func decimal(units: Int, decimals: Int, _ language: Language) -> String {
        guard decimals > 0 else { return whole(units, language) }
        let scale = powerOfTen(decimals)
        let fraction = String(units.magnitude % scale)
        let padding = String(repeating: "0", count: decimals - fraction.utf8.count)
        return (units < 0 ? "-" : "") + grouped(units.magnitude / scale, language) + decimalMark(language) + padding + fraction
    }

    private static func grouped(_ value: UInt, _ language: Language) -> String {
        let mark = UInt8(ascii: language == .vietnamese ? "." : ",")
        let digits = Array(String(value).utf8)
        var text: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(mark) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func scaled(_ value: Double, decimals: Int) -> Int? {
        let units = (value * Double(powerOfTen(decimals))).rounded(.toNearestOrAwayFromZero)
        return units.magnitude < 1e15 ? Int(units) : nil
    }

    private static func powerOfTen(_ exponent: Int) -> UInt { (0..<max(0, min(exponent, 9))).reduce(1) { power, _ in power * 10 } }

    private static func roundedQuotient(_ value: Int, _ divisor: Int) -> Int {
        let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
        return rest.magnitude * 2 >= divisor.magnitude ? quotient + value.signum() : quotient
    }
}
