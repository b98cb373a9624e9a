import Canvas
import Model
import Phrases
import Store
import Terminal

@testable import Dashboard

/// The program with somebody at the keys, without terminal and disk: carries out effects as the loop does, answers questions with
/// made-up figures, and keeps a list of what was asked for.
struct Stage {
    var program: Program
    /// Answers a question; `nil` leaves it open.
    var answer: (Question) -> Answer?
    /// Writes a change: into a store, or nowhere.
    var write: ((Change) throws -> JournalEntry)?
    /// Everything that was asked for, in order, since it was last looked at.
    private(set) var asked: [String] = []
    private(set) var commits: [Change] = []
    /// The clock of the loop.
    private var milliseconds = 0

    init(_ context: Context, root: any Screen, tab: Tab? = nil, answer: @escaping (Question) -> Answer? = Fake.answer) {
        program = Program(root: root, tab: tab, context: context, themeName: "dark")
        self.answer = answer
        carryOut(program.send(.appeared), at: 0)
        asked = []
    }

    /// On one of the main screens.
    init(_ context: Context, at tab: Tab = .overview, answer: @escaping (Question) -> Answer? = Fake.answer) {
        self.init(context, root: tab.screen(context), tab: tab, answer: answer)
    }

    /// On a screen over the board.
    init(_ context: Context, open screen: any Screen, answer: @escaping (Question) -> Answer? = Fake.answer) {
        self.init(context, at: .overview, answer: answer)
        open(screen)
        asked = []
    }

    mutating func press(_ keys: Key...) { press(contentsOf: keys) }

    mutating func press(contentsOf keys: [Key]) { for key in keys { handle(.key(key)) } }

    /// Each letter as a key of its own, as a person or an input method sends it.
    mutating func type(_ text: String) { for letter in text { handle(.key(letter == "\u{8}" ? .backspace : .character(letter))) } }

    /// Nothing follows the event for a second.
    mutating func handle(_ event: InputEvent) { handle([event], pause: 1000) }

    /// A read's events as the loop takes them, and nothing after them for a while.
    mutating func handle(_ events: [InputEvent], pause: Int) {
        var letters = ""
        for event in events {
            for input in program.sort(event, at: milliseconds) {
                if let letter = program.letter(input) {
                    letters += letter
                    continue
                }
                take(letters: &letters)
                take(input)
            }
        }
        take(letters: &letters)
        let end = milliseconds + pause
        while let deadline = program.deadline, deadline <= end {
            milliseconds = max(milliseconds, deadline)
            for input in program.pass(to: milliseconds) { take(input) }
        }
        milliseconds = end
    }

    /// What a scanner types in one read.
    mutating func scan(_ text: String, end: Key? = .enter) {
        handle(text.map { .key($0 == "\u{8}" ? .backspace : .character($0)) } + (end.map { [.key($0)] } ?? []), pause: 1000)
    }

    private mutating func take(letters: inout String) {
        if !letters.isEmpty { take(.letters(letters)) }
        letters = ""
    }

    private mutating func take(_ input: ProgramInput) {
        let depth = program.navigation.depth - 1
        carryOut(program.handle(input), at: depth)
    }

    mutating func open(_ screen: any Screen) { carryOut([.open(screen)], at: program.navigation.depth - 1) }

    /// An event of the loop for the top screen: an answer, news, a job's report.
    mutating func send(_ event: ScreenEvent) { carryOut(program.send(event), at: program.navigation.depth - 1) }

    /// The same for a screen that others lie over: it hears of news too.
    mutating func send(_ event: ScreenEvent, to depth: Int) { reply(event, to: depth) }

    /// What was asked for since the last call, questions to the store left out.
    mutating func taken() -> [String] {
        defer { asked = [] }
        return asked.filter { !$0.hasPrefix("ask ") }
    }

    var top: any Screen { program.navigation.top }
    var form: FormScreen? { top as? FormScreen }
    var said: Phrase? { program.notice?.text }
    var notice: String? { program.notice.map { program.context.say($0.text) } }

    var canvas: Canvas {
        var canvas = Canvas(size: program.context.size, glyphs: program.context.glyphs)
        program.draw(on: &canvas)
        return canvas
    }

    var picture: String { canvas.picture }

    // MARK: As the loop does

    private mutating func carryOut(_ effects: [Effect], at depth: Int) { for effect in effects { carryOut(effect, at: depth) } }

    private mutating func carryOut(_ effect: Effect, at depth: Int) {
        asked.append(effect.summary)
        switch effect {
        case .ask(let question), .askAside(let question): if let answer = answer(question) { reply(.answered(answer), to: depth) }
        case .open(let screen):
            if program.open(screen) { reply(.appeared, to: program.navigation.depth - 1) }
        case .replace(let screen):
            program.navigation.pop()
            _ = program.open(screen)
            reply(.appeared, to: program.navigation.depth - 1)
        case .close: if program.navigation.pop() { reply(.appeared, to: program.navigation.depth - 1) }
        case .goTo(let tab):
            program.navigation.replaceAll(with: tab.screen(program.context), tab: tab)
            program.context.revealed = nil
            reply(.appeared, to: 0)
        case .commit(let change):
            commits.append(change)
            guard let write else { return }
            do { reply(.committed(try write(change)), to: depth) } catch let error as StoreError {
                reply(.refused(error), to: depth)
            } catch {}
        case .notice(let notice): program.notice = notice
        case .tell(let event): reply(event, to: program.navigation.depth - 1)
        case .perform(let action): carryOut(program.perform(action), at: program.navigation.depth - 1)
        case .set(let setting): apply(setting)
        case .reveal(let donor, _): program.context.revealed = donor
        case .conceal: program.context.revealed = nil
        case .undo, .redo, .copy, .export, .start, .cancelJob, .draft, .quit, .suspend, .redraw: break
        }
    }

    private mutating func reply(_ event: ScreenEvent, to depth: Int) {
        guard depth < program.navigation.depth else { return }
        carryOut(program.navigation[depth: depth].update(event, program.context), at: depth)
    }

    private mutating func apply(_ setting: Setting) {
        switch setting {
        case .language(let language): program.context.language = language
        case .theme(let name): program.themeName = name
        case .measure(let measure): program.context.measure = measure
        case .year(let year): program.context.year = year
        case .hidesNames(let hides):
            program.context.hidesNames = hides
            if hides { program.context.revealed = nil }
        case .signature(let signature): program.context.signature = signature
        }
        for depth in 0..<program.navigation.depth { reply(.news, to: depth) }
    }
}

extension Fake {
    /// What books say that hold nobody yet.
    static func answerOfEmptyBooks(_ question: Question) -> Answer? {
        if case .donors(let request) = question {
            .donors(request, DonorPage(rows: [], offset: 0, total: 0))
        } else {
            answer(question)
        }
    }

    /// What the made-up books say.
    static func answer(_ question: Question) -> Answer? {
        switch question {
        case .overview: .overview(board)
        case .donors(let request): .donors(request, page())
        case .donor: .donor(card)
        case .holder(let numbers): .holder(numbers.contains(CitizenID(checked: citizenID)) ? card.row : nil)
        case .lookup(let text): .lookup(text, LookupAnswer(rows: donors, more: true))
        case .places: .places(places)
        case .targets: .targets(targets)
        case .peers: .peers(peers)
        case .years: .years([2018, 2019, 2020])
        case .unit(let unit, _, _):
            .unit(UnitFigures(unit: unit, name: .office, tally: board.board.office, months: board.board.months))
        default: nil
        }
    }
}
