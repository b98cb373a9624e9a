import Model

/// What the person asked for.
public struct ImportOptions: Hashable, Sendable {
    /// `nil`: told by the headers.
    public var kind: FileKind?
    /// The era of a donor file's ward names; `nil`: told by the names.
    public var era: WardEra?
    /// Checks and counts, and changes nothing: no entry, no file of refused rows.
    public var dryRun: Bool

    public init(kind: FileKind? = nil, era: WardEra? = nil, dryRun: Bool = false) {
        self.kind = kind
        self.era = era
        self.dryRun = dryRun
    }
}
