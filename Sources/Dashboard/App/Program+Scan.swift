import Model
import Phrases
import Terminal

/// The scanner: its bursts are told from a person's keys, and what was read does the same on every screen.
extension Program {
    /// Sorts out what a scanner typed.
    ///
    /// What comes of it is to be carried out one by one, before the next event is sorted: a key may open or leave a field.
    /// - Parameter now: milliseconds of a clock that never goes back; events of one read have the same.
    public mutating func sort(_ event: InputEvent, at now: Int) -> [ProgramInput] {
        guard case .key(let key) = event else { return [.event(event)] }
        return inputs(scanner.take(Self.press(key), as: key, at: now, inField: navigation.top.field != nil), now)
    }

    /// There was nothing to be read until now.
    public mutating func pass(to now: Int) -> [ProgramInput] { inputs(scanner.pass(to: now), now) }

    /// When time has to pass next, unless something comes before it.
    public var deadline: Int? { scanner.deadline }

    /// The letter that goes into the field on the screen; `nil` for everything else.
    func letter(_ input: ProgramInput) -> String? {
        guard navigation.top.field != nil, case .event(.key(.character(let letter))) = input else { return nil }
        return String(letter)
    }

    public mutating func handle(_ input: ProgramInput) -> [Effect] {
        switch input {
        case .event(let event): return handle(event)
        case .letters(let text):
            notice = nil
            return isTooSmall ? [] : send(.typed(text))
        case .scanned(let text):
            notice = nil
            return take(scan: text)
        case .dropped(let count):
            notice = Announcement(.warning, .scanDropped(count))
            return []
        }
    }

    private mutating func inputs(_ outputs: [ScanBuffer<Key>.Output], _ now: Int) -> [ProgramInput] {
        outputs.compactMap { output in
            switch output {
            case .wait: return nil
            case .key(let key):
                note(key, at: now)
                return .event(.key(key))
            case .scan(let text): return .scanned(text)
            case .dropped(let count): return .dropped(count)
            }
        }
    }

    static func press(_ key: Key) -> ScanBuffer<Key>.Press {
        switch key {
        case .character(let letter):
            switch KeyRouter.meaning(of: key, isTyping: false) {
            case .action(let action) where ActionTable.altersBooks.contains(action): .character(letter)
            default: letter.isNumber || letter == "=" ? .character(letter) : .letter(letter)
            }
        // Some scanners end with a line feed.
        case .enter, .tab, .control("j"): .end
        case .backspace: .erase
        case .function(2): .prefix
        default: .other
        }
    }

    // MARK: In a field

    private mutating func note(_ key: Key, at now: Int) {
        guard isForField(key) else { return }
        if run?.goesOn(navigation, at: now) != true { run = TypedRun(navigation, at: now) }
        run?.take(key, at: now)
    }

    /// A letter or a Backspace that a field takes.
    func isForField(_ key: Key) -> Bool {
        guard navigation.top.field != nil else { return false }
        switch key {
        case .character, .backspace: return true
        default: return false
        }
    }

    /// Enter, or what a scanner sends in its place: whether a scanner typed what stands before it. `nil` when a person did.
    mutating func takeScanFromField() -> [Effect]? {
        guard let field = navigation.top.field else { return nil }
        if let run, run.isOn(navigation), let found = ScanKind.scan(in: run.text) {
            navigation.top = run.before
            // What was answered or told meanwhile is asked for again.
            return send(.news) + (found.typed.isEmpty ? [] : send(.typed(found.typed))) + take(scan: found.scan)
        }
        // A slow scanner: its letters came like a person's.
        guard let found = ScanKind.scan(in: field.text) else { return nil }
        return send(.edit(.clear)) + (found.typed.isEmpty ? [] : send(.typed(found.typed))) + take(scan: found.scan)
    }

    /// A paste is tried by the same forms; in a field any other text is what the field is for.
    mutating func paste(_ text: String) -> [Effect] {
        if navigation.top.field != nil {
            guard let found = ScanKind.scan(in: text) else { return send(.pasted(text)) }
            return (found.typed.isEmpty ? [] : send(.pasted(found.typed))) + take(scan: found.scan)
        }
        guard ScanKind(text) != nil else {
            notice = Announcement(.warning, .scanDropped(text.count))
            return []
        }
        return take(scan: text)
    }

    // MARK: What was read

    private mutating func take(scan text: String) -> [Effect] {
        guard !isTooSmall, let kind = ScanKind(text) else { return [] }
        guard context.office != nil, navigation.tab != nil else {
            notice = Announcement(.warning, context.office == nil ? .noOfficeYet : .nobodyAtDesk)
            return []
        }
        switch kind {
        case .identityCard:
            do { return take(.card(try IdentityCard(scan: text))) } catch { notice = Announcement(.failed, .cardProblem(error)) }
        case .bag:
            do { return take(.bag(try BagNumber.read(text))) } catch { notice = Announcement(.failed, .bagProblem(error)) }
        }
        return []
    }

    private mutating func take(_ scan: Scan) -> [Effect] {
        if let effects = navigation.top.scanned(scan, context) { return effects }
        switch scan {
        case .bag(let number):
            notice = Announcement(.warning, .bagWithoutForm(number.shown))
            return []
        case .card(let card):
            // The answer to a change that waits is still to come, for a screen that is on top.
            guard !isWaiting, !navigation.all.contains(where: \.isHalfEntered) else {
                notice = Announcement(.warning, isWaiting ? .waitingForDesk : .formIsOpen)
                return []
            }
            // A question stays and is answered later; so does whatever a person has to come back to.
            let closed = navigation.rest.reversed().prefix { $0.givesWay }.count
            return [.conceal] + [Effect](repeating: .close, count: closed) + [.open(CardScreen(card))]
        }
    }
}
