import Model
import Testing

@testable import Demo
@testable import Store

/// The demo as it stands in the store.
@Suite struct BooksTests {
    @Test("the journal's chain and every derived figure hold", arguments: DemoOffice.allCases)
    func sound(_ demo: DemoOffice) throws {
        #expect(try DemoRig.store(demo).check().isEmpty)
    }

    @Test("the same tables each time")
    func repeatable() throws {
        let one = try dump(DemoRig.store(.thanhXuan2020))
        let other = try dump(DemoRig.filled(.thanhXuan2020))
        #expect(one.count > 40_000)
        #expect(one == other)
    }

    @Test("nothing lies after the demo's clock, and the coming drives are announced")
    func clock() throws {
        let store = try DemoRig.store(.thanhXuan2020)
        let today = DemoOffice.thanhXuan2020.start.day
        #expect(try number("SELECT max(day) FROM donation", store) == today.number)
        #expect(try number("SELECT count(*) FROM drive WHERE state = 'planned' AND day > \(today.number)", store) >= 2)
        #expect(try number("SELECT count(*) FROM drive WHERE state = 'postponed'", store) == 1)
        #expect(try number("SELECT count(*) FROM drive WHERE state = 'closed' AND day > \(today.number)", store) == 0)
    }

    @Test("a hall of examples: failed bleeds, deferrals, voids, an undone change, consents, stated counts")
    func examples() throws {
        let store = try DemoRig.store(.thanhXuan2020)
        #expect(try number("SELECT count(*) FROM donation WHERE failed = 1", store) > 100)
        #expect(try number("SELECT count(*) FROM deferral", store) > 1000)
        #expect(try number("SELECT count(*) FROM donation WHERE voided = 1", store) == 2)
        #expect(try number("SELECT count(*) FROM entry WHERE kind = 'undone'", store) == 1)
        #expect(try number("SELECT count(*) FROM donor WHERE stated_count IS NOT NULL", store) > 300)
        #expect(try number("SELECT count(DISTINCT donor) FROM consent", store) > 6000)
        #expect(try number("SELECT count(*) FROM target WHERE year = 2020", store) > 150)
        #expect(try number("SELECT count(*) FROM donor WHERE donations = 0", store) > 50)
    }

    @Test("the office of 2026 inherits people and papers of the five old wards")
    func inherits() throws {
        let store = try DemoRig.store(.thanhXuan2026)
        let new = WardKey(.era2025, 367)
        #expect(try store.read { try $0.office() }?.level == .ward(new))
        #expect(OldWard.inherited == [.nhanChinh, .thuongDinh, .thanhXuanTrung, .thanhXuanBac, .thanhXuanNam])
        for ward in OldWard.inherited {
            #expect(try store.read { try $0.unitTally(.ward(ward.key), year: 2020) }.tally.bags == Bags(ward.bags2020))
        }
        let year = try store.read { try $0.unitTally(.ward(new), year: 2026) }
        #expect(year.tally.bags == Bags(2948))
        #expect(year.approximate)
        #expect(
            try number(
                "SELECT count(*) FROM donation WHERE ward = \(new.packed) AND day < \(WardEra.era2025.firstDay.number)", store) == 0
        )
        #expect(try number("SELECT count(*) FROM donation WHERE ward = \(WardKey(.era2025h1, 367).packed)", store) > 0)
        #expect(try number("SELECT max(day) FROM donation", store) == DemoOffice.thanhXuan2026.start.day.number)
    }

    @Test("the people whose wards went to Thanh Xuân are the same in both offices")
    func samePeople() throws {
        let before = try #require(DemoRig.books[.thanhXuan2020])
        let after = try #require(DemoRig.books[.thanhXuan2026])
        let now = Dictionary(uniqueKeysWithValues: after.donors.map { ($0.id, $0) })
        let inherited = Set(OldWard.inherited.map(\.key))
        let mine = before.donors.filter { $0.home.ward.map { inherited.contains($0) } ?? false }
        #expect(mine.count > 3000)
        for donor in mine {
            let same = try #require(now[donor.id])
            #expect(same.citizenID == donor.citizenID && same.phone == donor.phone && same.birth == donor.birth)
            #expect(
                same.name == donor.name
                    || before.world.households.contains { $0.members.contains { before.donors[$0.giver].id == donor.id } })
        }
    }

    private func number(_ sql: String, _ store: Store) throws -> Int {
        try store.read { try Query($0.db, sql).first { $0.int(0) } } ?? -1
    }

    /// Every row of the books and the summary, without local ids' order: the journal has salts and times of its own.
    private func dump(_ store: Store) throws -> [String] {
        let tables = [
            "office", "street", "stretch", "venue", "bloc", "\"group\"", "donor", "consent", "family", "membership", "drive",
            "donation",
            "deferral", "target", "peer", "aid", "summary",
        ]
        return try store.read { reader in
            try tables.flatMap { table in
                let columns = try Query(reader.db, "SELECT name FROM pragma_table_info('\(table.replacing("\"", with: ""))')").all {
                    $0.text(0)
                }
                let row = columns.map { "quote(\"\($0)\")" }.joined(separator: " || '|' || ")
                return try Query(reader.db, "SELECT \(row) FROM \(table) ORDER BY 1").all { $0.text(0) }
            }
        }
    }
}
