import Model

/// What became of a file. Every row is counted once: rows = added + alreadyThere + refused + deferred.
public struct ImportReport: Hashable, Sendable {
    /// What the file named and the books lacked.
    public struct Created: Hashable, Sendable {
        public var streets = 0
        public var stretches = 0
        public var groups = 0
        public var blocs = 0
        public var families = 0
        public var venues = 0
        public init() {}
        public var isEmpty: Bool { self == Created() }
    }

    /// What became of the file of refused rows.
    public enum RejectedFile: Hashable, Sendable {
        /// No row was refused, or it was a dry run.
        case none
        case written(path: String)
        /// It could be written neither beside the file nor in the current directory.
        case failed(errno: Int32)
    }

    public var kind: FileKind
    /// Of a donor file.
    public var era: WardEra?
    public var dryRun: Bool
    /// Records below the header, empty lines not counted.
    public var rows = 0
    public var added = 0
    public var alreadyThere = 0
    public var refused = 0
    /// Visits without a donation that were written down.
    public var deferred = 0
    /// Rows that were accepted with a warning; they are among `added` or `deferred`, or, when the books know the same person otherwise, among
    /// `alreadyThere`.
    public var doubtful = 0
    /// People added who live in a ward outside the office's territory. This is told once for the file and makes no row doubtful: a list of
    /// another territory would else drown the real doubts.
    public var outsideOffice = 0
    /// People already there in whom an empty field was filled; they are among `alreadyThere`.
    public var completed = 0
    public var created = Created()
    /// Headers that were not read, as written.
    public var unknownColumns: [String]
    /// The home ward that was taken for all rows, in a ward's own office, since the file has none.
    public var assumedWard: WardKey?
    public var rejectedFile = RejectedFile.none
    /// The first problems in the order of the file, refusals and warnings, at most ``problemLimit`` of each.
    public var problems: [RowProblem] = []
    /// The entry in the journal; `nil` when nothing was to be changed.
    public var entry: Identifier<Entry>?

    public static let problemLimit = 100

    init(kind: FileKind, era: WardEra?, dryRun: Bool, unknownColumns: [String]) {
        self.kind = kind
        self.era = era
        self.dryRun = dryRun
        self.unknownColumns = unknownColumns.map(MaskedValue.text)
    }
}
