import Canvas
import Demo
import Exchange
import Model
import Phrases
import Store
import Terminal
import Themes

/// The program while it runs: one loop on the main thread over keys, store news, timers and background jobs.
///
/// Everything that decides anything is in ``Program`` and the screens; here are the hands: terminal, store, jobs.
final class App {
    private let terminal: Terminal
    private let home: Home
    private var house: House
    private var program: Program
    private var theme: Theme
    private var decoder = InputDecoder()
    private let worker = Worker()
    /// Reads what may take longer than a key.
    private let bystander = Bystander()
    private var underlay: Underlay?
    private var seen: JournalPosition
    /// Set when something happened that the screen does not show yet.
    private var needsFrame = true
    private var lastNewsFrame: ContinuousClock.Instant?
    private var newsFrameIsDue = false
    /// When the marks on changed figures go.
    private var calmAt: ContinuousClock.Instant?
    /// When the number of people found in the lookup is told: not between two letters.
    private var countAt: ContinuousClock.Instant?
    /// Who is told it.
    private var countFor: Opening?
    /// While a change of our own is told: what was asked since it was written, and by which screen.
    private var askedSince: Set<Asked>?
    private var isRunning = true
    private let started = ContinuousClock.now
    private var drafts: DraftKeeper
    /// A change that waits until nobody else writes.
    private var waiting: WaitingChange?
    private var clockCheck = ClockCheck()
    private let crashTest: CrashTest?
    private var lastWords: LastWords?

    private struct LastWords: Equatable {
        let keepsDraft: Bool
        let language: Language
    }

    private struct Asked: Hashable {
        let question: Question
        let asker: Opening?
    }

    init(terminal: Terminal, house: House, home: Home, program: Program) throws {
        self.terminal = terminal
        self.house = house
        self.home = home
        self.program = program
        theme = Themes.named(program.themeName) ?? Themes.all[0]
        drafts = DraftKeeper(house, environment: home.options.environment)
        crashTest = CrashTest(environment: home.options.environment)
        seen = try house.store.position()
    }

    /// Runs until the person leaves or the terminal is gone; the exit code is the caller's.
    func run() -> AppEnd {
        followUndo()
        carryOut(program.send(.appeared), at: program.navigation.depth - 1)
        followDraft()
        while isRunning {
            if needsFrame { paint() }
            // After the first picture: neither belongs on the way to it.
            offerDraft()
            checkClock()
            if needsFrame { continue }
            if let end = waitForSomething() {
                drafts.keep(program)
                return end
            }
        }
        drafts.shelf.drop()
        return .left
    }

    /// The last words for a person, in their language, once the terminal is as it was.
    func farewell(_ end: AppEnd) -> String? {
        guard case .stopped(let signal) = end else { return nil }
        return program.context.say(.stopped(by: signal.name, keepsDraft: drafts.shelf.kept != nil))
    }

    // MARK: The loop

    private func waitForSomething() -> AppEnd? {
        let watch = house.watch
        let descriptors = [
            terminal.inputDescriptor, terminal.signalDescriptor, watch.fileDescriptor, worker.fileDescriptor,
            bystander.fileDescriptor,
        ]
        let answer = EventWait.wait(descriptors: descriptors, timeout: nextTimeout())
        program.context.now = house.store.clock.now()

        if answer.ready.contains(terminal.signalDescriptor) {
            for signal in terminal.takeSignals() {
                if let end = take(signal) { return end }
            }
        }
        if answer.ready.contains(terminal.inputDescriptor) || answer.hungUp.contains(terminal.inputDescriptor) {
            switch terminal.readInput() {
            case .bytes(let bytes): handle(decoder.feed(bytes))
            case .endOfInput: return .terminalLost
            case .nothing: if answer.hungUp.contains(terminal.inputDescriptor) { return .terminalLost }
            }
        } else if answer.timedOut, decoder.isPending {
            handle(decoder.flush())
        } else if !decoder.isPending {
            passTime()
        }
        if answer.ready.contains(worker.fileDescriptor) { takeJobReports() }
        if answer.ready.contains(bystander.fileDescriptor) { takeAnswers() }
        // Not the watch from above: a key may have moved the program to other books, and the old ones took their log with them.
        let news = house.watch.drain()
        if news.checkNow || news.replaced { lookForNews() }
        if newsFrameIsDue, newsFrameDelay() == nil {
            newsFrameIsDue = false
            needsFrame = true
        }
        if let calmAt, calmAt <= .now {
            self.calmAt = nil
            sendToAll(.calm)
            needsFrame = true
        }
        if answer.timedOut, readsOn { house.gather { EventWait.isReady(terminal.inputDescriptor) } }
        if let countAt, countAt <= .now { tellCount() }
        if let waiting, waiting.next <= .now { attempt(waiting) }
        drafts.keepDue(program)
        sayLastWords()
        tick()
        return nil
    }

