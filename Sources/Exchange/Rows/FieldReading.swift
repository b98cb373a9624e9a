import Model

/// Reads single fields, the usual form straight from the bytes and every other by the model's own readers.
enum FieldReading {
    /// `2020-12-31` straight from its bytes; `nil` for every other form.
    static func isoDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Day? {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes, 0, 4), DateText.years.contains(year), let month = number(bytes, 5, 7),
            let day = number(bytes, 8, 10)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// Twelve or nine plain digits; `nil` for every other form.
    static func plainCitizenID(_ bytes: UnsafeBufferPointer<UInt8>) -> CitizenID? {
        guard bytes.count == 12 || bytes.count == 9, bytes.allSatisfy(isDigit) else { return nil }
        return CitizenID(checked: String(decoding: bytes, as: UTF8.self))
    }

    /// Ten plain digits of a mobile phone; `nil` for every other form.
    static func plainMobile(_ bytes: UnsafeBufferPointer<UInt8>) -> Phone? {
        guard bytes.count == 10, bytes[0] == UInt8(ascii: "0"), bytes.allSatisfy(isDigit) else { return nil }
        switch bytes[1] {
        case UInt8(ascii: "3"), UInt8(ascii: "5"), UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "9"):
            return Phone(checked: String(decoding: bytes, as: UTF8.self))
        default: return nil
        }
    }

    static func sex(_ text: String) -> Sex? {
        switch text {
        case "M", "Nam", "1": .male
        case "F", "Nữ", "0": .female
        default:
            switch VietnameseText.fold(text) {
            case "nam", "m", "male", "trai", "ong": .male
            case "nu", "f", "female", "gai", "ba": .female
            default: nil
            }
        }
    }

    /// "350", "350 ml", "350ml", "350cc", "350,0".
    static func volume(_ text: String) -> Int? {
        if let plain = Int(text) { return plain }
        var rest = VietnameseText.clean(text.lowercased())
        for unit in ["ml", "cc"] where rest.hasSuffix(unit) { rest = VietnameseText.clean(String(rest.dropLast(unit.count))) }
        if let whole = Int(rest) { return whole }
        if let point = rest.lastIndex(where: { $0 == "." || $0 == "," }), let whole = Int(rest[..<point]) {
            let decimals = rest[rest.index(after: point)...]
            if !decimals.isEmpty, decimals.allSatisfy({ $0 == "0" }), decimals.count < 3 { return whole }
        }
        return nil
    }

    static func kind(_ text: String) -> Donation.Kind? {
        switch VietnameseText.fold(text) {
        case "", "whole blood", "wholeblood", "mau toan phan", "toan phan", "mau", "wb": .wholeBlood
        case "platelets", "platelet", "tieu cau", "gan tieu cau", "khoi tieu cau": .platelets
        case "plasma", "huyet tuong": .plasma
        case "red cells", "redcells", "hong cau", "khoi hong cau": .redCells
        case "granulocytes", "bach cau", "bach cau hat": .granulocytes
        default: nil
        }
    }

    /// A stated count of earlier donations: "12", "12 lần".
    static func count(_ text: String) -> Int? {
        if let plain = Int(text) { return (0...999).contains(plain) ? plain : nil }
        let words = VietnameseText.words(VietnameseText.fold(text))
        guard words.count == 2, words[1] == "lan", let count = Int(words[0]), (0...999).contains(count) else { return nil }
        return count
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Int? {
        var value = 0
        for place in from..<to {
            guard isDigit(bytes[place]) else { return nil }
            value = value * 10 + Int(bytes[place] - 48)
        }
        return value
    }
}
