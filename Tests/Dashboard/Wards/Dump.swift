import Canvas
import Foundation
import Model
import Store
import Testing

@testable import Dashboard

@Test func dump() throws {
    var out = ""
    func show(_ title: String, _ screen: (Context) -> any Screen, _ change: (inout Context) -> Void = { _ in }) {
        for size in [Size(60, 16), Size(80, 24), Size(120, 36), Size(200, 60)] {
            var context = Bench.context(size)
            change(&context)
            let s = screen(context)
            out += "=== \(title) \(size.width)x\(size.height)\n" + Bench.picture(s, context) + "\n"
        }
    }
    show("wards") { c in var s = WardsScreen(c); _ = s.update(.answered(.wards(Bench.wards)), c); _ = s.update(.answered(.wardPeople(Bench.people)), c); return s }
    show("ward") { c in var s = UnitScreen(.ward(Bench.nhanChinh), name: "Nhân Chính"); _ = s.update(.answered(.unit(Bench.ward)), c); return s }
    show("ward donations") { c in var s = UnitScreen(.ward(Bench.nhanChinh), name: "Nhân Chính"); _ = s.update(.answered(.unit(Bench.ward)), c); _ = s.update(.move(.nextPane), c);_ = s.update(.move(.nextPane), c);_ = s.update(.move(.nextPane), c); return s }
    show("ward empty") { c in var s = UnitScreen(.ward(Bench.nhanChinh), name: "Nhân Chính"); _ = s.update(.answered(.unit(Bench.emptyWard)), c); return s }
    show("office 2025", { c in var s = WardsScreen(c); var f = Bench.ward; f.unit = .office; f.name = .office; _ = s.update(.answered(.unit(f)), c); _ = s.update(.answered(.wards(Bench.wards)), c); for _ in 0..<3 { _ = s.update(.move(.nextPane), c) }; return s }) { $0.office = Bench.wardOffice }
    show("drives") { c in var s = DrivesScreen(); _ = s.update(.answered(.drives(Bench.drives)), c); return s }
    show("drives empty") { c in var s = DrivesScreen(); _ = s.update(.answered(.drives([])), c); return s }
    show("drives en", { c in var s = DrivesScreen(); _ = s.update(.answered(.drives(Bench.drives)), c); return s }) { $0.language = .english }
    show("drive") { c in let r = Bench.drives[1]; var s = UnitScreen(.drive(r.drive.id), name: r.drive.name); _ = s.update(.answered(.unit(UnitFigures(unit: .drive(r.drive.id), name: .drive(name: r.drive.name, day: r.drive.day), tally: UnitTally(unit: .drive(r.drive.id), name: nil, tally: r.tally, targets: r.targets), months: Bench.months(0), recent: Bench.recent, record: .drive(r.drive)))), c); _ = s.update(.answered(.drive(r)), c); return s }
    show("site") { c in var s = SiteScreen(); _ = s.update(.answered(.sites([Bench.quanNhan, Bench.otherSite])), c); _ = s.update(.answered(.siteDays(Bench.siteDays)), c); _ = s.update(.answered(.unit(Bench.siteFigures)), c); _ = s.update(.answered(.donations(on: Bench.today, venue: Bench.quanNhan.id, Bench.recent)), c); return s }
    show("site empty") { c in var s = SiteScreen(); _ = s.update(.answered(.sites([])), c); return s }
    show("journal") { c in var s = JournalScreen(); _ = s.update(.answered(.journalPage(.none, before: nil, JournalBench.rows)), c); return s }
    show("journal empty") { c in var s = JournalScreen(); _ = s.update(.answered(.journalPage(.none, before: nil, [])), c); return s }
    show("form venue") { c in let f = VenueForm(suggestion: VenueForm.knownSite(c)); return FormScreen(f, c) }
    show("form drive") { c in FormScreen(DriveForm(), c) }
    show("entry") { c in EntryScreen(JournalBench.rows[0]) }
    try out.write(toFile: "/tmp/dump.txt", atomically: true, encoding: .utf8)
}
