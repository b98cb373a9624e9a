import Model

/// How a payload's content is written, for ever: each released version stays readable.
///
/// Version 2, which is written: the revisions of one subject, in the order in which they were applied. A revision is a byte, then the
/// record before, then the record after. The byte's lowest bits say that there is one before (1), one after (2), and that another
/// revision follows (4); the upper five are the kind of record (``RecordKind/number``). A record is two bytes whose bits, the lowest
/// first, say which of its fields follow, then those fields in the order of their numbers; each table's file in Books numbers them.
/// What says nothing is left out, a truth is its bit alone, and the subject's own identifier is not repeated. How values are
/// written stands with ``ContentWriter``; ``UnitNumbers`` tells what stands in the entry instead.
///
/// Version 1: see ``PayloadVersion1``.
enum PayloadCodec {
    static let version = 2

    /// How many random bytes go before a payload in its digest; `nil` for a version that this program does not know.
    static func saltLength(version: Int) -> Int? {
        switch version {
        case 1: 16
        case 2: ContentWriter.saltLength
        default: nil
        }
    }

    static func write(_ revisions: ArraySlice<Revision>, to content: inout ContentWriter) throws {
        var left = revisions.count
        for revision in revisions {
            left -= 1
            guard let kind = (revision.after ?? revision.before)?.recordKind else { throw StoreError.invalid(.malformedRevision) }
            let sides: UInt8 = (revision.before == nil ? 0 : 1) | (revision.after == nil ? 0 : 2)
            content.byte(kind.number << 3 | (left > 0 ? 4 : 0) | sides)
            if let before = revision.before { write(before, to: &content) }
            if let after = revision.after { write(after, to: &content) }
        }
    }

    /// Throws ``StoreError/newerSchema(found:known:)`` for a version that a newer program wrote, ``StoreError/damaged(_:)`` for bytes
    /// that no program writes.
    static func read(
        _ content: [UInt8], version: Int, subject: Identifier<AnySubject>, units: [Identifier<AnySubject>] = []
    ) throws -> [Revision] {
        switch version {
        case 1: return try PayloadVersion1.read(content, subject: subject)
        case 2: break
        default: throw StoreError.newerSchema(found: version, known: Self.version)
        }
        var reader = ContentReader(content, units: units)
        var revisions: [Revision] = []
        var hasMore = true
        while hasMore {
            let head = try reader.byte()
            guard let kind = RecordKind(number: head >> 3), head & 3 != 0 else { throw StoreError.damaged("no such revision") }
            let before = head & 1 == 0 ? nil : try record(kind, &reader, subject)
            let after = head & 2 == 0 ? nil : try record(kind, &reader, subject)
            revisions.append(Revision(before: before, after: after))
            hasMore = head & 4 != 0
        }
        guard reader.isAtEnd else { throw StoreError.damaged("a payload goes on after its end") }
        return revisions
    }

    private static func write(_ record: Record, to content: inout ContentWriter) {
        content.openRecord()
        switch record {
        case .office(let value): value.write(to: &content)
        case .street(let value): value.write(to: &content)
        case .stretch(let value): value.write(to: &content)
        case .venue(let value): value.write(to: &content)
        case .bloc(let value): value.write(to: &content)
        case .group(let value): value.write(to: &content)
        case .donor(let value): value.write(to: &content)
        case .consent(let value): value.write(to: &content)
        case .family(let value): value.write(to: &content)
        case .membership(let value): value.write(to: &content)
        case .drive(let value): value.write(to: &content)
        case .donation(let value): value.write(to: &content)
        case .deferral(let value): value.write(to: &content)
        case .target(let value): value.write(to: &content)
        case .peer(let value): value.write(to: &content)
        case .aid(let value): value.write(to: &content)
        case .booking(let value): value.write(to: &content)
        case .call(let value): value.write(to: &content)
        }
        content.closeRecord()
    }

    private static func record(_ kind: RecordKind, _ content: inout ContentReader, _ subject: Identifier<AnySubject>) throws
        -> Record
    {
        try content.openRecord()
        let record: Record =
            switch kind {
            case .office: .office(try Office(content: &content, subject: subject))
            case .street: .street(try Street(content: &content, subject: subject))
            case .stretch: .stretch(try Stretch(content: &content, subject: subject))
            case .venue: .venue(try Venue(content: &content, subject: subject))
            case .bloc: .bloc(try Bloc(content: &content, subject: subject))
            case .group: .group(try Group(content: &content, subject: subject))
            case .donor: .donor(try Donor(content: &content, subject: subject))
            case .consent: .consent(try Consent(content: &content, subject: subject))
            case .family: .family(try Family(content: &content, subject: subject))
            case .membership: .membership(try FamilyMembership(content: &content, subject: subject))
            case .drive: .drive(try Drive(content: &content, subject: subject))
            case .donation: .donation(try Donation(content: &content, subject: subject))
            case .deferral: .deferral(try Deferral(content: &content, subject: subject))
            case .target: .target(try Target(content: &content, subject: subject))
            case .peer: .peer(try PeerFigure(content: &content, subject: subject))
            case .aid: .aid(try AidFigure(content: &content, subject: subject))
            case .booking: .booking(try Booking(content: &content, subject: subject))
            case .call: .call(try Call(content: &content, subject: subject))
            }
        try content.closeRecord()
        return record
    }
}