    /// Until the next thing that has a time: a half-read escape, a recheck of the journal, a frame held back, the next minute.
    private func nextTimeout() -> Duration? {
        var waits: [Duration] = [.milliseconds(60_000 - Int(house.store.clock.now().milliseconds % 60_000) + 5)]
        if decoder.isPending { waits.append(terminal.escapeDelay) }
        if let deadline = program.deadline, !decoder.isPending { waits.append(.milliseconds(max(0, deadline - milliseconds))) }
        if readsOn { waits.append(.zero) }
        if let countAt { waits.append(max(.zero, ContinuousClock.now.duration(to: countAt))) }
        if let recheck = house.watch.wait { waits.append(.milliseconds(recheck)) }
        if newsFrameIsDue, let delay = newsFrameDelay() { waits.append(delay) }
        if let calmAt { waits.append(max(.zero, ContinuousClock.now.duration(to: calmAt))) }
        if let waiting { waits.append(max(.zero, ContinuousClock.now.duration(to: waiting.next))) }
        if let wait = drafts.wait { waits.append(wait) }
        return waits.min()
    }

    /// While nobody waits for anything, the lookup reads on for the letter that comes next.
    private var readsOn: Bool { house.trail?.wantsMore == true && !decoder.isPending }

    private func tellCount() {
        countAt = nil
        guard let trail = house.trail, let countFor else { return }
        tell(countFor, .answered(.lookupCount(trail.text, trail.count)))
        needsFrame = true
    }

    private func handle(_ events: [InputEvent]) {
        if !events.isEmpty, program.staleSince != nil { lookForNews() }
        defer { followDraft() }
        let now = milliseconds
        var letters = ""
        for event in events {
            crashTest?.happen(on: event)
            if waiting != nil, event == .key(.escape) {
                stopWaiting()
                continue
            }
            for input in program.sort(event, at: now) {
                // The letters of one read go into their field together: it asks the books once, however fast they come.
                if let letter = program.letter(input) {
                    letters += letter
                    continue
                }
                take(letters)
                letters = ""
                take(input)
                if !isRunning { return }
            }
        }
        take(letters)
    }

    private func take(_ letters: String) { if !letters.isEmpty { take(.letters(letters)) } }

    private func take(_ input: ProgramInput) {
        let depth = program.navigation.depth - 1
        let effects = program.handle(input)
        carryOut(effects, at: depth)
        needsFrame = true
    }

    /// Nothing is to be read: a digit that no other character followed is a key, and a burst without an end is over.
    private func passTime() {
        let inputs = program.pass(to: milliseconds)
        guard !inputs.isEmpty else { return }
        for input in inputs where isRunning { take(input) }
        followDraft()
    }

    /// A clock that never goes back, for the scanner's bursts.
    private var milliseconds: Int {
        let (seconds, attoseconds) = started.duration(to: .now).components
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }

    private func take(_ signal: TerminalSignal) -> AppEnd? {
        switch signal {
        case .resized:
            resize(to: terminal.handleResize())
        case .continued:
            terminal.reclaim()
            resize(to: terminal.size)
        case .stopRequested:
            suspend()
        case .terminated, .interrupted, .quit: return .stopped(signal)
        case .hungUp: return .terminalLost
        }
        return nil
    }

    private func resize(to size: Size) {
        program.context.size = size
        sendToAll(.resized)
        needsFrame = true
    }

    /// A clock that changes once a minute is all that an idle board draws, and only a new day is a question to the books.
    private var shownMinute: Int64 = -1
    private var shownDay: Day?
    private func tick() {
        let minute = program.context.now.milliseconds / 60_000
        guard minute != shownMinute else { return }
        shownMinute = minute
        needsFrame = true
        if let shownDay { sendToAll(shownDay == program.context.today ? .newMinute : .newDay) }
        shownDay = program.context.today
        if program.staleSince != nil { lookForNews() }
        checkClock()
    }

