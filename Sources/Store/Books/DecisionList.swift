import Model

/// A person's decisions in one column, and in the journal: of those merged, of those who are somebody else, and of those who are no kin, how
/// many and their sixteen bytes each.
extension Decisions {
    func write(to content: inout ContentWriter) {
        for list in [merged, distinct, notKin] {
            content.count(UInt64(list.count))
            for one in list { content.identifier(one) }
        }
    }

    init(content: inout ContentReader) throws {
        func list() throws -> [Identifier<Donor>] { try (0..<content.length(ofItems: 16)).map { _ in try content.identifier() } }
        self.init(merged: try list(), distinct: try list(), notKin: try list())
    }

    /// Nothing of nearly everybody.
    var bytes: [UInt8] {
        guard !isEmpty else { return [] }
        var content = ContentWriter()
        write(to: &content)
        return content.bytes
    }

    init(bytes: [UInt8]) throws {
        guard !bytes.isEmpty else {
            self.init()
            return
        }
        var content = ContentReader(bytes, units: [])
        try self.init(content: &content)
        guard content.isAtEnd else { throw StoreError.damaged("decisions go on after their end") }
    }
}
