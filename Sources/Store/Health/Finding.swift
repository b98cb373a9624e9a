import Model

/// What ``Store/check(progress:)`` found wrong. An empty list means that all is well.
public enum Finding: Hashable, Sendable {
    /// The device's entries do not follow on one another: one is missing, or its predecessor's hash is another.
    case chainBroken(device: Identifier<Device>, sequence: Int)
    /// The entry's own fields and what it holds do not give its hash.
    case entryAltered(Identifier<Entry>)
    /// The part is neither whole nor emptied as an erasure does it.
    case payloadAltered(Identifier<Entry>, part: Int)
    /// The entry has fewer or more payloads than it says.
    case partsWrong(Identifier<Entry>, said: Int, found: Int)
    /// Payloads of no entry.
    case payloadsWithoutEntry(count: Int)
    /// The books say something else than the journal.
    case recordAltered(RecordKind, Identifier<AnySubject>)
    case recordMissing(RecordKind, Identifier<AnySubject>)
    /// Rows that the journal knows nothing of, or that it says were taken away.
    case recordsWithoutJournal(RecordKind, count: Int)
    /// Rows of the summary that a recount does not give, or gives otherwise.
    case summaryWrong(cells: Int)
    /// Donors whose count or last donation is not what their donations give.
    case donorCountsWrong(donors: Int)
    /// Families whose sum or last donation is not what their members gave.
    case familySumsWrong(families: Int)
    /// Wards whose people are not as many as the books hold.
    case peopleWrong(wards: Int)
    /// Stretches whose people or families are not as many as the books hold.
    case homesWrong(stretches: Int)
    /// Streets whose people or families are not those of their stretches.
    case streetPeopleWrong(streets: Int)
    /// Donors in the books against donors in the lookup index.
    case lookupWrong(donors: Int, indexed: Int)
    case lookupDamaged
    case danglingReferences(count: Int)
    /// SQLite's own words on the file.
    case fileDamaged(String)
}

/// How far a check has come.
public struct CheckProgress: Hashable, Sendable {
    public enum Step: CaseIterable, Sendable { case file, chain, books, summary, donors, lookup }

    public var step: Step
    /// Of `total` payloads or rows in this step.
    public var done: Int
    public var total: Int
}
