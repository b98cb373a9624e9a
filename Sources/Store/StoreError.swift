import Model

/// Everything that can go wrong between the program and its file. The sentences for them are made elsewhere.
public enum StoreError: Error, Hashable, Sendable {
    /// The file is no database, or not one of ours.
    case notADatabase(path: String)
    /// A newer program made the file; `known` is what this one can read.
    case newerSchema(found: Int, known: Int)
    /// An older program made the file, and it cannot be brought up to `known` since nothing can be written there.
    case olderSchema(found: Int, known: Int)
    /// The file, its directory or its file system cannot be written.
    case readOnly(path: String)
    /// Nothing more fits on the disk; nothing of the change was kept.
    case diskFull
    /// Another program held the file for longer than we wait (about ten seconds).
    case locked
    /// The disk or the network failed; `code` is SQLite's extended result code.
    case inputOutput(code: Int)
    /// The file is there and its content makes no sense.
    case damaged(String)
    case noSuchDirectory(path: String)
    case cannotCreate(path: String, errno: Int32)
    /// Others could read or replace the file; `mode` is the permission bits found.
    case tooOpen(path: String, mode: Int)
    /// The file at our path is no longer the one that is open: somebody moved, deleted or restored it.
    case replaced(path: String)
    /// The record is no longer what the change started from: somebody else was faster.
    case conflict(Model.Record)
    /// These later entries build on what should be taken back.
    case dependents([JournalEntry])
    /// The entry is somebody else's, or another session's; taking it back must be asked for by name.
    case notYours(JournalEntry)
    /// It was taken back before, is itself a taking back, or is an erasure, which cannot be undone.
    case notUndoable(JournalEntry)
    case noSuchEntry(Identifier<Entry>)
    case invalid(ValidationProblem)
    /// The file was opened for reading only.
    case openedForReading
}

/// Why a change was refused before anything was written.
public enum ValidationProblem: Error, Hashable, Sendable {
    case donorWithoutName
    /// Another donor has this citizen id.
    case citizenIDTaken(by: Identifier<Donor>)
    /// The person gave on that day already, and nothing tells the two apart.
    case sameDonation(Identifier<Donation>)
    /// Another donation has the same bag: of the day, or of any day where the number is one by ISBT 128, which is given once.
    case bagTaken(by: Identifier<Donation>, on: Day)
    case volumeOutsideRules(Millilitres)
    /// The donation lies before the donor's birth.
    case beforeBirth(BirthDate)
    case membershipEndsBeforeItBegins
    /// The first or the last day lies before the member's birth.
    case memberUnborn(BirthDate)
    /// The person is in that family on some of those days already.
    case alreadyMember(Identifier<FamilyMembership>)
    /// Another family has this code, by which lists name it.
    case familyCodeTaken(by: Identifier<Family>)
    case targetNotPositive
    /// There is a target of that unit, year and measure already.
    case targetTaken
    /// There is a figure for that year already.
    case yearTaken(Int)
    /// The street has a stretch in that ward already.
    case stretchTaken
    /// These houses of the street are in the other ward's stretch already, as written there.
    case housesTaken(String, by: WardKey, String)
    case emptyName(RecordKind)
    /// The drive does not change its state so.
    case driveState(DriveStateProblem)
    /// Blood was drawn there from so many people, whose donations are dated on the drive's day.
    case drivesDayStands(Int)
    case slot(DriveSlotProblem)
    /// The hours of a fixed site do not go together.
    case hours(SiteHoursProblem)
    /// The booking would contradict itself, or what it rests on.
    case booking(Identifier<Booking>, BookingProblem)
    /// Somebody called them that day already: nobody is asked twice.
    case calledAlready(Call)
    /// They asked not to be invited any more, or took their consent to be contacted back.
    case notToBeCalled
    /// It names something that is not in the books.
    case unknownReference(RecordKind, Identifier<AnySubject>)
    /// Something in the books still names it.
    case stillNeeded(RecordKind, Identifier<AnySubject>)
    /// A revision without a before and an after, or one whose sides are two different records.
    case malformedRevision
}
