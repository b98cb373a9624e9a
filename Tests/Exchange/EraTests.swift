import Model
import Store
import Testing

@testable import Exchange

@Suite("The era of a donor file")
struct EraTests {
    static func list(_ wards: [String]) -> String {
        "name,ward\n" + wards.enumerated().map { "A Người \($0.offset + 100),\"\($0.element)\"\n" }.joined()
    }

    @Test("The only era that knows all names within the office is taken")
    func only() throws {
        let desk = try Desk()
        let report = try desk.take(text: Self.list(["Kim Giang", "Nhân Chính", "nhan chinh", "P. Hạ Đình"]))
        #expect(report.era == .era2020 && report.added == 4)
        #expect(try desk.donors.allSatisfy { $0.home.ward?.era == .era2020 })
    }

    @Test("A name that no era knows is refused by its row and does not hide the era")
    func slip() throws {
        let report = try Desk().take(text: Self.list(["Kim Giang", "Nhân Chính", "Nhan Chin"]))
        #expect(report.era == .era2020 && report.counts == [3, 2, 0, 1, 0, 0])
    }

    @Test("Names that several eras know are asked about, and an answer settles it", arguments: WardEra.allCases)
    func several(era: WardEra) throws {
        let desk = try Desk()
        let text = Self.list(["Khương Đình", "Phương Liệt"])
        let problem = #expect(throws: ImportProblem.self) { try desk.take(text: text) }
        guard case .eraUndecided(let question)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(question.candidates.map(\.known) == [2, 2, 2] && question.names == 2)
        #expect(try desk.donors.isEmpty)
        let report = try desk.take(text: text, ImportOptions(era: era))
        #expect(report.era == era && report.added == 2)
        #expect(try desk.donors.allSatisfy { $0.home.ward?.era == era })
    }

    @Test("Names of two eras at once are asked about")
    func mixed() throws {
        #expect(throws: ImportProblem.self) { try Desk(nil).take(text: Self.list(["Kim Giang", "Từ Liêm"])) }
    }

    @Test("With no office set the names are looked for in the whole city, and one that two wards bear is refused with both")
    func ambiguous() throws {
        let report = try Desk(nil).take(text: Self.list(["Kim Giang", "Minh Khai", "Minh Khai, Hai Bà Trưng"]))
        #expect(report.counts == [3, 2, 0, 1, 0, 0])
        guard case .ambiguousWard(let keys)? = report.problems.first?.reason else {
            Issue.record("\(report.problems)")
            return
        }
        #expect(keys.count > 1 && Set(keys.compactMap { WardAtlas.hanoi.ward($0)?.name }) == ["Minh Khai"])
    }

    @Test("A ward's own office takes its ward for a list without any")
    func assumed() throws {
        let desk = try Desk(.ward(WardKey(.era2025, 367)))
        let report = try desk.take(text: "Họ tên,Năm sinh\nNguyễn Văn An,1980\n")
        #expect(report.assumedWard == WardKey(.era2025, 367) && report.counts == [1, 1, 0, 0, 0, 0])
        #expect(try desk.donors.map(\.home.ward) == [WardKey(.era2025, 367)])
    }
}
