import Model
import Store
import Testing

@testable import Exchange

@Suite struct RehearsalTests {
    @Test(arguments: [false, true])
    func `Donations are counted against the donors that were rehearsed before them`(hasBooks: Bool) throws {
        let desk = try Desk.of2020()
        if hasBooks { try desk.take(text: "name,birth_date,ward\nVũ An,1970,Nhân Chính\n") }
        let donors = try desk.file(
            "name,birth_date,citizen_id,phone,ward\nLê Thị Hoa,1981,001181000009,,Nhân Chính\n"
                + "Vũ An,1970,,0912345678,Nhân Chính\nTrần Bê,1990,,,Nhân Chính\n", name: "d.csv")
        let donations = try desk.file(
            "citizen_id,full_name,birth_date,phone,date,volume_ml\n001181000009,,,,2020-03-01,350\n"
                + ",Trần Bê,1990,,2020-03-01,250\n,Vũ An,1970,0912345678,2020-03-02,350\n,Không Có,1990,,2020-03-01,250\n",
            name: "n.csv")
        let rehearsal = Rehearsal()
        func take(_ path: String, dryRun: Bool) throws -> [Int] {
            let importer = Importer(
                store: desk.store, signature: Desk.signature, options: ImportOptions(era: .era2020, dryRun: dryRun),
                rehearsal: rehearsal)
            return try importer.run(file: path) { "\($0.reason)" }.counts
        }
        let rehearsed = try [take(donors, dryRun: true), take(donations, dryRun: true)]
        #expect(try desk.donors.count == (hasBooks ? 1 : 0))
        #expect(try rehearsed == [take(donors, dryRun: false), take(donations, dryRun: false)])
        #expect(rehearsed[1][3] == 1)
    }
}
