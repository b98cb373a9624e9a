import Model

/// How a payload's content is written, for ever: each released version stays readable.
///
/// Version 1: a JSON list of the revisions of one subject, in the order in which they were applied. A revision is an object with
/// `a` (after), `b` (before) and `k` (the kind of record, ``RecordKind``); `a` or `b` is left out when there is none. The members
/// of a record are one letter each, sorted, left out when empty; each table's file in Books names them. Days are days since 1970,
/// wards era × 100000 + code, identifiers 22 characters of base64url; the subject's own identifier is not repeated.
enum PayloadCodec {
    static let version = 1

    static func write(_ revisions: ArraySlice<Revision>, to json: inout JSONWriter) {
        json.clear()
        json.list { json in
            for revision in revisions {
                json.object { json in
                    if let after = revision.after {
                        json.key("a")
                        json.object { write(after, to: &$0) }
                    }
                    if let before = revision.before {
                        json.key("b")
                        json.object { write(before, to: &$0) }
                    }
                    json.member("k", (revision.after ?? revision.before)?.recordKind.rawValue)
                }
            }
        }
    }

    /// Throws ``StoreError/newerSchema(found:known:)`` for a version that a newer program wrote.
    static func read(_ content: [UInt8], version: Int, subject: Identifier<AnySubject>) throws -> [Revision] {
        guard version <= Self.version else { throw StoreError.newerSchema(found: version, known: Self.version) }
        guard case .list(let revisions) = try JSONValue(content) else { throw StoreError.damaged("a payload is not a list") }
        return try revisions.map { revision in
            let kind: RecordKind = try revision.choice("k")
            return Revision(
                before: try revision["b"].map { try record(kind, $0, subject) },
                after: try revision["a"].map { try record(kind, $0, subject) })
        }
    }

    private static func write(_ record: Record, to json: inout JSONWriter) {
        switch record {
        case .office(let value): value.write(to: &json)
        case .street(let value): value.write(to: &json)
        case .stretch(let value): value.write(to: &json)
        case .venue(let value): value.write(to: &json)
        case .bloc(let value): value.write(to: &json)
        case .group(let value): value.write(to: &json)
        case .donor(let value): value.write(to: &json)
        case .consent(let value): value.write(to: &json)
        case .family(let value): value.write(to: &json)
        case .membership(let value): value.write(to: &json)
        case .drive(let value): value.write(to: &json)
        case .donation(let value): value.write(to: &json)
        case .deferral(let value): value.write(to: &json)
        case .target(let value): value.write(to: &json)
        case .peer(let value): value.write(to: &json)
        case .aid(let value): value.write(to: &json)
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
        }
    }
}
