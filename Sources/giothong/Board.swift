import ArgumentParser
import Dashboard
import Demo
import Glibc
import Model
import Phrases
import Store

/// Opens the board on the screen.
enum Board {
    /// - Throws: ``ExitCode`` when the board ended otherwise than by leaving it, ``Complaint`` without a terminal.
    static func open(
        _ common: CommonOptions, _ board: BoardOptions, demo: DemoOffice? = nil, fresh: Bool = false, at start: StartPlace = .board
    ) throws {
        var options = DashboardOptions(database: common.file, environment: Speech.environment)
        options.demo = demo
        options.fresh = fresh
        options.operatorName = common.chosenOperator
        options.desk = common.chosenDesk
        options.theme = board.theme
        options.ascii = board.ascii
        options.noColor = board.noColor
        options.mouse = !board.noMouse
        options.start = start
        try open(options)
    }

    /// At a place of one drive, which is looked for first: a sentence about it belongs on a terminal that is still as it was.
    static func open(
        _ common: CommonOptions, _ board: BoardOptions, _ reading: ReadingOptions, at drive: ChosenDrive,
        _ place: (Identifier<Drive>) -> StartPlace
    ) throws {
        try checkTerminal()
        let store = try Books.read(common, reading)
        let found = try store.read { try drive.found($0, today: store.clock.now().day) }
        try open(common, board, demo: reading.isDemo ? reading.demoOffice : nil, at: place(found.id))
    }

    /// Without a word on the command line, which is how it is nearly always opened: the parser would take a quarter of the time up to
    /// the first picture only to find nothing.
    static func open() throws {
        var options = DashboardOptions(database: CommonOptions.file(), environment: Speech.environment)
        options.operatorName = CommonOptions.operatorName()
        options.desk = CommonOptions.desk()
        try open(options)
    }

    private static func open(_ options: DashboardOptions) throws {
        try checkTerminal()
        var options = options
        options.language = Speech.chosen
        let code = try DashboardProgram.run(options, farewell: Output.note)
        if code != 0 { throw ExitCode(code) }
    }

    /// Before any file is made or opened: without a terminal nothing is to happen.
    private static func checkTerminal() throws {
        guard isatty(0) == 1, isatty(1) == 1 else { throw Complaint(Phrase.CommandLine.notATerminal) }
    }
}
