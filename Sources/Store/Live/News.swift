import GRDB
import Model

/// How far the journal has come: what a screen remembers to ask for the news since.
public struct JournalPosition: Hashable, Comparable, Sendable {
    public let sequence: Int

    public init(sequence: Int) { self.sequence = sequence }
    public static func < (one: JournalPosition, other: JournalPosition) -> Bool { one.sequence < other.sequence }
}

/// What entries touched since a position, so that a screen reads again only what it shows.
public struct News: Hashable, Sendable {
    public var position: JournalPosition
    /// Too much happened to say what, as after an import: read everything again.
    public var everything = false
    public var kinds: Set<RecordKind> = []
    /// Whose tallies changed.
    public var units: Set<Unit> = []
    /// Campaign years whose tallies or targets changed.
    public var years: Set<Int> = []
    public var donors: Set<Identifier<Donor>> = []

    public var isEmpty: Bool { !everything && kinds.isEmpty }

    mutating func add(_ record: Record) {
        kinds.insert(record.recordKind)
        switch record {
        case .donor(let donor): donors.insert(donor.id)
        case .consent(let consent): donors.insert(consent.donor)
        case .call(let call): donors.insert(call.donor)
        case .membership(let membership): donors.insert(membership.donor)
        case .deferral(let deferral):
            if let donor = deferral.donor { donors.insert(donor) }
        case .booking(let booking):
            if let donor = booking.donor { donors.insert(donor) }
            units.insert(.drive(booking.drive))
        case .donation(let donation): add(donation)
        case .target(let target):
            units.insert(target.unit)
            years.insert(target.year)
        case .peer(let peer): years.insert(peer.year)
        case .aid(let aid): years.insert(aid.year)
        case .office, .street, .stretch, .venue, .bloc, .group, .family, .drive: break
        }
    }

    private mutating func add(_ donation: Donation) {
        if let donor = donation.donor { donors.insert(donor) }
        years.insert(donation.campaignYear)
        units.insert(.office)
        if let ward = donation.credit.ward { units.insert(.ward(ward)) }
        if let stretch = donation.credit.stretch { units.insert(.stretch(stretch)) }
        if let group = donation.credit.group { units.insert(.group(group)) }
        if let bloc = donation.credit.bloc { units.insert(.bloc(bloc)) }
        if let drive = donation.drive { units.insert(.drive(drive)) }
        if let venue = donation.venue { units.insert(.venue(venue)) }
    }
}

extension Store {
    /// The last entry that can be read now.
    public func position() throws -> JournalPosition { try read { try Self.position($0.db) } }

    /// What was touched after `position`, by anybody.
    public func news(since position: JournalPosition) throws -> News {
        try read { reader in
            var news = News(position: try Self.position(reader.db))
            guard news.position > position else { return news }
            let size = try Query(reader.db, "SELECT total(parts), total(kind = 'erased') FROM entry WHERE seq > ?1")
            size.bind(1, position.sequence)
            let (parts, erasures) = try size.first { ($0.int(0), $0.int(1)) } ?? (0, 0)
            guard parts <= Self.newsworthyParts, erasures == 0 else {
                news.everything = true
                return news
            }
            let query = try Query(
                reader.db, "SELECT \(Payload.shown) FROM payload WHERE \(Payload.isLater(than: "?1"))")
            query.bind(1, position.sequence)
            let payloads = PayloadReader(reader.db)
            for payload in try query.all({ try Payload(row: $0) }) {
                for revision in try payloads.revisions(of: payload) {
                    for record in [revision.before, revision.after].compactMap({ $0 }) { news.add(record) }
                }
            }
            return news
        }
    }

    /// Above this, telling what changed costs more than reading it all again.
    private static let newsworthyParts = 64

    static func position(_ db: Database) throws -> JournalPosition {
        JournalPosition(sequence: try Query(db, "SELECT max(seq) FROM entry").first { $0.int(0) } ?? 0)
    }
}
