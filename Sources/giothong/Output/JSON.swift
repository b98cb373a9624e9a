import Model

/// A value on its way out as JSON: members keep their order, and tenths stay exact.
enum JSON {
    case null
    case bool(Bool)
    case int(Int)
    /// 14 is written 1.4.
    case tenths(Int)
    case text(String)
    case list([JSON])
    case object([(String, JSON)])

    static func text(orNull text: String?) -> JSON { text.map { .text($0) } ?? .null }
    static func int(orNull number: Int?) -> JSON { number.map { .int($0) } ?? .null }

    /// A figure by its measure: whole, but for equivalents with their one decimal.
    static func amount(_ amount: Amount) -> JSON {
        amount.measure == .equivalents ? .tenths(amount.tenths) : .int(amount.tenths / 10)
    }

    /// As it stands in a cell of CSV; nothing for what is not there.
    var cell: String {
        switch self {
        case .null: return ""
        case .text(let text): return text
        default:
            var text = ""
            write(to: &text)
            return text
        }
    }

    /// The document: an element or a member a line, what is beneath them on that line.
    var document: String {
        var text = ""
        switch self {
        case .list(let elements) where !elements.isEmpty:
            text = "[\n"
            for (place, element) in elements.enumerated() {
                text += "  "
                element.write(to: &text)
                text += place + 1 < elements.count ? ",\n" : "\n"
            }
            text += "]"
        case .object(let members) where !members.isEmpty:
            text = "{\n"
            for (place, member) in members.enumerated() {
                text += "  " + Self.quoted(member.0) + ": "
                member.1.write(to: &text)
                text += place + 1 < members.count ? ",\n" : "\n"
            }
            text += "}"
        default: write(to: &text)
        }
        return text + "\n"
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .int(let value): text += String(value)
        case .tenths(let value): text += Self.decimal(tenths: value)
        case .text(let value): text += Self.quoted(value)
        case .list(let elements):
            text += "["
            for (place, element) in elements.enumerated() {
                if place > 0 { text += ", " }
                element.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (place, member) in members.enumerated() {
                if place > 0 { text += ", " }
                text += Self.quoted(member.0) + ": "
                member.1.write(to: &text)
            }
            text += "}"
        }
    }

    /// With a point, whatever the language: for programs.
    static func decimal(tenths: Int) -> String {
        (tenths < 0 ? "-" : "") + String(tenths.magnitude / 10) + "." + String(tenths.magnitude % 10)
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
