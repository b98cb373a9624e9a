import Model
import Store

/// One run of the benchmark: what is measured with, how thoroughly, and what came out.
struct Run {
    /// The board's program, as people run it.
    let program: Program
    let effort: Effort
    var report: Report

    /// Whose board it is: the district whose wards the made-up people live in.
    static let districtCode = 9
    static let district = Office(level: .district(.era2020, code: districtCode), name: "Quận Thanh Xuân")
    /// The last whole year of the district's wards.
    static let year = 2024
    /// A ward of the board's table: where it stands, the figures are on the screen.
    static let boardText = "Nhân Chính"
    static let signature = Signature(operatorName: "Đo", desk: "Bàn đo")

    /// The board on the books of that size, as a person opens it.
    func board(_ data: DataSet, _ arguments: [String] = [], columns: Int = 120, rows: Int = 40) throws -> PseudoTerminal {
        // Boards are killed in the middle of a form; the next one is not to offer what was in it.
        let drafts = data.state + "/giothong/drafts"
        for name in Files.names(in: drafts) { Files.remove(drafts + "/" + name) }
        return try PseudoTerminal(
            program, arguments, environment: Environment.board(database: data.books, state: data.state), columns: columns,
            rows: rows,
            silence: effort.silence)
    }

    func open(_ data: DataSet, _ access: Store.Access = .read) throws -> Store {
        try Store.open(DatabaseFile(path: data.books), clock: .machine, access: access)
    }
}
