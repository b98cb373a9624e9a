import ArgumentParser
import Dashboard
import Demo
import Glibc
import Phrases

/// Opens the board on the screen.
enum Board {
    /// - Throws: ``ExitCode`` when the board ended otherwise than by leaving it, ``Complaint`` without a terminal.
    static func open(_ common: CommonOptions, _ board: BoardOptions, demo: DemoOffice? = nil, fresh: Bool = false) throws {
        // Before any file is made or opened: without a terminal nothing is to happen.
        guard isatty(0) == 1, isatty(1) == 1 else { throw Complaint(Phrase.CommandLine.notATerminal) }
        var options = DashboardOptions(database: common.file, environment: Speech.environment)
        options.demo = demo
        options.fresh = fresh
        options.operatorName = common.chosenOperator
        options.desk = common.chosenDesk
        options.language = Speech.chosen
        options.theme = board.theme
        options.ascii = board.ascii
        options.noColor = board.noColor
        options.mouse = !board.noMouse
        let code = try DashboardProgram.run(options)
        if code != 0 { throw ExitCode(code) }
    }
}
