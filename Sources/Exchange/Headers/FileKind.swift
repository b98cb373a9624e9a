/// What an imported file is a list of.
public enum FileKind: String, CaseIterable, Hashable, Codable, Sendable {
    case donors, donations

    /// The columns of which each group must have one, for a file to be of this kind.
    public var needed: [[Column]] {
        switch self {
        case .donors: [[.name]]
        case .donations: [[.date], [.volume], [.citizenID, .name]]
        }
    }

    /// The columns that are read from a file of this kind; others are kept out and named in the report.
    public var read: Set<Column> {
        switch self {
        case .donors:
            [
                .name, .birth, .birthYear, .sex, .citizenID, .phone, .bloodGroup, .ward, .street, .house, .unit, .bloc, .family,
                .role,
                .address, .stated,
            ]
        case .donations: [.citizenID, .name, .birth, .birthYear, .phone, .date, .volume, .site, .result, .bagNumber, .kind]
        }
    }

    public func isMade(of columns: Set<Column>) -> Bool {
        needed.allSatisfy { group in group.contains { columns.contains($0) } }
    }
}
