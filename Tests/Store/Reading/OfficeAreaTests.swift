import Model
import Testing

@testable import Store

@Suite struct OfficeAreaTests {
    private let khuongDinh = WardKey(.era2025, 364)
    private let thanhXuan = WardKey(.era2025, 367)

    @Test func `what is credited to other wards, or to none yet, is outside the office's area`() throws {
        let fixture = try Fixture()
        for (name, ward) in [("An", khuongDinh), ("Bình", thanhXuan), ("Cúc", nil)] as [(String, WardKey?)] {
            try fixture.donation(try fixture.donor(name, ward: ward), on: Day(iso: "2026-03-01")!)
        }
        func outside(_ office: Office) throws -> Bags { try fixture.read { try $0.area(of: office, year: 2026) }.outside.bags }
        #expect(try outside(Office(level: .ward(khuongDinh), name: "Phường Khương Đình")) == Bags(2))
        #expect(try outside(Office(level: .city(.era2025), name: "Hà Nội")) == Bags(1))
    }

    @Test func `a ward that was given over whole is the area's own, one that was split is so by a guess`() throws {
        let fixture = try Fixture()
        let office = Office(level: .ward(thanhXuan), name: "Phường Thanh Xuân")
        for ward in WardAtlas.hanoi.sources(of: thanhXuan).map(\.ward) where ward.era == .era2020 {
            try fixture.donation(try fixture.donor("An", ward: ward), on: Day(iso: "2024-03-01")!)
        }
        let area = try fixture.read { try $0.area(of: office, year: 2024) }
        #expect(area.outside == .zero && area.isGuess)
    }
}
