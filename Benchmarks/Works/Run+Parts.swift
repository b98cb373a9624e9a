extension Run {
    /// Measures on one size. What only the largest size shows, and the peers, are measured with the last.
    mutating func measure(_ parts: Set<Bench.Part>, _ data: DataSet, isLast: Bool, withPeers: Bool) throws {
        if parts.contains(.import) || !Files.exists(data.books) { try ImportWork.measure(data, &self) }
        if parts.contains(.start) { try StartWork.measure(data, &self) }
        if parts.contains(.keys) { try KeysWork.measure(data, &self) }
        if parts.contains(.typing) {
            try TypingWork.measure(data, names: isLast ? effort.typedNames : effort.typedNamesBesides, &self)
        }
        if parts.contains(.lookup) { try LookupWork.measure(data, &self) }
        if parts.contains(.finding) { try FindingWork.measure(data, &self) }
        if parts.contains(.board) { try BoardWork.measure(data, &self) }

        if parts.contains(.office) { try OfficeWork.measure(data, &self) }
        if parts.contains(.desk) { try DeskWork.measure(data, &self) }

        let isDatabase = !parts.isDisjoint(with: [.import, .lookup, .board, .commit])
        let bare = isLast && withPeers && isDatabase ? try DatabasePeers.fill(data, &self) : nil
        if let bare { try DatabasePeers.measure(bare, data, &self) }
        if parts.contains(.commit) { try CommitWork.measure(data, beside: bare, &self) }

        guard isLast else { return }
        if parts.contains(.live) { try LiveWork.measure(data, &self) }
        if parts.contains(.idle) { try IdleWork.measure(data, &self) }
        guard withPeers else { return }
        if parts.contains(.lookup) { try TextPeers.measure(data, &self) }
        if !parts.isDisjoint(with: [.start, .keys, .typing]) { try ScreenPeers.measure(data, &self) }
    }
}
