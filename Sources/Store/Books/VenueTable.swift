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
            ward: row.wardIfAny(first + 4), code: row.text(first + 5))
        if !hours.isEmpty { try readCalendar(JSONValue(Array(hours.utf8))) }
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, kind.rawValue)
        query.bind(3, name)
        query.bind(4, address)
        query.bind(5, ward)
        query.bind(6, code)
        var json = JSONWriter()
        writeCalendar(to: &json)
        query.bind(7, String(decoding: json.bytes, as: UTF8.self))
    }

    /// 0 kind, 1 name, 2 address, 3 ward, 4 code, 5 hours, 6 what else is known of them (``writeCalendar(to:)``).
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
        writeCalendar(to: &content)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        self.init(
            id: subject.erased(), kind: try content.choice(0), name: try content.text(1), address: try content.text(2),
            ward: try content.wardIfAny(3), code: try content.text(4),
            hours: content.has(5) ? try OpeningHours.list(&content) : [])
        try readCalendar(&content)
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
    /// `c` days closed, `f` from, `p` places an hour, `s` the source, `w` the week: seven lists of pairs of minutes.
    static func write(_ hours: [OpeningHours], to json: inout JSONWriter) {
        json.list { json in
            for span in hours {
                json.object { json in
                    json.key("c")
                    json.list { json in for day in span.closedOn { json.number(day.number) } }
                    json.member("f", span.from)
                    json.member("p", span.placesPerHour == usualPlaces ? nil : span.placesPerHour)
                    json.member("s", span.source)
                    json.key("w")
                    json.list { json in for day in span.week { write(openings: day, to: &json) } }
                }
            }
        }
    }

    static func list(_ json: JSONValue) throws -> [OpeningHours] {
        guard case .list(let spans) = json else { throw StoreError.damaged("hours are not a list") }
        return try spans.map { span in
            OpeningHours(
                from: try span.day("f"), week: try span.list("w").map { try openings($0) },
                closedOn: span.list("c").compactMap { if case .number(let day) = $0 { Day(number: day) } else { nil } },
                placesPerHour: span.intIfAny("p") ?? usualPlaces, source: span.text("s"))
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
            for day in span.week { write(openings: day, to: &content) }
            content.count(UInt64(span.closedOn.count))
            for day in span.closedOn { content.day(day) }
        }
    }

    static func list(_ content: inout ContentReader) throws -> [OpeningHours] {
        try (0..<content.length()).map { _ in
            OpeningHours(
                from: try content.day(),
                week: try (0..<content.length()).map { _ in try openings(&content) },
                closedOn: try (0..<content.length()).map { _ in try content.day() })
        }
    }
}
