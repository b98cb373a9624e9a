/// What a batch is about to add to the books, at most, so that they can get ready for it.
public enum BatchLoad: Hashable, Sendable {
    case unknown
    case donors(Int)
    /// Donations and deferrals.
    case visits(Int)
}
