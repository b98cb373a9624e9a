import GRDB
import Model

extension Venue: Kept {
    static let recordKind = RecordKind.venue
    static let table = "venue"
    static let stored = ["uuid", "kind", "name", "address", "ward", "code", "hours"]
    static let shown = "venue.uuid, venue.kind, venue.name, venue.address, venue.ward, venue.code, venue.hours"
    static let width: Int32 = 7
    static let sql = BookSQL(Self.self)

    var record: Record { .venue(self) }

    init?(_ record: Record) {
        guard case .venue(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        let hours = row.text(first + 6)
        self.init(
            id: try row.identifier(first), kind: try row.choice(first + 1), name: row.text(first + 2), address: row.text(first + 3),
            ward: row.wardIfAny(first + 4), code: row.text(first + 5),
            hours: hours.isEmpty ? [] : try OpeningHours.list(JSONValue(Array(hours.utf8))))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, kind.rawValue)
        query.bind(3, name)
        query.bind(4, address)
        query.bind(5, ward)
        query.bind(6, code)
        var json = JSONWriter()
        if !hours.isEmpty { OpeningHours.write(hours, to: &json) }
        query.bind(7, String(decoding: json.bytes, as: UTF8.self))
    }

    /// 0 kind, 1 name, 2 address, 3 ward, 4 code, 5 hours.
    func write(to content: inout ContentWriter) {
        content.choice(0, kind)
        content.text(1, name)
        content.text(2, address)
        content.ward(3, ward)
        content.text(4, code)
        if !hours.isEmpty {
            content.field(5)
            OpeningHours.write(hours, to: &content)
        }
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        self.init(
            id: subject.erased(), kind: try content.choice(0), name: try content.text(1), address: try content.text(2),
            ward: try content.wardIfAny(3), code: try content.text(4),
            hours: content.has(5) ? try OpeningHours.list(&content) : [])
    }

    /// `a` address, `c` code, `h` hours, `k` kind, `n` name, `w` ward.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        self.init(
            id: subject.erased(), kind: try json.choice("k"), name: json.text("n"), address: json.text("a"),
            ward: json.wardIfAny("w"),
            code: json.text("c"), hours: try json["h"].map { try OpeningHours.list($0) } ?? [])
    }
}

extension OpeningHours {
    /// `c` days closed, `f` from, `w` the week: seven lists of pairs of minutes.
    static func write(_ hours: [OpeningHours], to json: inout JSONWriter) {
        json.list { json in
            for span in hours {
                json.object { json in
                    json.key("c")
                    json.list { json in for day in span.closedOn { json.number(day.number) } }
                    json.member("f", span.from)
                    json.key("w")
                    json.list { json in
                        for day in span.week {
                            json.list { json in
                                for opening in day {
                                    json.list { json in
                                        json.number(opening.start)
                                        json.number(opening.end)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    static func list(_ json: JSONValue) throws -> [OpeningHours] {
        guard case .list(let spans) = json else { throw StoreError.damaged("hours are not a list") }
        return try spans.map { span in
            OpeningHours(
                from: try span.day("f"),
                week: try span.list("w").map { day in
                    guard case .list(let openings) = day else { throw StoreError.damaged("a day is not a list") }
                    return try openings.map { opening in
                        guard case .list(let ends) = opening, ends.count == 2, case .number(let start) = ends[0],
                            case .number(let end) = ends[1]
                        else { throw StoreError.damaged("an opening is not two minutes") }
                        return ClockSpan(start, end)
                    }
                },
                closedOn: span.list("c").compactMap { if case .number(let day) = $0 { Day(number: day) } else { nil } })
        }
    }
}

/// In the journal: how many, then of each the first day, the days of the week with their pairs of minutes, the days closed; each list
/// after its length.
extension OpeningHours {
    static func write(_ hours: [OpeningHours], to content: inout ContentWriter) {
        content.count(UInt64(hours.count))
        for span in hours {
            content.day(span.from)
            content.count(UInt64(span.week.count))
            for day in span.week {
                content.count(UInt64(day.count))
                for opening in day {
                    content.whole(opening.start)
                    content.whole(opening.end)
                }
            }
            content.count(UInt64(span.closedOn.count))
            for day in span.closedOn { content.day(day) }
        }
    }

    static func list(_ content: inout ContentReader) throws -> [OpeningHours] {
        try (0..<content.length()).map { _ in
            OpeningHours(
                from: try content.day(),
                week: try (0..<content.length()).map { _ in
                    try (0..<content.length(ofItems: 2)).map { _ in ClockSpan(try content.whole(), try content.whole()) }
                },
                closedOn: try (0..<content.length()).map { _ in try content.day() })
        }
    }
}