    /// Says once that the machine's clock is behind the books, and again after it was right in between.
    private func checkClock() {
        if let last = clockCheck.lastToTell(in: house.store, now: program.context.now) {
            program.notice = Announcement(.warning, .clockIsBehind(program.context.now, last: last))
            needsFrame = true
        }
    }

    // MARK: Drafts

    /// On the first full screen of a person who is known: nothing else is under way there.
    private func offerDraft() {
        guard program.navigation.depth == 1, program.context.office == nil || program.navigation.tab != nil,
            let offer = drafts.offer(program)
        else { return }
        carryOut([.open(DraftScreen(offer.draft, others: offer.others))], at: 0)
    }

    private func followDraft() {
        drafts.follow(program)
        sayLastWords()
    }

    /// What a crash would leave for the person to read.
    private func sayLastWords() {
        let words = LastWords(keepsDraft: drafts.shelf.kept != nil, language: program.context.language)
        guard words != lastWords else { return }
        lastWords = words
        terminal.lastWords = Phrase.crashed(keepsDraft: words.keepsDraft)[words.language]
    }

    private func paint() {
        needsFrame = false
        var canvas = Canvas(size: program.context.size, glyphs: terminal.glyphs)
        program.draw(on: &canvas, over: &underlay)
        terminal.draw(canvas, theme: theme)
    }

    // MARK: Live

    private func lookForNews() {
        do {
            // Before the position: a file that is no longer ours may still answer.
            try house.store.checkInPlace()
            let position = try house.store.position()
            if let since = program.staleSince {
                program.staleSince = nil
                needsFrame = true
                sendToAll(.news)
                // What still cannot be read is as old as before.
                if program.staleSince != nil { program.staleSince = since }
            }
            guard position != seen else { return }
            let news = try house.store.news(since: seen)
            // Another desk's entry came in between: what was asked before it may be old.
            if position.sequence > seen.sequence + 1 { askedSince = nil }
            seen = position
            if news.everything || news.kinds.contains(.office) { refreshOffice() }
            followUndo()
            sendToAll(.news)
            if newsFrameDelay() == nil { needsFrame = true } else { newsFrameIsDue = true }
            lastNewsFrame = .now
            calmAt = .now + .seconds(4)
        } catch {
            guard program.staleSince == nil else { return }
            program.lose(.anyError(error))
            needsFrame = true
        }
    }

    /// The first news paints at once, further ones at least 50 ms apart.
    private func newsFrameDelay() -> Duration? {
        guard let lastNewsFrame else { return nil }
        let passed = lastNewsFrame.duration(to: .now)
        return passed < .milliseconds(50) ? .milliseconds(50) - passed : nil
    }

    private func sendToAll(_ event: ScreenEvent) {
        // What a screen does on hearing of it may close those above.
        for depth in 0..<program.navigation.depth where depth < program.navigation.depth {
            let effects = program.navigation[depth: depth].update(event, program.context)
            carryOut(effects, at: depth)
        }
    }

    /// What came of a reading beside the keys, for who asked and is still there.
    private func tell(_ asker: Opening, _ event: ScreenEvent) {
        guard let depth = program.navigation.depth(of: asker) else { return }
        reply(event, to: depth)
    }

    // MARK: Effects

    /// Carries out what the screen at `depth` asked for, in order.
    private func carryOut(_ effects: [Effect], at depth: Int) {
        for effect in effects {
            guard carryOut(effect, at: depth) else { return }
        }
    }

    /// What cannot be logged is not shown: neither the card's numbers nor the form that a reveal goes before.
    private func reveal(_ donor: Identifier<Donor>, _ screen: String) -> Bool {
        do {
            try house.revealLog?.note(donor, place: screen, by: program.context.signature, at: program.context.now)
            program.context.revealed = donor
            return true
        } catch {
            fail(error)
            return false
        }
    }

