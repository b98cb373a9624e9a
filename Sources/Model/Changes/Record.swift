/// One row of the office's books: everything that a change can add, alter or take away.
public indirect enum Record: Hashable, Codable, Sendable {
    case office(Office)
    case street(Street)
    case stretch(Stretch)
    case venue(Venue)
    case bloc(Bloc)
    case group(Group)
    case donor(Donor)
    case consent(Consent)
    case family(Family)
    case membership(FamilyMembership)
    case drive(Drive)
    case booking(Booking)
    case donation(Donation)
    case deferral(Deferral)
    case target(Target)
    case peer(PeerFigure)
    case aid(AidFigure)
    case call(Call)

    /// The person or thing that the record is about: what is held on one person can be found, shown and erased by it.
    public var subject: Identifier<AnySubject> {
        switch self {
        case .office: Self.officeSubject
        case .street(let street): street.id.erased()
        case .stretch(let stretch): stretch.id.erased()
        case .venue(let venue): venue.id.erased()
        case .bloc(let bloc): bloc.id.erased()
        case .group(let group): group.id.erased()
        case .donor(let donor): donor.id.erased()
        case .consent(let consent): consent.donor.erased()
        case .family(let family): family.id.erased()
        case .membership(let membership): membership.donor.erased()
        case .drive(let drive): drive.id.erased()
        case .booking(let booking): booking.donor?.erased() ?? booking.id.erased()
        case .donation(let donation): donation.donor?.erased() ?? donation.id.erased()
        case .deferral(let deferral): deferral.donor?.erased() ?? deferral.id.erased()
        case .target(let target): target.id.erased()
        case .peer(let peer): peer.id.erased()
        case .aid(let aid): aid.id.erased()
        case .call(let call): call.donor.erased()
        }
    }

    /// What tells this record from the others of its kind.
    public var identity: Identifier<AnySubject> {
        switch self {
        case .consent(let consent): consent.id.erased()
        case .membership(let membership): membership.id.erased()
        case .booking(let booking): booking.id.erased()
        case .donation(let donation): donation.id.erased()
        case .deferral(let deferral): deferral.id.erased()
        case .call(let call): call.id.erased()
        default: subject
        }
    }

    /// There is one office to a file, so its record needs no identifier of its own.
    private static let officeSubject = Identifier<AnySubject>(high: 0, low: 0)
}

/// One record before and after: added when there is no before, taken away when there is no after.
/// Its inverse is itself turned round, which is all that undo needs.
public struct Revision: Hashable, Codable, Sendable {
    public var before: Record?
    public var after: Record?

    public init(before: Record?, after: Record?) {
        self.before = before
        self.after = after
    }

    public static func adding(_ record: Record) -> Revision { Revision(before: nil, after: record) }
    public static func altering(_ before: Record, to after: Record) -> Revision { Revision(before: before, after: after) }
    public static func removing(_ record: Record) -> Revision { Revision(before: record, after: nil) }

    public var inverse: Revision { Revision(before: after, after: before) }
    public var subject: Identifier<AnySubject>? { (after ?? before)?.subject }
}
