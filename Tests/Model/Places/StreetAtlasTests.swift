import Testing

@testable import Model

@Suite struct StreetAtlasTests {
    let atlas = WardAtlas.hanoi

    @Test func `66 streets, those of other districts left out, each with its basis`() {
        let streets = StreetAtlas.thanhXuan
        #expect(streets.count == 66)
        #expect(Set(streets.map(\.name)).count == 66)
        #expect(Set(streets.map(\.name)).isDisjoint(with: ["Phạm Đình Hổ", "Thanh Nhàn", "Lương Ngọc Quyến"]))
        #expect(streets.contains { $0.name == "Vành Đai 2,5" })
        #expect(streets.filter { $0.basis == .evidence }.count == 14)
        #expect(streets.filter { $0.basis == .memory }.count == 36)
        #expect(streets.filter { $0.basis == .unknown }.count == 16)
        #expect(streets.allSatisfy { $0.wards.isEmpty == ($0.basis == .unknown) })
        #expect(streets.flatMap(\.wards).allSatisfy { atlas.ward($0)?.districtCode == 9 })
    }

    @Test func `The old district is offered all streets with its own wards`() throws {
        let office = try #require(atlas.office(.district(.era2020, code: 9)))
        let offered = StreetAtlas.suggestions(for: office)
        #expect(offered == StreetAtlas.thanhXuan)
        let nguyenTrai = try #require(offered.first { $0.name == "Nguyễn Trãi" })
        #expect(nguyenTrai.wards.map(\.code) == [346, 355])
    }

    @Test func `A ward of 2025 is offered the streets of the wards it took over`() throws {
        let office = try #require(atlas.office(.ward(WardKey(.era2025, 352))))
        let offered = StreetAtlas.suggestions(for: office)
        let own = try #require(offered.first { $0.name == "Hoàng Văn Thái" })
        #expect(own.wards == [WardKey(.era2025, 352)] && !own.approximate && own.basis == .evidence)
        let split = try #require(offered.first { $0.name == "Khương Trung" })
        #expect(split.wards == [WardKey(.era2025, 352)] && split.approximate)
        #expect(!offered.contains { $0.name == "Quan Nhân" })
        #expect(offered.contains { $0.name == "Lạc Hồng" && $0.wards.isEmpty })
    }

    @Test func `An office elsewhere is offered nothing, a neighbour only what may reach it`() throws {
        #expect(StreetAtlas.suggestions(for: try #require(atlas.office(.district(.era2020, code: 1)))).isEmpty)
        let daiMo = StreetAtlas.suggestions(for: try #require(atlas.office(.ward(WardKey(.era2025, 637)))))
        #expect(daiMo.contains { $0.name == "Quan Nhân" && $0.approximate })
        #expect(daiMo.allSatisfy { !$0.wards.isEmpty })
    }
}
