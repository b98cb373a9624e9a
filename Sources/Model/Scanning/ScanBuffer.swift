/// Tells the burst of a scanner from the keys of a person, where keys are commands. A pure value: it knows no terminal and no clock.
///
/// A digit or `=` waits ``opening`` milliseconds. When another character follows within them, a burst has begun: it goes on until its end key
/// or ``silence`` milliseconds without one, and nothing of it is ever a key. Otherwise the key is given back. What follows the end
/// within ``opening`` milliseconds is the burst's next line. After the key that a scanner was set to send first, any character begins a
/// burst. A burst that follows within ``opening`` milliseconds of another character is dropped: its beginning was taken for a key.
///
/// Time passes only by ``pass(to:)``. It is called when nothing is there to be read: then a burst stays whole however late it is
/// read, and however it is cut into reads.
///
/// `Key` is whatever the caller calls a key; it comes back as it was given.
public struct ScanBuffer<Key: Sendable>: Sendable {
    /// What a key is to a burst.
    public enum Press: Hashable, Sendable {
        case character(Character)
        /// Enter, or the Tab that some scanners send in its place.
        case end
        /// Backspace: an input method takes a letter back to put its composed form there.
        case erase
        /// The key that the scanner sends first: F2.
        case prefix
        /// Any other.
        case other
    }

    public enum Output: Sendable {
        /// Call ``ScanBuffer/pass(to:)`` at this time, in milliseconds, unless a key comes before it.
        case wait(until: Int)
        /// A person's key.
        case key(Key)
        /// A whole burst that is by its form a card or a bag's number, see ``ScanKind``.
        case scan(String)
        /// So many characters of a burst that was neither: a reason for a notice. The text is not kept.
        case dropped(Int)
    }

    /// Milliseconds within which the second character of a burst follows the first.
    public static var opening: Int { 30 }
    /// Milliseconds without a character after which a burst without an end key is over.
    public static var silence: Int { 100 }
    /// Characters of a burst that are kept; a longer one is dropped as a whole.
    public static var longest: Int { 2000 }

    private enum State {
        case idle
        case waiting(Press, Key)
        case open
        /// A burst has just ended.
        case ended
    }

    private var state = State.idle
    private var until = 0
    private var text = ""
    private var count = 0
    /// When a character was last given back as a key where keys are commands.
    private var loose: Int?
    /// The burst's beginning went out as a key, so that what is left would be another number.
    private var isCut = false

    public init() {}

    /// When time has to pass next; `nil` when nothing is held.
    public var deadline: Int? { if case .idle = state { nil } else { until } }

    /// - Parameters:
    ///   - now: milliseconds of a clock that never goes back; keys of one read have the same.
    ///   - inField: the key would go into a text field. There only the scanner's first key begins a burst; any other scan is known by its form
    ///     at Enter.
    public mutating func take(_ press: Press, as key: Key, at now: Int, inField: Bool = false) -> [Output] {
        switch state {
        case .idle: return begin(press, key, now, inField)
        case .waiting(let first, let firstKey):
            guard case .character(let character) = press else {
                state = .idle
                return [.key(firstKey)] + begin(press, key, now, inField)
            }
            if case .character(let held) = first { return open([held, character], now) }
            return open([character], now)
        case .open: return goOn(press, key, now)
        case .ended:
            switch press {
            case .character(let character): return open([character], now)
            case .prefix: return hold(press, key, now)
            case .end, .erase: return wait(Self.opening, now)
            // No scanner sends Escape or an arrow behind its end key: that is a person.
            case .other:
                state = .idle
                return [.key(key)]
            }
        }
    }

    /// Nothing came until now.
    public mutating func pass(to now: Int) -> [Output] {
        guard let deadline else { return [] }
        guard now >= deadline else { return [.wait(until: deadline)] }
        switch state {
        case .waiting(_, let key):
            state = .idle
            return [.key(key)]
        case .open:
            state = .idle
            return finished()
        case .idle, .ended:
            state = .idle
            return []
        }
    }

    private mutating func begin(_ press: Press, _ key: Key, _ now: Int, _ inField: Bool) -> [Output] {
        switch press {
        case .prefix: return hold(press, key, now)
        case .character("0"..."9") where !inField, .character("=") where !inField: return hold(press, key, now)
        case .character where !inField:
            loose = now
            return [.key(key)]
        case .character, .end, .erase, .other:
            loose = nil
            return [.key(key)]
        }
    }

    private mutating func hold(_ press: Press, _ key: Key, _ now: Int) -> [Output] {
        state = .waiting(press, key)
        isCut = press != .prefix && loose.map { now - $0 <= Self.opening } ?? false
        return wait(Self.opening, now)
    }

    private mutating func open(_ characters: [Character], _ now: Int) -> [Output] {
        state = .open
        text = ""
        count = 0
        for character in characters { keep(character) }
        return wait(Self.silence, now)
    }

    private mutating func goOn(_ press: Press, _ key: Key, _ now: Int) -> [Output] {
        switch press {
        case .character(let character): keep(character)
        case .erase: if !text.isEmpty { text.removeLast() }
        // A letter that the scanner types by a chord the terminal makes another key of.
        case .other: keep("\u{FFFD}")
        case .end:
            state = .ended
            return finished() + wait(Self.opening, now)
        case .prefix: return finished() + hold(press, key, now)
        }
        return wait(Self.silence, now)
    }

    private mutating func keep(_ character: Character) {
        count += 1
        if count <= Self.longest { text.append(character) }
    }

    private mutating func wait(_ length: Int, _ now: Int) -> [Output] {
        until = now + length
        return [.wait(until: until)]
    }

    /// The burst as a whole, and nothing of it stays here.
    private mutating func finished() -> [Output] {
        let (burst, length, isWhole) = (text, count, !isCut)
        text = ""
        count = 0
        isCut = false
        return isWhole && length <= Self.longest && ScanKind(burst) != nil ? [.scan(burst)] : [.dropped(length)]
    }
}

extension ScanBuffer.Output: Equatable where Key: Equatable {}
