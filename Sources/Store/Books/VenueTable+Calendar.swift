import GRDB
import Model

/// What a fixed site's hours rest on and what differs from them: kept beside the hours, and left out where there is nothing to say, so that
/// what was written before it could be said reads as it did.
extension Venue {
    private var hasCalendar: Bool { !exceptions.isEmpty || holidaysFrom != nil || hours.contains { $0.hasNotes } }

    // MARK: In the table

    /// The list of hours; with exceptions or holidays an object: `f` the day from which holidays are kept, `h` the hours, `x` the
    /// exceptions, each with its day `d`, its openings `o`, its reason `r`.
    func writeCalendar(to json: inout JSONWriter) {
        guard !exceptions.isEmpty || holidaysFrom != nil else {
            if !hours.isEmpty { OpeningHours.write(hours, to: &json) }
            return
        }
        json.object { json in
            json.member("f", holidaysFrom)
            json.key("h")
            OpeningHours.write(hours, to: &json)
            json.key("x")
            json.list { json in
                for exception in exceptions {
                    json.object { json in
                        json.member("d", exception.day)
                        json.key("o")
                        OpeningHours.write(openings: exception.openings, to: &json)
                        json.member("r", exception.reason)
                    }
                }
            }
        }
    }

    mutating func readCalendar(_ json: JSONValue) throws {
        guard case .object = json else { return hours = try OpeningHours.list(json) }
        hours = try OpeningHours.list(.list(json.list("h")))
        holidaysFrom = json.dayIfAny("f")
        exceptions = try json.list("x").map {
            SiteException(
                day: try $0.day("d"), openings: try OpeningHours.openings(.list($0.list("o"))), reason: $0.text("r"))
        }
    }

    // MARK: In the journal

    /// For each of the hours its places and source; how many days holidays are kept from, none or one, and that day; then the exceptions.
    func writeCalendar(to content: inout ContentWriter) {
        guard hasCalendar else { return }
        content.field(6)
        for span in hours {
            content.whole(span.placesPerHour)
            content.text(span.source)
        }
        content.count(holidaysFrom == nil ? 0 : 1)
        if let holidaysFrom { content.day(holidaysFrom) }
        content.count(UInt64(exceptions.count))
        for exception in exceptions {
            content.day(exception.day)
            OpeningHours.write(openings: exception.openings, to: &content)
            content.text(exception.reason)
        }
    }

    mutating func readCalendar(_ content: inout ContentReader) throws {
        guard content.has(6) else { return }
        for place in hours.indices {
            hours[place].placesPerHour = try content.whole()
            hours[place].source = try content.text()
        }
        if try content.count() > 0 { holidaysFrom = try content.day() }
        exceptions = try (0..<content.length()).map { _ in
            SiteException(
                day: try content.day(), openings: try OpeningHours.openings(&content), reason: try content.text())
        }
    }
}

extension OpeningHours {
    fileprivate var hasNotes: Bool { placesPerHour != Self.usualPlaces || !source.isEmpty }

    static func write(openings: [ClockSpan], to json: inout JSONWriter) {
        json.list { json in
            for opening in openings {
                json.list { json in
                    json.number(opening.start)
                    json.number(opening.end)
                }
            }
        }
    }

    static func openings(_ json: JSONValue) throws -> [ClockSpan] {
        guard case .list(let openings) = json else { throw StoreError.damaged("a day is not a list") }
        return try openings.map { opening in
            guard case .list(let ends) = opening, ends.count == 2, case .number(let start) = ends[0],
                case .number(let end) = ends[1]
            else { throw StoreError.damaged("an opening is not two minutes") }
            return ClockSpan(start, end)
        }
    }

    static func write(openings: [ClockSpan], to content: inout ContentWriter) {
        content.count(UInt64(openings.count))
        for opening in openings {
            content.whole(opening.start)
            content.whole(opening.end)
        }
    }

    static func openings(_ content: inout ContentReader) throws -> [ClockSpan] {
        try (0..<content.length(ofItems: 2)).map { _ in ClockSpan(try content.whole(), try content.whole()) }
    }
}
