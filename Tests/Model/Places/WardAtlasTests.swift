import Testing

@testable import Model

@Suite struct WardAtlasTests {
    let atlas = WardAtlas.hanoi

    @Test(arguments: [(WardEra.era2020, 579), (.era2025h1, 526), (.era2025, 126)])
    func `Each era has its official number of wards`(era: WardEra, count: Int) {
        #expect(atlas.wards(of: era).count == count)
        #expect(Set(atlas.wards(of: era).map(\.key)).count == count)
        #expect(atlas.wards(of: era).allSatisfy { $0.key.era == era && !$0.name.isEmpty })
    }

    @Test func `The thirty districts hold all wards until 2025-06-30 and none after`() {
        for era in [WardEra.era2020, .era2025h1] {
            #expect(atlas.districts(of: era).count == 30)
            let inDistricts = atlas.districts(of: era).flatMap { atlas.wards(inDistrict: $0.code, era: era) }
            #expect(inDistricts == atlas.wards(of: era))
            #expect(atlas.wards(of: era).allSatisfy { $0.districtCode != nil && $0.districtName != nil && $0.population == nil })
        }
        #expect(atlas.districts(of: .era2025).isEmpty)
        #expect(atlas.wards(of: .era2025).allSatisfy { $0.districtCode == nil && $0.districtName == nil })
        #expect(atlas.districts(of: .era2020).filter { $0.kind == .quan }.count == 12)
        #expect(atlas.districts(of: .era2020).filter { $0.kind == .thiXa }.map(\.name) == ["Sơn Tây"])
    }

    @Test func `Thanh Xuân had eleven wards, then nine`() {
        #expect(
            atlas.wards(inDistrict: 9, era: .era2020).map(\.name) == [
                "Nhân Chính", "Thượng Đình", "Khương Trung", "Khương Mai", "Thanh Xuân Trung", "Phương Liệt", "Hạ Đình",
                "Khương Đình",
                "Thanh Xuân Bắc", "Thanh Xuân Nam", "Kim Giang",
            ])
        #expect(
            atlas.wards(inDistrict: 9, era: .era2025h1).map(\.name) == [
                "Nhân Chính", "Thượng Đình", "Khương Trung", "Khương Mai", "Thanh Xuân Trung", "Phương Liệt", "Khương Đình",
                "Thanh Xuân Bắc", "Hạ Đình",
            ])
        #expect(atlas.district(9, in: .era2020)?.fullName == "Quận Thanh Xuân")
    }

    @Test func `A ward knows its kind, its district and, since 2025, its people`() throws {
        let old = try #require(atlas.ward(WardKey(.era2020, 343)))
        #expect(old.fullName == "Phường Nhân Chính")
        #expect(old.name == "Nhân Chính")
        #expect(old.districtName == "Quận Thanh Xuân")
        #expect(old.key.codeText == "00343")
        #expect(atlas.ward(WardKey(.era2020, 376))?.fullName == "Thị trấn Sóc Sơn")
        for (code, people) in [(367, 106_316), (364, 86_286), (352, 81_977)] {
            #expect(atlas.ward(WardKey(.era2025, code))?.population == people)
        }
        #expect(atlas.ward(WardKey(.era2020, 99_999)) == nil)
    }

    @Test func `97 of the 126 codes of 2025 named another unit in 2020, and none is new`() throws {
        var renamed = 0
        for ward in atlas.wards(of: .era2025) {
            let old = try #require(atlas.ward(WardKey(.era2020, ward.key.code)))
            if VietnameseText.foldExact(old.name) != VietnameseText.foldExact(ward.name) { renamed += 1 }
        }
        #expect(renamed == 97)
        #expect(atlas.ward(WardKey(.era2020, 367))?.name == "Thanh Xuân Bắc")
        #expect(atlas.ward(WardKey(.era2025, 367))?.name == "Thanh Xuân")
    }

    @Test func `A key packs into one number and back`() {
        for era in WardEra.allCases {
            for ward in atlas.wards(of: era) { #expect(WardKey(packed: ward.key.packed) == ward.key) }
        }
        #expect(WardKey(.era2025, 367).packed == 200_367)
        #expect(WardKey(packed: -1) == nil)
        #expect(WardKey(packed: 300_000) == nil)
    }

    @Test func `An office's board shows its children`() throws {
        let district = try #require(atlas.office(.district(.era2020, code: 9)))
        #expect(district.name == "Quận Thanh Xuân")
        #expect(atlas.wards(of: district).count == 11)
        let ward = try #require(atlas.office(.ward(WardKey(.era2025, 367))))
        #expect(ward.name == "Phường Thanh Xuân")
        #expect(atlas.wards(of: ward).map(\.name) == ["Thanh Xuân"])
        let city = try #require(atlas.office(.city(.era2025)))
        #expect(atlas.wards(of: city).count == 126)
        #expect(atlas.office(.district(.era2025, code: 9)) == nil)
        #expect(atlas.office(.ward(WardKey(.era2025, 343))) == nil)
    }

    @Test func `An office's territory is known in the other eras`() throws {
        let district = try #require(atlas.office(.district(.era2020, code: 9)))
        #expect(atlas.territory(of: district, in: .era2025h1) == atlas.wards(inDistrict: 9, era: .era2025h1))
        #expect(Set(atlas.territory(of: district, in: .era2025).map(\.key.code)) == [367, 637, 175, 364, 352, 322, 643])
        let ward = try #require(atlas.office(.ward(WardKey(.era2025, 367))))
        let old = Set(atlas.territory(of: ward, in: .era2020).map(\.name))
        #expect(old.isSuperset(of: ["Nhân Chính", "Thượng Đình", "Thanh Xuân Trung", "Thanh Xuân Bắc", "Thanh Xuân Nam"]))
        #expect(!old.contains("Khương Mai"))
    }
}
