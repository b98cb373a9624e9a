import Canvas
import Model
import Phrases

/// What every screen may look at and none may change.
public struct Context: Sendable {
    public var now: Instant
    public var language: Language
    public var glyphs: GlyphSet
    public var office: Office?
    public var signature: Signature
    /// The measure of the whole board.
    public var measure: Measure
    /// The campaign year shown.
    public var year: Int
    public var hidesNames: Bool
    /// The one person whose phone and id are shown in full.
    public var revealed: Identifier<Donor>?
    public var isDemo: Bool
    /// This session has a change that can be taken back.
    public var canUndo = true
    public var size: Size
    /// New identifiers; a seeded source in tests.
    public var identifiers: IdentifierSource
    public var atlas: WardAtlas { .hanoi }
    public var rules: RuleBook { .vietnam }

    public init(
        now: Instant, language: Language = .vietnamese, glyphs: GlyphSet = .unicode, office: Office? = nil,
        signature: Signature = Signature(operatorName: "", desk: ""), measure: Measure = .bags, year: Int, hidesNames: Bool = false,
        revealed: Identifier<Donor>? = nil, isDemo: Bool = false, size: Size, identifiers: IdentifierSource
    ) {
        self.now = now
        self.language = language
        self.glyphs = glyphs
        self.office = office
        self.signature = signature
        self.measure = measure
        self.year = year
        self.hidesNames = hidesNames
        self.revealed = revealed
        self.isDemo = isDemo
        self.size = size
        self.identifiers = identifiers
    }

    public var today: Day { now.day }

    /// What of this a picture may depend on.
    struct Look: Equatable {
        var minute: Int64
        var language: Language
        var office: Office?
        var measure: Measure
        var year: Int
        var hidesNames: Bool
        var revealed: Identifier<Donor>?
        var isDemo: Bool
        var size: Size
    }

    var look: Look {
        Look(
            minute: now.milliseconds / 60_000, language: language, office: office, measure: measure, year: year,
            hidesNames: hidesNames, revealed: revealed, isDemo: isDemo, size: size)
    }

    /// The phrase in the person's language.
    public func say(_ phrase: Phrase) -> String { phrase[language] }

    /// The day up to which figures of `year` exist: today, or the last day of a year gone by.
    public var lastDayShown: Day { min(today, Day.last(of: year)) }

    /// Of the wards that are shown: those of the year's last day, never newer ones than the office's own.
    var wardEra: WardEra? { office.map { min($0.era, WardEra(on: lastDayShown)) } }
}
