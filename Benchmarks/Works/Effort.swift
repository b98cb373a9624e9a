/// How often each thing is measured.
struct Effort: Sendable {
    /// Names typed letter by letter: read from the store, and into the board.
    var names = 200
    var typedNames = 200
    /// The same with the sizes that only show growth.
    var typedNamesBesides = 20
    /// Presses of a key in each of the three rounds; of keys that paint a whole page a third of it.
    var keys = 70
    var starts = 15
    /// Durable commits in each of the three rounds.
    var commits = 300
    /// Commits that another process waits for.
    var live = 500
    /// Whole texts searched with programs that read the file each time.
    var searches = 5
    /// Milliseconds without a byte that end an answer of a program on the screen.
    var silence = 50

    static let quick = Effort(
        names: 60, typedNames: 20, typedNamesBesides: 10, keys: 30, starts: 9, commits: 100, live: 100, searches: 3)
}
