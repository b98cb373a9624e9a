/// Numbers of donors in the order in which they were found, each once, up to a limit.
struct Candidates {
    let limit: Int
    /// How many rows may be read in search of a number.
    let lookThrough: Int
    /// With so many nobody looks for more when they are far between (``far``).
    let shown: Int
    private let newest: Int
    private(set) var numbers: [Int] = []
    private var known: Set<Int> = []

    /// When the last that were found lie so many records behind the newest, those who fit are rare, and as many again take as long again.
    static let far = 100_000

    init(limit: Int, lookThrough: Int, shown: Int = .max, newest: Int = 0) {
        self.limit = limit
        self.lookThrough = lookThrough
        self.shown = shown
        self.newest = newest
    }

    /// An empty one with the same limits.
    init(_ other: Candidates) {
        self.init(limit: other.limit, lookThrough: other.lookThrough, shown: other.shown, newest: other.newest)
    }

    var isFull: Bool { numbers.count >= limit }

    /// Whether nobody need look any further.
    var isEnough: Bool {
        if isFull { return true }
        guard numbers.count >= shown, let last = numbers.last else { return false }
        return newest - last > Self.far
    }

    mutating func add(_ number: Int) {
        guard !isFull, known.insert(number).inserted else { return }
        numbers.append(number)
    }
}
