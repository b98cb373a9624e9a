/// Tells the burst of a scanner from the keys of a person, where keys are commands. A pure value: it knows no terminal and no clock.
///
/// A digit or `=`, and a letter that alters the books at once, waits ``opening`` milliseconds; any other letter is given back as it comes. When
/// another character follows within them, a burst has begun: it goes on until its end key or ``silence`` milliseconds without one, and
/// nothing of it is ever a key. Otherwise the key is given back. What follows the end within ``opening`` milliseconds is the burst's
/// next line. After the key that a scanner was set to send first, any character begins a burst, in a field too.
///
/// A burst whose first letter was given back is dropped, since the rest would be another number. Two things are still a person's: a letter that
/// comes again and again, since its key is held down, and up to ``hasty`` characters behind a letter with no end key, typed while the
/// program was busy.
///
/// Time passes only by ``pass(to:)``. It is called when nothing is there to be read: then a burst stays whole however late it is
/// read, and however it is cut into reads.
///
/// `Key` is whatever the caller calls a key; it comes back as it was given.
public struct ScanBuffer<Key: Sendable>: Sendable {
    /// What a key is to a burst.
    public enum Press: Hashable, Sendable {
        case character(Character)
        /// A letter that does no harm where it is a command: it need not wait.
        case letter(Character)
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
    /// So many characters behind a letter, with silence behind them, may be commands typed ahead.
    public static var hasty: Int { 3 }
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
    /// The last letter that was given back at once, and when.
    private var loose: (letter: Character, at: Int)?
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
        case .waiting(let first, let firstKey):
            guard let character = press.character else {
                state = .idle
                return [.key(firstKey)] + begin(press, key, now, inField)
            }
            guard let held = first.character else { return open([character], now) }
            hasty = held.isLetter ? [firstKey, key] : []
            return open([held, character], now)
        case .open: return goOn(press, key, now)
        case .ended:
            switch press {
            case .character(let character), .letter(let character): return open([character], now)
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
            let keys = hasty
            let output = finished()
            return keys.isEmpty ? output : keys.map { .key($0) }
        case .idle, .ended:
            state = .idle
            return []
        }
    }

    private mutating func begin(_ press: Press, _ key: Key, _ now: Int, _ inField: Bool) -> [Output] {
        guard !inField, let character = press.character else {
            loose = nil
            return press == .prefix ? hold(press, key, now) : [.key(key)]
        }
        if let loose, now - loose.at <= Self.opening, loose.letter != character {
            isCut = true
            hasty = [key]
            return open([character], now)
        }
        guard case .letter = press else { return hold(press, key, now) }
        loose = (character, now)
        return [.key(key)]
    }

    private mutating func hold(_ press: Press, _ key: Key, _ now: Int) -> [Output] {
        state = .waiting(press, key)
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
        case .character(let character), .letter(let character): keep(character)
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

extension ScanBuffer.Press {
    fileprivate var character: Character? {
        switch self {
        case .character(let character), .letter(let character): character
        case .end, .erase, .prefix, .other: nil
        }
    }
}

extension ScanBuffer.Output: Equatable where Key: Equatable {}
