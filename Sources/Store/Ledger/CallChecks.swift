import GRDB
import Model

/// Nobody is asked twice in a day, by whichever desk, and who asked not to be is not asked at all.
struct CallChecks {
    private let reader: Reader

    init(_ db: Database) { reader = Reader(db) }

    /// A call that is begun. What comes of one that is under way is written down in any case, and so are those that a merge brings.
    func check(_ call: Call) throws {
        if let other = try reader.call(of: call.donor, on: call.time.day), other.id != call.id {
            throw StoreError.invalid(.calledAlready(other))
        }
        guard try reader.refusesCalls(call.donor) else { return }
        throw StoreError.invalid(.notToBeCalled)
    }
}

extension Reader {
    /// The newest call to somebody on a day.
    func call(of donor: Identifier<Donor>, on day: Day) throws -> Call? {
        try records(
            Call.self,
            """
            WHERE donor = (SELECT id FROM donor WHERE uuid = ?1) AND time >= ?2 AND time < ?3 ORDER BY time DESC, uuid DESC LIMIT 1
            """, [Bound(donor), .whole(Int(Instant(day).milliseconds)), .whole(Int(Instant(day + 1).milliseconds))]
        ).first
    }

    /// They asked not to be invited any more, or took their consent to be contacted back.
    func refusesCalls(_ donor: Identifier<Donor>) throws -> Bool {
        try first("SELECT \(Self.refuses) FROM donor d WHERE d.uuid = ?1", [Bound(donor)]) { $0.bool(0) } ?? false
    }
}
