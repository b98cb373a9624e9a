import Model

/// The kinds of record in the books. The raw value stands in the journal for ever: never rename one.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
    case office, street, stretch, venue, bloc, group, donor, consent, family, membership, drive, donation, deferral, target, peer,
        aid, booking, call
}

extension Model.Record {
    public var recordKind: RecordKind {
        switch self {
        case .office: .office
        case .street: .street
        case .stretch: .stretch
        case .venue: .venue
        case .bloc: .bloc
        case .group: .group
        case .donor: .donor
        case .consent: .consent
        case .family: .family
        case .membership: .membership
        case .drive: .drive
        case .donation: .donation
        case .deferral: .deferral
        case .target: .target
        case .peer: .peer
        case .aid: .aid
        case .booking: .booking
        case .call: .call
        }
    }
}

/// What the summary table is kept for. The numbers stand in the file.
public enum UnitKind: Int, CaseIterable, Hashable, Sendable {
    case office = 0
    case ward, stretch, group, bloc, drive, venue
}

extension Unit {
    public var unitKind: UnitKind {
        switch self {
        case .office: .office
        case .ward: .ward
        case .stretch: .stretch
        case .group: .group
        case .bloc: .bloc
        case .drive: .drive
        case .venue: .venue
        }
    }
}

/// GRDB has a class of the same name; in this room a record is always ours.
typealias Record = Model.Record
