/// How often each thing is measured.
struct Effort: Sendable {
    /// Names typed letter by letter: read from the store, and into the board.
    var names = 200
    var typedNames = 200
    /// The same with the sizes that only show growth.
    var typedNamesBesides = 20
    /// Presses of a key in each of the three rounds; of keys that paint a whole page a third of it.
    var keys = 50
    var starts = 15
    /// Durable commits in each of the three rounds.
    var commits = 300
    /// Commits that another process waits for.
    var live = 400
    /// Whole texts searched with programs that read the file each time.
    var searches = 5
    /// Milliseconds without a byte that end an answer of a program on the screen.
    var silence = 40

    static let quick = Effort(
        names: 60, typedNames: 10, typedNamesBesides: 5, keys: 15, starts: 5, commits: 100, live: 60, searches: 1)
}