    /// - Returns: whether what the screen asked for after it may go on.
    private func carryOut(_ effect: Effect, at depth: Int) -> Bool {
        needsFrame = true
        switch effect {
        case .ask(let question):
            let asker = program.navigation.opening(atDepth: depth)
            guard askedSince?.insert(Asked(question: question, asker: asker)).inserted ?? true else { break }
            do {
                if question.isLookup { (countAt, countFor) = (.now + .milliseconds(200), asker) }
                reply(.answered(try house.answer(question, program.context)), to: depth)
            } catch { program.lose(.anyError(error)) }
        case .askAside(let question):
            guard let asker = program.navigation.opening(atDepth: depth) else { break }
            bystander.ask(Bystander.Reading(store: house.store, question: question, context: program.context, askers: [asker]))
        case .open(let screen):
            if program.open(screen) { reply(.appeared, to: program.navigation.depth - 1) }
        case .replace(let screen):
            program.navigation.pop()
            _ = program.open(screen)
            reply(.appeared, to: program.navigation.depth - 1)
        case .close:
            if program.navigation.pop() { reply(.appeared, to: program.navigation.depth - 1) }
        case .goTo(let tab):
            program.navigation.replaceAll(with: tab.screen(program.context), tab: tab)
            program.context.revealed = nil
            reply(.appeared, to: 0)
        case .commit(let change):
            write(to: depth) { try $0.commit(change, by: $1) }
        case .undo(let entry, let others):
            write(to: depth) { try $0.undo(entry, by: $1, others: others) }
        case .redo(let entry):
            write(to: depth) { try $0.redo(entry, by: $1) }
        case .notice(let notice): program.notice = notice
        case .tell(let event): reply(event, to: program.navigation.depth - 1)
        case .perform(let action):
            carryOut(program.perform(action), at: program.navigation.depth - 1)
        case .set(let setting): apply(setting)
        case .copy(let text): copy(text)
        case .reveal(let donor, let screen): return reveal(donor, screen)
        case .conceal: program.context.revealed = nil
        case .export(let export): reply(.exported(house.write(export, program.context)), to: depth)
        case .start(let job): start(job)
        case .cancelJob: worker.cancel()
        case .draft(let decision): drafts.shelf.decide(decision)
        case .quit: isRunning = false
        case .suspend: suspend()
        case .redraw: terminal.redrawAll()
        }
        return true
    }

    private func reply(_ event: ScreenEvent, to depth: Int) {
        guard depth < program.navigation.depth else { return }
        let effects = program.navigation[depth: depth].update(event, program.context)
        carryOut(effects, at: depth)
    }

    private func write(to depth: Int, _ work: @escaping (Store, Signature) throws -> JournalEntry) {
        if waiting != nil {
            program.notice = Announcement(.warning, .waitingForDesk)
            return
        }
        // A draft that is there gets the identifiers of what is about to be written: offered again, it is the same records.
        if drafts.shelf.kept != nil { drafts.keep(program) }
        attempt(WaitingChange(depth: depth, work: work))
    }

    /// Writes, or waits for its turn: the keys are never held up by another desk.
    private func attempt(_ change: WaitingChange) {
        waiting = nil
        needsFrame = true
        defer { program.isWaiting = waiting != nil }
        do {
            if worker.isBusy { throw StoreError.locked }
            let entry = try house.store.withoutWaiting { try change.work(house.store, program.context.signature) }
            if change.isTold { program.notice = nil }
            // Who appears when the form closes reads the books as they are after the change; the news of it is nothing new to them.
            askedSince = []
            defer { askedSince = nil }
            if [.officeSet, .undone, .redone].contains(entry.kind) { refreshOffice() }
            followUndo()
            reply(.committed(entry), to: change.depth)
            clockCheck.wrote(entry)
            lookForNews()
        } catch StoreError.locked where !change.isOver {
            waiting = change.again()
            if change.isNew { drafts.keep(program) }
            if waiting?.isTold == true { program.notice = Announcement(.warning, .waitingForDesk) }
        } catch let error as StoreError {
            // What the screen has to say of it comes after, and stays.
            program.notice = Announcement(.failed, .storeError(error))
            reply(.refused(error), to: change.depth)
        } catch { fail(error) }
        followDraft()
    }

    private func stopWaiting() {
        guard let change = waiting else { return }
        waiting = nil
        program.isWaiting = false
        reply(.refused(.locked), to: change.depth)
        program.notice = Announcement(.warning, .stoppedWaiting)
        needsFrame = true
    }

    /// Whether there is anything to take back is seen on the bottom line before the key is pressed.
    private func followUndo() {
        // Books that cannot be read say so elsewhere.
        do { program.context.canUndo = try house.store.lastUndoable() != nil } catch {}
    }

    private func fail(_ error: any Error) {
        program.notice = Announcement(.failed, .anyError(error))
        needsFrame = true
    }

    private func refreshOffice() {
        let office: Office?
        do { office = try house.store.read { try $0.office() } } catch { return }
        let isGone = office == nil && program.context.office != nil
        program.context.office = office
        guard isGone else { return }
        // The office itself was taken back: there is no board without one.
        program.navigation.replaceAll(with: WelcomeScreen(), tab: nil)
        reply(.appeared, to: 0)
    }

