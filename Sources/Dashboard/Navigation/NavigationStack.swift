/// The screens that are open, from a main screen to the one on top. There is always one: the type says so.
public struct NavigationStack: Sendable {
    public private(set) var root: any Screen
    public private(set) var rest: [any Screen]
    /// The main screen that `root` is, when it is one.
    public private(set) var tab: Tab?
    /// When each of them was opened, from the root on.
    private var openings = [Opening()]
    /// Counts the changes of what lies under the screen on top.
    private(set) var changesBelow = 0

    public init(root: any Screen, tab: Tab?) {
        self.root = root
        self.tab = tab
        rest = []
    }

    public var top: any Screen {
        get { rest.last ?? root }
        set {
            if rest.isEmpty { root = newValue } else { rest[rest.count - 1] = newValue }
        }
    }

    public var depth: Int { rest.count + 1 }
    public var all: [any Screen] { [root] + rest }

    /// `nil` where no screen lies any more.
    func opening(atDepth depth: Int) -> Opening? { depth < openings.count ? openings[depth] : nil }
    /// Where the screen of an opening lies; `nil` once it has closed.
    func depth(of opening: Opening) -> Int? { openings.firstIndex(of: opening) }

    public subscript(depth depth: Int) -> any Screen {
        get { depth == 0 ? root : rest[depth - 1] }
        set {
            if depth < self.depth - 1 { changesBelow += 1 }
            if depth == 0 { root = newValue } else { rest[depth - 1] = newValue }
        }
    }

    public mutating func push(_ screen: any Screen) {
        changesBelow += 1
        rest.append(screen)
        openings.append(Opening())
    }

    /// Closes the top screen; the root stays.
    @discardableResult
    public mutating func pop() -> Bool {
        changesBelow += 1
        guard rest.popLast() != nil else { return false }
        openings.removeLast()
        return true
    }

    public mutating func replaceAll(with root: any Screen, tab: Tab?) {
        changesBelow += 1
        self.root = root
        self.tab = tab
        rest = []
        openings = [Opening()]
    }
}
