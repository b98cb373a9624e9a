/// What a plan asks of a unit in a campaign year (chỉ tiêu), with the paper it stands on.
public struct Target: Hashable, Codable, Sendable, Identifiable {
    public var id: Identifier<Target>
    public var year: Int
    public var unit: Unit
    /// The number and its measure; a figure is compared only with a target of the same measure.
    public var amount: Amount
    /// "202/KH-BCĐ"; empty when not known.
    public var document: String
    public var documentDate: Day?

    public init(
        id: Identifier<Target>, year: Int, unit: Unit, amount: Amount, document: String = "", documentDate: Day? = nil
    ) {
        self.id = id
        self.year = year
        self.unit = unit
        self.amount = amount
        self.document = document
        self.documentDate = documentDate
    }
}

/// What another district or ward of the same level took in, typed in from a report, so that our rank can be told.
public struct PeerFigure: Hashable, Codable, Sendable, Identifiable {
    public var id: Identifier<PeerFigure>
    public var year: Int
    public var name: String
    public var amount: Amount
    /// The peer's own target; ranks are told by percent when every peer has one.
    public var target: Amount?
    /// Not a real figure: made up for the demo, and marked so wherever it is shown.
    public var sample: Bool

    public init(id: Identifier<PeerFigure>, year: Int, name: String, amount: Amount, target: Amount? = nil, sample: Bool = false) {
        self.id = id
        self.year = year
        self.name = name
        self.amount = amount
        self.target = target
        self.sample = sample
    }
}
