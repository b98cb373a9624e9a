import GRDB
import Model

/// Follows each device's chain and hashes every payload that still has its content.
struct ChainCheck {
    private let db: Database

    init(_ db: Database) { self.db = db }

    func findings(_ progress: (CheckProgress) throws -> Void) throws -> [Finding] {
        var findings: [Finding] = []
        var done = 0
        let total = try Query(db, "SELECT count(*) FROM payload").first { $0.int(0) } ?? 0
        var device: Identifier<Device>?
        var expected = 1
        var previous = EntryHash.beginning
        let query = try Query(
            db,
            """
            SELECT uuid, device, device_seq, session, time, kind, version, operator, desk, remark, reverses, previous, hash, seq, parts,
            units FROM entry ORDER BY device, device_seq
            """)
        defer { query.reset() }
        while try query.step() {
            let head = EntryHash.Head(
                id: try query.identifier(0), device: try query.identifier(1), deviceSequence: query.int(2),
                session: try query.identifier(3), time: Instant(milliseconds: Int64(query.int(4))), kind: query.text(5),
                version: query.int(6), signature: Signature(operatorName: query.text(7), desk: query.text(8)),
                remark: query.text(9),
                reverses: query.identifierIfAny(10), previous: query.bytes(11))
            if device != head.device {
                device = head.device
                expected = 1
                previous = EntryHash.beginning
            }
            if head.deviceSequence != expected || head.previous != previous {
                findings.append(.chainBroken(device: head.device, sequence: head.deviceSequence))
            }
            var hash = EntryHash(head)
            let count = try payloads(of: query.int(13), entry: head, into: &hash, &findings) {
                done += 1
                if done % 10_000 == 0 { try progress(CheckProgress(step: .chain, done: done, total: total)) }
            }
            if count != query.int(14) { findings.append(.partsWrong(head.id, said: query.int(14), found: count)) }
            let stored = query.bytes(12)
            if hash.finished(units: query.bytes(15)) != stored { findings.append(.entryAltered(head.id)) }
            expected = head.deviceSequence + 1
            previous = stored
        }
        let orphans =
            try Query(db, "SELECT count(*) FROM payload WHERE place >> 32 NOT IN (SELECT seq FROM entry)").first { $0.int(0) } ?? 0
        if orphans > 0 { findings.append(.payloadsWithoutEntry(count: orphans)) }
        return findings
    }

    private func payloads(
        of position: Int, entry: EntryHash.Head, into hash: inout EntryHash, _ findings: inout [Finding],
        _ step: () throws -> Void
    ) throws -> Int {
        let query = try Query(db, "SELECT \(Payload.shown) FROM payload WHERE \(Payload.ofEntry) ORDER BY payload.place")
        query.bind(1, position)
        var count = 0
        try query.each { row in
            // What no program writes must not end the check.
            let digest = (try? Payload(row: row))?.verifiedDigest(version: entry.version)
            if digest == nil { findings.append(.payloadAltered(entry.id, part: Payload.part(of: row))) }
            hash.add(digest: digest ?? [])
            count += 1
            try step()
        }
        return count
    }
}

extension Payload {
    /// What the entry's hash covers of a payload that is whole, or was emptied as an erasure does it; `nil` of any other. Nothing
    /// in the digest says where salt and subject end, so their lengths must be those that the version writes: else a byte could go from
    /// one column to the next.
    fileprivate func verifiedDigest(version: Int) -> [UInt8]? {
        switch (salt, content, digest) {
        case (let salt?, let content?, nil) where salt.count == PayloadCodec.saltLength(version: version):
            EntryHash.digest(salt: salt, subject: subject, content: content)
        case (nil, nil, let kept?) where kept.count == EntryHash.length: kept
        default: nil
        }
    }
}
