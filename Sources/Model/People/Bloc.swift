/// A bloc (khối) of the population under which giving is reported: residents, students, officials, armed forces, free labour …
/// An office keeps its own list; ``Rules`` offers the usual one.
public struct Bloc: Hashable, Codable, Sendable, Identifiable {
    public var id: Identifier<Bloc>
    public var name: String
    /// "HS-SV", "CBCNV", "LLVT", "LĐTD"; shown where room is short.
    public var abbreviation: String

    public init(id: Identifier<Bloc>, name: String, abbreviation: String = "") {
        self.id = id
        self.name = name
        self.abbreviation = abbreviation
    }
}

/// A unit whose members' giving is counted together (đơn vị): a residential group, a school, an agency …
public struct Group: Hashable, Codable, Sendable, Identifiable {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        /// Tổ dân phố: always of one ward.
        case residential
        case school, agency, force, union, company
    }

    public var id: Identifier<Group>
    public var kind: Kind
    /// "Tổ 12", "Trường THPT Nhân Chính".
    public var name: String
    public var ward: WardKey?
    public var bloc: Identifier<Bloc>?
    /// How many people belong to it, when known.
    public var headCount: Int?
    public var contact: String

    public init(
        id: Identifier<Group>, kind: Kind, name: String, ward: WardKey? = nil, bloc: Identifier<Bloc>? = nil, headCount: Int? = nil,
        contact: String = ""
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.ward = ward
        self.bloc = bloc
        self.headCount = headCount
        self.contact = contact
    }
}
