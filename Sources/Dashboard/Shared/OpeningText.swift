import Model
import Phrases

/// Opening hours as a person types and reads them: "8:00-12:00, 13:30-17:00", with the days that differ: "T2 nghỉ; T7 8:00-11:30".
enum OpeningText {
    enum Problem: Error, Hashable, Sendable {
        /// Not a time of day, or no span of two.
        case noSpan(String)
        /// Ends before it begins, or begins before the one in front of it has ended.
        case order(String)
        case noWeekday(String)
    }

    static func phrase(_ problem: Problem) -> Phrase {
        switch problem {
        case .noSpan(let text):
            Phrase(
                "Không đọc được giờ «\(text)». Ví dụ: 8:00-12:00, 13:30-17:00.",
                "No hours: “\(text)”. For example: 8:00-12:00, 13:30-17:00.")
        case .order(let text):
            Phrase(
                "Giờ «\(text)» kết thúc trước khi bắt đầu, hoặc chồng lên giờ trước.",
                "“\(text)” ends before it begins, or overlaps the one before.")
        case .noWeekday(let text):
            Phrase(
                "Không đọc được thứ «\(text)». Ví dụ: T2 nghỉ; T7-CN 8:00-11:30.",
                "No weekday: “\(text)”. For example: Mon closed; Sat-Sun 8:00-11:30.")
        }
    }

    // MARK: Reading

    /// The spans of one day; none when it says closed or nothing.
    static func spans(_ text: String) throws(Problem) -> [ClockSpan] {
        let plain = plain(text)
        if plain.isEmpty || ["nghỉ", "nghi", "closed", "-"].contains(plain) { return [] }
        var spans: [ClockSpan] = []
        for part in plain.split(separator: ",") {
            let written = part.trimming
            let ends = written.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let start = minute(ends[0].trimming), let end = minute(ends[1].trimming) else {
                throw .noSpan(written)
            }
            guard start < end, start >= spans.last?.end ?? 0 else { throw .order(written) }
            spans.append(ClockSpan(start, end))
        }
        return spans
    }

    /// Seven days, Monday first: the usual hours, and the days for which `except` says others.
    static func week(usual: String, except: String) throws(Problem) -> [[ClockSpan]] {
        var week = [[ClockSpan]](repeating: try spans(usual), count: 7)
        for part in plain(except).split(separator: ";") {
            var words = part.split { $0 == " " || $0 == "," }
            var days: [Int] = []
            while let word = words.first, let named = weekdays(word) {
                days += named
                words.removeFirst()
            }
            guard !days.isEmpty else { throw .noWeekday(part.trimming) }
            // The commas between spans were taken for blanks: each word is a span again.
            let hours = try spans(words.joined(separator: ","))
            for day in days { week[day] = hours }
        }
        return week
    }

    /// Days parted by blanks, commas or semicolons.
    static func days(_ text: String) throws(DateProblem) -> [Day] {
        var days: Set<Day> = []
        for word in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }) { days.insert(try DateText.parse(word)) }
        return days.sorted()
    }

    private static func plain(_ text: String) -> String {
        VietnameseText.clean(text).lowercased().replacing("–", with: "-").replacing("—", with: "-").replacing(" - ", with: "-")
            .replacing("thứ ", with: "t")
            .replacing("chủ nhật", with: "cn")
    }

    /// 8, 8:00, 8h, 8h30, 13.30.
    private static func minute(_ text: String) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "h" || $0 == "." }
        guard (1...2).contains(parts.count), parts[0].utf8.count <= 2, let hour = Int(parts[0]) else { return nil }
        let minutes = parts.count == 1 || parts[1].isEmpty ? 0 : parts[1].utf8.count == 2 ? Int(parts[1]) : nil
        guard let minutes, (0...59).contains(minutes), hour >= 0, hour * 60 + minutes <= 24 * 60 else { return nil }
        return hour * 60 + minutes
    }

    /// "t2", "cn", "mon", "t3-cn": places in the week.
    private static func weekdays(_ word: Substring) -> [Int]? {
        let ends = word.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count <= 2, let first = ends.first.flatMap({ weekday($0) }), let last = ends.last.flatMap({ weekday($0) }) else {
            return nil
        }
        return first <= last ? Array(first...last) : nil
    }

    private static func weekday(_ word: Substring) -> Int? {
        for language in Language.allCases {
            if let place = names(language).firstIndex(where: { $0.lowercased() == word }) { return place }
        }
        return nil
    }

    // MARK: Writing

    static func names(_ language: Language) -> [String] {
        language == .vietnamese ? ["T2", "T3", "T4", "T5", "T6", "T7", "CN"] : ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    }

    static func text(_ spans: [ClockSpan]) -> String {
        spans.map { DateText.clock(minute: $0.start) + "-" + DateText.clock(minute: $0.end) }.joined(separator: ", ")
    }

    /// The hours of most days, and the other days with theirs, as ``week(usual:except:)`` reads them.
    static func fields(_ week: [[ClockSpan]], _ language: Language) -> (usual: String, except: String) {
        let open = week.filter { !$0.isEmpty }
        guard let usual = open.max(by: { one, other in week.count { $0 == one } < week.count { $0 == other } }) else {
            return ("", "")
        }
        return (
            text(usual),
            runs(week, language).filter { $0.spans != usual }.map { $0.days + " " + said($0.spans, language) }.joined(
                separator: "; ")
        )
    }

    /// "T2 nghỉ · T3-CN 08:00-12:00, 13:30-17:00".
    static func sentence(_ week: [[ClockSpan]], _ language: Language) -> String {
        runs(week, language).map { $0.days + " " + said($0.spans, language) }.joined(separator: " · ")
    }

    private static func said(_ spans: [ClockSpan], _ language: Language) -> String {
        spans.isEmpty ? (language == .vietnamese ? "nghỉ" : "closed") : text(spans)
    }

    /// Neighbouring days with the same hours.
    private static func runs(_ week: [[ClockSpan]], _ language: Language) -> [(days: String, spans: [ClockSpan])] {
        let names = names(language)
        var runs: [(first: Int, last: Int)] = []
        for day in week.indices {
            if let last = runs.last, week[last.last] == week[day] {
                runs[runs.count - 1].last = day
            } else {
                runs.append((day, day))
            }
        }
        return runs.map { ($0.first == $0.last ? names[$0.first] : names[$0.first] + "-" + names[$0.last], week[$0.first]) }
    }
}

extension StringProtocol {
    /// Without blanks at either end.
    fileprivate var trimming: String {
        var text = self[...]
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
