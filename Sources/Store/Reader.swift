import GRDB
import Model

/// One consistent view of the books, for the length of one ``Store/read(_:)``. Its verbs lie in Reading.
public struct Reader {
    let db: GRDB.Database

    init(_ db: GRDB.Database) { self.db = db }

    func query(_ sql: String) throws -> Query { try Query(db, sql) }

    /// The record of that kind and identity, if it is in the books.
    func record<Value: Kept>(_ type: Value.Type, _ identity: Identifier<some Any>) throws -> Value? {
        let query = try Query(db, Value.sql.selection)
        query.bind(1, identity)
        return try query.first { try Value(row: $0) }
    }

    /// The record as it is now, whatever its kind; `nil` when it is not in the books.
    public func record(_ kind: RecordKind, _ identity: Identifier<AnySubject>) throws -> Model.Record? {
        switch kind {
        case .office: try record(Office.self, identity).map { .office($0) }
        case .street: try record(Street.self, identity).map { .street($0) }
        case .stretch: try record(Stretch.self, identity).map { .stretch($0) }
        case .venue: try record(Venue.self, identity).map { .venue($0) }
        case .bloc: try record(Bloc.self, identity).map { .bloc($0) }
        case .group: try record(Group.self, identity).map { .group($0) }
        case .donor: try record(Donor.self, identity).map { .donor($0) }
        case .consent: try record(Consent.self, identity).map { .consent($0) }
        case .family: try record(Family.self, identity).map { .family($0) }
        case .membership: try record(FamilyMembership.self, identity).map { .membership($0) }
        case .drive: try record(Drive.self, identity).map { .drive($0) }
        case .donation: try record(Donation.self, identity).map { .donation($0) }
        case .deferral: try record(Deferral.self, identity).map { .deferral($0) }
        case .target: try record(Target.self, identity).map { .target($0) }
        case .peer: try record(PeerFigure.self, identity).map { .peer($0) }
        case .aid: try record(AidFigure.self, identity).map { .aid($0) }
        case .booking: try record(Booking.self, identity).map { .booking($0) }
        case .call: try record(Call.self, identity).map { .call($0) }
        }
    }
}
