import Exchange
import Foundation
import Model
import Store
import Testing

@testable import giothong_bench

@Suite struct PopulationTests {
    private static let until: Day = Day.first(of: 2024)
    private let lists = Population(count: 400, until: until).lists()

    private func rows(_ sheet: Sheet) -> [[Substring]] {
        String(decoding: sheet.bytes, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
    }

    @Test func `The same number and day give the same bytes`() {
        let again = Population(count: 400, until: Self.until).lists()
        #expect(again.donors.bytes == lists.donors.bytes)
        #expect(again.donations.bytes == lists.donations.bytes)
        #expect(again.folded.bytes == lists.folded.bytes)
    }

    @Test func `Nobody shares a citizen's number, and everybody gave two or three times on average`() {
        let citizens = rows(lists.donors).dropFirst().map { $0[3] }
        #expect(citizens.count == 400)
        #expect(Set(citizens).count == 400)
        #expect((2.0...3.2).contains(Double(lists.donations.rows) / 400))
        #expect(lists.folded.rows == 400)
    }

    @Test func `A small list is a ward's: its sixty streets, a family for every eight donors`() {
        func count(_ column: Int, _ lists: Sheet) -> Int {
            Set(rows(lists).dropFirst().map { $0[column] }.filter { !$0.isEmpty }).count
        }
        let ward = Population(count: 12_000, until: Self.until).lists().donors
        #expect(count(6, ward) == 1 && count(7, ward) == 60)
        #expect((1_450...1_550).contains(count(10, ward)))
    }

    @Test func `Donations come in the order of their days, before the last day, with the donors' counts`() {
        let donations = rows(lists.donations).dropFirst()
        let days = donations.compactMap { Day(iso: $0[1]) }
        #expect(days.count == donations.count)
        #expect(days == days.sorted())
        #expect(days.allSatisfy { $0 < Self.until })
        let stated = rows(lists.donors).dropFirst().compactMap { Int($0[11]) }.reduce(0, +)
        #expect(stated == donations.count { $0[4] == "collected" })
    }

    @Test func `The importer takes every row without a doubt`() throws {
        let store = try Store.inMemory(clock: .machine, seed: 1)
        try store.commit(Change(.officeSet, [.adding(.office(Run.district))]), by: Run.signature)
        for sheet in [lists.donors, lists.donations] {
            let file = try TemporaryFile()
            try Files.write(sheet.bytes, to: file.path)
            let report = try Importer(store: store, signature: Run.signature, options: ImportOptions(era: .era2020)).run(
                file: file.path
            ) { "\($0.reason)" }
            #expect(report.rows == sheet.rows)
            #expect(report.added + report.deferred == sheet.rows)
            #expect(report.doubtful == 0)
            #expect(report.outsideOffice == 0)
        }
    }

    @Test func `Typed texts grow by a letter and are the same each time`() throws {
        let directory = Environment.temporaryDirectory + "/giothong-bench-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let data = try DataSet(200, in: directory, until: Self.until)
        let texts = try TypedText.samples(40, of: data)
        #expect(texts.count == 40)
        #expect(try TypedText.samples(40, of: data) == texts)
        #expect(texts.contains { VietnameseText.hasMarks($0) })
        #expect(texts.contains { !VietnameseText.hasMarks($0) && !$0.contains(where: \.isNumber) })
        #expect(texts.contains { $0.allSatisfy(\.isNumber) })
        #expect(TypedText.prefixes(of: ["hoà"]) == ["h", "ho", "hoà"])
    }
}
