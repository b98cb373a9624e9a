/// Tells the burst of a scanner from the keys of a person, where keys are commands. A pure value: it knows no terminal and no clock.
///
/// A character waits ``opening`` milliseconds. When another follows within them, a burst has begun: it goes on until its end key or
/// ``silence`` milliseconds without one, and nothing of it is ever a key. Otherwise the key is given back. What follows the end
/// within ``opening`` milliseconds is the burst's next line. After the key that a scanner was set to send first, a character begins a
/// burst in a field too.
///
/// Two things are still a person's: a letter that comes again and again, since its key is held down, and up to ``hasty`` characters behind a
/// letter with no end key, typed while the program was busy. A burst that follows a letter held down is dropped: its beginning was
/// taken for a key.
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
    /// So many characters that begin with a letter, with silence behind them, may be commands typed ahead; and no number begins with
    /// more of one letter.
    public static var hasty: Int { 3 }
    /// Characters of a burst that are kept; a longer one is dropped as a whole.
    public static var longest: Int { 2000 }

    private enum State {
        case idle
        /// The first key, or a letter's several times.
        case waiting(Press, [Key])
        case open
        /// A burst has just ended.
        case ended
    }

    private var state = State.idle
    private var until = 0
    private var text = ""
    private var count = 0
    /// The burst's beginning went out as a key, so that what is left would be another number.
    private var isCut = false
    /// The burst's keys, as long as they may be a person's.
    private var hasty: [Key] = []

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
        case .waiting(let first, let held):
            guard case .character(let character) = press else {
                state = .idle
                return held.map { .key($0) } + begin(press, key, now, inField)
            }
            guard case .character(let letter) = first else { return open([character], now) }
            guard letter == character, letter.isLetter else {
                hasty = letter.isLetter && !isCut && held.count < Self.hasty ? held + [key] : []
                return open(held.map { _ in letter } + [character], now)
            }
            let goes = held.count == Self.hasty
            isCut = isCut || goes
            state = .waiting(first, held.dropFirst(goes ? 1 : 0) + [key])
            return (goes ? [.key(held[0])] : []) + wait(Self.opening, now)
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
        case .waiting(_, let keys):
            state = .idle
            return keys.map { .key($0) }
        case .open:
            state = .idle
            let keys = hasty
            let output = finished()
            return keys.isEmpty ? output : keys.map { .key($0) }
        case .idle, .ended:
            state = .idle
            return []
        }
    }

    private mutating func begin(_ press: Press, _ key: Key, _ now: Int, _ inField: Bool) -> [Output] {
        switch press {
        case .prefix: return hold(press, key, now)
        case .character where !inField: return hold(press, key, now)
        case .character, .end, .erase, .other: return [.key(key)]
        }
    }

    private mutating func hold(_ press: Press, _ key: Key, _ now: Int) -> [Output] {
        state = .waiting(press, [key])
        isCut = false
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
        if !hasty.isEmpty, press != .end { hasty = hasty.count < Self.hasty ? hasty + [key] : [] }
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
        hasty = []
        return isWhole && length <= Self.longest && ScanKind(burst) != nil ? [.scan(burst)] : [.dropped(length)]
    }
}

extension ScanBuffer.Output: Equatable where Key: Equatable {}
