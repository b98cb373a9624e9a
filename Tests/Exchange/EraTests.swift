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

    @Test(
        "The only era that knows all names in the city is taken when one of them is the office's, and the rest are people from elsewhere"
    )
    func outside() throws {
        let desk = try Desk(.ward(WardKey(.era2025, 367)))
        // Kim Giang was of the same district and ended in 2024; Thanh Xuân Bắc became the office's.
        let report = try desk.take(text: Self.list(["Thanh Xuân Bắc", "Kim Giang", "Khương Trung"]))
        #expect(report.era == .era2020 && report.added == 3 && report.outsideOffice == 2 && report.doubtful == 0, "\(report)")
        #expect(try desk.take(text: Self.list(["Thanh Xuân Bắc", "Kim Giang", "Khương Trung"])).outsideOffice == 0)
    }

    @Test("A name outside the office is known all the same when the era must be asked for")
    func outsideQuestion() throws {
        let desk = try Desk(.ward(WardKey(.era2025, 367)))
        let problem = #expect(throws: ImportProblem.self) { try desk.take(text: Self.list(["Thanh Xuân Bắc", "Khương Trung"])) }
        guard case .eraUndecided(let question)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        let both = question.candidates.prefix(2)
        #expect(Set(both.map(\.era)) == [.era2020, .era2025h1] && both.map(\.known) == [2, 2] && both.map(\.outside) == [1, 1])
        #expect(both.allSatisfy(\.unknown.isEmpty) && question.candidates.last?.unknown.count == 2)
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