    private func apply(_ setting: Setting) {
        switch setting {
        case .language(let language): program.context.language = language
        case .theme(let name):
            program.themeName = name
            theme = Themes.named(name) ?? theme
            terminal.redrawAll()
        case .measure(let measure): program.context.measure = measure
        case .year(let year): program.context.year = year
        case .hidesNames(let hides):
            program.context.hidesNames = hides
            if hides { program.context.revealed = nil }
        case .signature(let signature): program.context.signature = signature
        }
        home.preferences.keep(setting)
        sendToAll(.news)
    }

    private func copy(_ text: String) {
        switch terminal.copyToClipboard(text) {
        case .sent: program.notice = Announcement(.done, .copied)
        case .tooLong, .unsupported: program.notice = Announcement(.warning, .cannotCopy)
        }
    }

    private func suspend() {
        if !terminal.suspend() { program.notice = Announcement(.warning, .cannotSuspend) }
        resize(to: terminal.size)
    }

    // MARK: Jobs

    private func start(_ job: Job) {
        switch job {
        case .importFile(let path, let era, let rehearsal):
            let store = house.store
            let signature = program.context.signature
            let language = program.context.language
            worker.start { report, isCancelled in
                let importer = Importer(store: store, signature: signature, options: ImportOptions(era: era, dryRun: rehearsal))
                do throws(ImportProblem) {
                    let result = try importer.run(
                        file: path, progress: { report(.progress($0)) }, isCancelled: isCancelled,
                        sentence: { Phrase.rowProblem($0)[language] })
                    report(.imported(result))
                } catch { report(.failed(error)) }
            }
        case .readLateList(let path):
            let store = house.store
            worker.start { report, isCancelled in
                do throws(ImportProblem) {
                    let list = try LateList.read(path, in: store, progress: { report(.progress($0)) }, isCancelled: isCancelled)
                    report(.lateList(list))
                } catch { report(.failed(error)) }
            }
        case .findTwins: look { .twins(try $0.twins(isCancelled: $1)) }
        case .findFamilies:
            let today = program.context.today
            look { .familyOffers(try $0.familyOffers(on: today, isCancelled: $1)) }
        case .readFamilyList(let path):
            let store = house.store
            let today = program.context.today
            worker.start { report, isCancelled in
                do throws(ImportProblem) {
                    report(.familyList(try FamilyList.read(path, in: store, on: today, isCancelled: isCancelled)))
                } catch { report(.failed(error)) }
            }
        case .openDemo: move { try House.demo(.thanhXuan2020, fresh: false, environment: home.options.environment) }
        case .leaveDemo: move { try House.own(home.options.database) }
        }
    }

    /// Reads what takes longer than the time between two keys.
    private func look(_ reading: @escaping @Sendable (Reader, () -> Bool) throws -> JobReport) {
        let store = house.store
        worker.start { report, isCancelled in
            do {
                report(try store.read { try reading($0, isCancelled) })
            } catch {
                report(.lost(error as? StoreError ?? .damaged(String(describing: error))))
            }
        }
    }

    private func takeJobReports() {
        for report in worker.takeReports() {
            sendToAll(.job(report))
            needsFrame = true
        }
        lookForNews()
    }

    private func takeAnswers() {
        // Who asked is gone with what it showed: the books that were left for the demo, a page that was closed.
        for reply in bystander.takeReplies() where reply.askers.contains(where: { program.navigation.depth(of: $0) != nil }) {
            switch reply.result {
            case .success(let answer): for asker in reply.askers { tell(asker, .answered(answer)) }
            case .failure(let error):
                program.lose(.anyError(error))
                for asker in reply.askers { tell(asker, .unanswered(reply.question)) }
            }
            // A long reading answers by slices: that many frames nobody needs.
            newsFrameIsDue = true
        }
    }

    /// Moves the whole program to another database: into the demo and back.
    private func move(_ open: () throws -> House) {
        program.notice = Announcement(.done, .openingBooks)
        paint()
        do {
            drafts.keep(program)
            house = try open()
            drafts = DraftKeeper(house, environment: home.options.environment)
            clockCheck = ClockCheck()
            seen = try house.store.position()
            program = try home.program(for: house, size: terminal.size, glyphs: terminal.glyphs)
            followUndo()
            carryOut(program.send(.appeared), at: 0)
            terminal.redrawAll()
        } catch { fail(error) }
        needsFrame = true
    }
}
