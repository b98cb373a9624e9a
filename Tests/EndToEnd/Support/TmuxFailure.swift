/// Why a test on the screen could not go on, with the screen as it was.
struct TmuxFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
