import ArgumentParser
import Dashboard
import Demo
import Glibc
import Phrases

/// Opens the board on the screen.
enum Board {
    /// - Throws: ``ExitCode`` when the board ended otherwise than by leaving it, ``Complaint`` without a terminal.
    static func open(_ common: CommonOptions, _ board: BoardOptions, demo: DemoOffice? = nil, fresh: Bool = false) throws {
        var options = DashboardOptions(database: common.file, environment: Speech.environment)
        options.demo = demo
        options.fresh = fresh
        options.operatorName = common.chosenOperator
        options.desk = common.chosenDesk
        options.theme = board.theme
        options.ascii = board.ascii
        options.noColor = board.noColor
        options.mouse = !board.noMouse
        try open(options)
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
        // Before any file is made or opened: without a terminal nothing is to happen.
        guard isatty(0) == 1, isatty(1) == 1 else { throw Complaint(Phrase.CommandLine.notATerminal) }
        var options = options
        options.language = Speech.chosen
        let code = try DashboardProgram.run(options, farewell: Output.note)
        if code != 0 { throw ExitCode(code) }
    }
}
