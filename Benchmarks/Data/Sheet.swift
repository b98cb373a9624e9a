import Model

/// The bytes of a list as they grow: fields without quotation marks, rows ended by a line feed.
struct Sheet {
    private(set) var bytes: [UInt8] = []
    /// The header is none.
    private(set) var rows = 0
    private var isAtStart = true

    init() {}

    init(_ header: String) { bytes = Array(header.utf8) + [0x0A] }

    mutating func field(_ text: String) {
        separate()
        bytes += text.utf8
    }

    /// `YYYY-MM-DD`, without making a text of it first: there are millions.
    mutating func field(_ day: Day) {
        separate()
        let (year, month, day) = day.parts
        digits(year, 4)
        bytes.append(UInt8(ascii: "-"))
        digits(month, 2)
        bytes.append(UInt8(ascii: "-"))
        digits(day, 2)
    }

    mutating func endRow() {
        bytes.append(0x0A)
        rows += 1
        isAtStart = true
    }

    private mutating func separate() {
        if !isAtStart { bytes.append(UInt8(ascii: ",")) }
        isAtStart = false
    }

    private mutating func digits(_ number: Int, _ width: Int) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
