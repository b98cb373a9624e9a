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

    /// `a` address, `c` code, `h` hours, `k` kind, `n` name, `w` ward.
    func write(to json: inout JSONWriter) {
        json.member("a", address)
        json.member("c", code)
        if !hours.isEmpty {
            json.key("h")
            OpeningHours.write(hours, to: &json)
        }
        json.member("k", kind.rawValue)
        json.member("n", name)
        json.member("w", ward)
    }

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
