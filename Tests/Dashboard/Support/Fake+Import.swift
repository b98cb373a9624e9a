import Model
import Store

@testable import Dashboard
@testable import Exchange

extension Fake {
    static func report(rehearsal: Bool, bad: Bool = true) -> ImportReport {
        var report = ImportReport(
            kind: .donors, era: .era2020, dryRun: rehearsal, unknownColumns: bad ? ["ghi chu rieng", "email"] : [])
        report.rows = 10_000
        report.added = 9_874
        report.alreadyThere = 98
        report.refused = bad ? 28 : 0
        report.doubtful = bad ? 41 : 0
        report.outsideOffice = bad ? 12 : 0
        if bad {
            if !rehearsal { report.rejectedFile = .written(path: "/home/ha/danh-sach-2020.rejected.csv") }
            report.problems = [
                RowProblem(
                    line: 17, record: 17, field: .birth, header: "ngày sinh", value: "31/02/1990",
                    reason: .noSuchDate(.noSuchDay("31"))),
                RowProblem(line: 204, record: 204, field: .phone, header: "điện thoại", value: "12345", reason: .oddPhone),
                RowProblem(line: 1033, record: 1033, field: .ward, header: "phường", value: "Nhân Trính", reason: .unknownWard),
            ]
        }
        return report
    }

    static let eraQuestion = EraQuestion(
        candidates: [
            EraQuestion.Candidate(era: .era2025, known: 3, unknown: ["Nhân Chính"]),
            EraQuestion.Candidate(era: .era2025h1, known: 2, unknown: ["Thanh Xuân", "Kim Giang"], outside: 1),
            EraQuestion.Candidate(era: .era2020, known: 2, unknown: ["Thanh Xuân"]),
        ], names: 4)
}
