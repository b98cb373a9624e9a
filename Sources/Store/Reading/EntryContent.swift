import GRDB
import Model

/// What an entry of the journal changed, record by record.
public struct EntryContent: Hashable, Sendable {
    public var entry: Identifier<Entry>
    /// In the order in which they were applied.
    public var revisions: [Revision]
    /// There are more than were read.
    public var hasMore: Bool
    /// Parts whose content went with the person's data.
    public var erasedParts: Int
    /// What the things that the records point to are called today.
    public var names: [Identifier<AnySubject>: String]
    /// The units of targets.
    public var units: [Unit: UnitName]

    public init(
        entry: Identifier<Entry>, revisions: [Revision] = [], hasMore: Bool = false, erasedParts: Int = 0,
        names: [Identifier<AnySubject>: String] = [:], units: [Unit: UnitName] = [:]
    ) {
        self.entry = entry
        self.revisions = revisions
        self.hasMore = hasMore
        self.erasedParts = erasedParts
        self.names = names
        self.units = units
    }
}

extension Reader {
    /// The first revisions of an entry, with the names that are needed to tell them.
    public func entryContent(_ entry: Identifier<Entry>, limit: Int = 20) throws -> EntryContent {
        // A part holds one revision or more, so that this many parts are enough; one further tells that there are more.
        let payloads = try all(
            """
            SELECT \(Payload.shown) FROM entry JOIN payload ON payload.place BETWEEN entry.seq << 32 AND entry.seq << 32 | 0xFFFFFFFF
            WHERE entry.uuid = ? ORDER BY payload.place LIMIT ?
            """, [Bound(entry), .whole(limit + 1)]
        ) { try Payload(row: $0) }
        let reader = PayloadReader(db)
        var content = EntryContent(entry: entry)
        for payload in payloads {
            if payload.content == nil { content.erasedParts += 1 }
            content.revisions += try reader.revisions(of: payload)
        }
        content.hasMore = payloads.count > limit || content.revisions.count > limit
        content.revisions = Array(content.revisions.prefix(limit))
        for record in content.revisions.flatMap({ [$0.before, $0.after] }) {
            for id in record?.references ?? [] where content.names[id] == nil {
                content.names[id] = try subjectName(id)?.name ?? goneName(id)
            }
            if case .target(let target)? = record { content.units[target.unit] = try unitName(target.unit) }
        }
        return content
    }

    /// What a place or unit was called when it was taken away: of a stretch its street.
    private func goneName(_ id: Identifier<AnySubject>) throws -> String? {
        let last = try first("SELECT \(Payload.shown) FROM payload WHERE subject = ?1 ORDER BY place DESC LIMIT 1", [Bound(id)]) {
            try Payload(row: $0)
        }
        guard let last, let gone = try PayloadReader(db).revisions(of: last).last?.before else { return nil }
        switch gone {
        case .street(let street): return street.name
        case .stretch(let stretch): return try subjectName(stretch.street.erased())?.name ?? goneName(stretch.street.erased())
        case .group(let group): return group.name
        case .bloc(let bloc): return bloc.name
        case .venue(let venue): return venue.name.isEmpty ? venue.code : venue.name
        case .drive(let drive): return drive.name
        default: return nil
        }
    }
}

extension Record {
    /// The persons and things that the record points to.
    fileprivate var references: [Identifier<AnySubject>] {
        let all: [Identifier<AnySubject>?] =
            switch self {
            case .office, .street, .venue, .bloc, .family, .target, .peer, .aid: []
            case .stretch(let stretch): [stretch.street.erased()]
            case .group(let group): [group.bloc?.erased()]
            case .donor(let donor): [donor.home.stretch?.erased(), donor.group?.erased()]
            case .consent(let consent): [consent.donor.erased()]
            case .membership(let membership): [membership.family.erased(), membership.donor.erased()]
            case .drive(let drive): [drive.venue?.erased()] + drive.slots.map { $0.audience?.identity }
            case .booking(let booking): [booking.donor?.erased(), booking.drive.erased()]
            case .call(let call): [call.donor.erased(), call.drive?.erased()]
            case .donation(let donation):
                [
                    donation.donor?.erased(), donation.venue?.erased(), donation.drive?.erased(),
                    donation.credit.stretch?.erased(), donation.credit.group?.erased(), donation.credit.bloc?.erased(),
                ]
            case .deferral(let deferral):
                [deferral.donor?.erased(), deferral.venue?.erased(), deferral.drive?.erased()]
            }
        return all.compactMap { $0 }
    }
}
