import Model

/// The argument parser speaks English; these are its headings and complaints in Vietnamese.
enum UsageText {
    static func translated(_ text: String, _ language: Language) -> String {
        guard language == .vietnamese else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var line = String(line)
            for (english, vietnamese) in headings where line.hasPrefix(english) {
                line = vietnamese + line.dropFirst(english.count)
            }
            for (english, vietnamese) in words { line = line.replacing(english, with: vietnamese) }
            return line
        }.joined(separator: "\n")
    }

    private static let headings = [
        ("Error: ", "Lỗi: "), ("Usage: ", "Cách dùng: "), ("Help:  ", "Trợ giúp:  "), ("OVERVIEW: ", ""),
        ("USAGE: ", "CÁCH DÙNG: "),
        ("ARGUMENTS:", "THAM SỐ:"), ("OPTIONS:", "TUỲ CHỌN:"), ("SUBCOMMANDS:", "LỆNH CON:"),
    ]

    private static let words = [
        ("Unknown option ", "Không có tuỳ chọn "), (" Did you mean ", " Có phải ý bạn là "),
        ("Unexpected argument ", "Thừa tham số "),
        (" unexpected arguments: ", " tham số thừa: "), ("Missing expected argument ", "Thiếu tham số "),
        ("Missing value for ", "Thiếu giá trị cho "), ("The value ", "Giá trị "), (" is invalid for ", " không hợp lệ cho "),
        ("Please provide one of the following:", "Hãy chọn một trong:"), ("Please provide one of ", "Hãy chọn một trong "),
        (" and ", " và "), (" or ", " hoặc "),
        ("Show help information.", "Xem trợ giúp này."), ("Show the version.", "Xem số bản."), ("(default: ", "(mặc định: "),
        ("(values: ", "(giá trị: "), ("Show subcommand help information.", "Xem trợ giúp của lệnh con."),
        ("<subcommand>", "<lệnh con>"), (" for detailed help.", " để biết thêm."),
        ("  See '", "  Xem '"), (" for more information.", " để biết thêm."),
    ]
}
