import Model

/// Reads payloads as the first released program wrote them: a JSON list of the revisions of one subject, in the order in which they were
/// applied. A revision is an object with `a` (after), `b` (before) and `k` (the kind of record, ``RecordKind``); `a` or `b` is left out
/// when there is none. The members of a record are one letter each, sorted, left out when empty; each table's file in Books names them.
/// Days are days since 1970, wards era × 100000 + code, identifiers 22 characters of base64url; the subject's own is not repeated.
enum PayloadVersion1 {
    static func read(_ content: [UInt8], subject: Identifier<AnySubject>) throws -> [Revision] {
        guard case .list(let revisions) = try JSONValue(content) else { throw StoreError.damaged("a payload is not a list") }
        return try revisions.map { revision in
            let kind: RecordKind = try revision.choice("k")
            return Revision(
                before: try revision["b"].map { try record(kind, $0, subject) },
                after: try revision["a"].map { try record(kind, $0, subject) })
        }
    }

    private static func record(_ kind: RecordKind, _ json: JSONValue, _ subject: Identifier<AnySubject>) throws -> Record {
        switch kind {
        case .office: .office(try Office(json: json, subject: subject))
        case .street: .street(try Street(json: json, subject: subject))
        case .stretch: .stretch(try Stretch(json: json, subject: subject))
        case .venue: .venue(try Venue(json: json, subject: subject))
        case .bloc: .bloc(try Bloc(json: json, subject: subject))
        case .group: .group(try Group(json: json, subject: subject))
        case .donor: .donor(try Donor(json: json, subject: subject))
        case .consent: .consent(try Consent(json: json, subject: subject))
        case .family: .family(try Family(json: json, subject: subject))
        case .membership: .membership(try FamilyMembership(json: json, subject: subject))
        case .drive: .drive(try Drive(json: json, subject: subject))
        case .donation: .donation(try Donation(json: json, subject: subject))
        case .deferral: .deferral(try Deferral(json: json, subject: subject))
        case .target: .target(try Target(json: json, subject: subject))
        case .peer: .peer(try PeerFigure(json: json, subject: subject))
        case .aid: .aid(try AidFigure(json: json, subject: subject))
        case .booking: .booking(try Booking(json: json, subject: subject))
        case .call: .call(try Call(json: json, subject: subject))
        }
    }
}
