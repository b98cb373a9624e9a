import Foundation
import Model
import Store
import Testing

@testable import Exchange

@Suite("Files as a whole")
struct WholeFileTests {
    @Test("A file that is no list is refused with what it has", arguments: ["a,b\n1,2\n", "ngày,thể tích\n2020-01-01,350\n"])
    func unknownKind(text: String) throws {
        let desk = try Desk()
        let problem = #expect(throws: ImportProblem.self) { try desk.take(text: text) }
        guard case .unknownKind(let headers, nil)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(headers.count == 2)
    }

    @Test("A wanted kind overrides the headers, if they serve it")
    func wantedKind() throws {
        let desk = try Desk()
        let text = "name,citizen_id,ward,date,volume\nNguyễn Văn An,001080000001,Kim Giang,2020-01-01,350\n"
        #expect(try desk.take(text: text).kind == .donations)
        #expect(try desk.take(text: text, ImportOptions(kind: .donors)).counts == [1, 1, 0, 0, 0, 0])
        #expect(throws: ImportProblem.unknownKind(headers: ["name"], wanted: .donations)) {
            try desk.take(text: "name\nA\n", ImportOptions(kind: .donations))
        }
    }

    @Test("UTF-16, a workbook, an empty file, a folder and a file that is not there are each refused by their own case")
    func unreadable() throws {
        let desk = try Desk()
        #expect(throws: ImportProblem.notText(.utf16)) { try desk.take(try desk.file([0xFF, 0xFE, 0x41, 0])) }
        #expect(throws: ImportProblem.notText(.binary)) { try desk.take(try desk.file(Array("PK\u{3}\u{4}rest".utf8))) }
        #expect(throws: ImportProblem.noHeader) { try desk.take(text: "") }
        #expect(throws: ImportProblem.cannotRead(path: desk.folder, errno: EISDIR)) { try desk.take(desk.folder) }
        let missing = desk.folder + "/none.csv"
        #expect(throws: ImportProblem.cannotRead(path: missing, errno: ENOENT)) { try desk.take(missing) }
    }

    @Test("A title above the header and empty rows below the table are passed over")
    func frame() throws {
        let report = try Desk().take(
            text: "DANH SÁCH NGƯỜI HIẾN MÁU;;\n;;\nHọ tên;Phường;Ghi chú\nNguyễn Văn An;Kim Giang;\n;;\n;;\n")
        #expect(report.counts == [1, 1, 0, 0, 0, 0] && report.unknownColumns == ["Ghi chú"])
    }

    @Test("A cancelled import leaves nothing behind, wherever it is stopped", arguments: [0, 1, 2, 3, 4])
    func cancel(after: Int) throws {
        let desk = try Desk()
        let sample = Sample(people: 700)
        let path = try desk.file(sample.donors)
        var asked = 0
        #expect(throws: ImportProblem.cancelled) {
            try desk.take(path) {
                asked += 1
                return asked > after * 2
            }
        }
        #expect(try desk.donors.isEmpty)
        #expect(try desk.store.read { try $0.journalPage(limit: 10) }.count == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder).filter { $0.contains("import") }.isEmpty)
    }

    @Test("A dry run counts as the run does and changes nothing")
    func dryRun() throws {
        let desk = try Desk()
        let sample = Sample(people: 300)
        let donors = try desk.file(sample.donors, name: "donors.csv")
        let dry = try desk.take(donors, ImportOptions(dryRun: true))
        #expect(try desk.donors.isEmpty && dry.entry == nil)
        var wet = try desk.take(donors)
        #expect(wet.entry != nil)
        wet.entry = nil
        wet.dryRun = true
        #expect(wet == dry)
    }

    @Test(
        "Tallies by ward, month, street and bloc equal a count of the file, the books pass their check, and the same files again add nothing"
    )
    func tallies() throws {
        let desk = try Desk()
        let sample = Sample(people: 1500)
        let donors = try desk.file(sample.donors, name: "donors.csv")
        let donations = try desk.file(sample.donations, name: "donations.csv")
        let first = try desk.take(donors)
        #expect(first.counts == [1500, 1500, 0, 0, 0, 0])
        #expect(first.created.families == sample.families.count && first.created.venues == 0)
        let second = try desk.take(donations)
        #expect(second.added == sample.collected && second.deferred == sample.visits - sample.collected && second.refused == 0)
        let year = 2019
        let (wards, months, streets, blocs) = try desk.store.read { reader in
            (
                try reader.unitTallies(kind: .ward, year: year), try reader.monthTallies(unit: .office, year: year),
                try reader.streetTallies(year: year), try reader.unitTallies(kind: .bloc, year: year)
            )
        }
        let byWard = Dictionary(
            uniqueKeysWithValues: wards.filter { $0.tally != .zero }.map { row in
                (row.name?.ward.flatMap { WardAtlas.hanoi.ward($0)?.name } ?? "", row.tally.volume.count)
            })
        #expect(byWard == sample.volume(in: year) { $0.ward })
        let byMonth = Dictionary(
            uniqueKeysWithValues: months.enumerated().filter { $0.element != .zero }.map {
                (String($0.offset + 1), $0.element.bags.count)
            })
        #expect(byMonth == sample.bags(in: year) { String($0.month) })
        let byStreet = Dictionary(
            uniqueKeysWithValues: streets.filter { $0.tally != .zero }.map { ($0.name ?? "", $0.tally.bags.count) })
        #expect(byStreet == sample.bags(in: year) { $0.street })
        #expect(blocs.map(\.tally.bags.count).reduce(0, +) == sample.bags(in: year) { _ in "all" }["all"])
        #expect(try desk.store.check().isEmpty)
        for path in [donors, donations] {
            let again = try desk.take(path)
            #expect(
                again.added == 0 && again.deferred == 0 && again.refused == 0 && again.alreadyThere == again.rows
                    && again.entry == nil)
            #expect(again.created.isEmpty && again.doubtful == 0)
        }
    }

    @Test("A file of people without numbers adds nothing the second time either")
    func numberless() throws {
        let desk = try Desk()
        let sample = Sample(people: 200)
        let text = sample.donors.split(separator: "\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).enumerated().map {
                $0.offset == 3 ? "" : String($0.element)
            }.joined(separator: ",")
        }.joined(separator: "\n")
        let first = try desk.take(text: text)
        #expect(first.refused == 0 && first.added + first.alreadyThere == 200)
        let second = try desk.take(text: text)
        #expect(second.added == 0 && second.alreadyThere == 200 && second.entry == nil)
    }
}
