import Testing

@testable import Model

@Suite struct WardSuccessionTests {
    let atlas = WardAtlas.hanoi

    /// Code of 2020, code of 2025 H1, codes of 2025 with the default first.
    static let thanhXuan: [(Int, String, Int, [Int])] = [
        (343, "Nhân Chính", 343, [367, 637, 175]),
        (346, "Thượng Đình", 346, [367, 364]),
        (349, "Khương Trung", 349, [364, 352]),
        (352, "Khương Mai", 352, [352]),
        (355, "Thanh Xuân Trung", 355, [367, 364]),
        (358, "Phương Liệt", 358, [352, 322]),
        (361, "Hạ Đình", 373, [364, 643]),
        (364, "Khương Đình", 364, [364, 352]),
        (367, "Thanh Xuân Bắc", 367, [367, 643]),
        (370, "Thanh Xuân Nam", 367, [367, 643]),
        (373, "Kim Giang", 373, [364, 643]),
    ]

    @Test(arguments: thanhXuan)
    func `What became of each ward of Thanh Xuân`(code: Int, name: String, between: Int, codes: [Int]) throws {
        let old = WardKey(.era2020, code)
        #expect(atlas.ward(old)?.name == name)
        #expect(
            atlas.successors(of: old) == [Succession(successor: WardKey(.era2025h1, between), isDefault: true, approximate: false)])
        let last = atlas.successors(of: WardKey(.era2025h1, between))
        #expect(last.first?.successor.code == codes.first)
        #expect(Set(last.map(\.successor.code)) == Set(codes))
        #expect(last.allSatisfy { $0.approximate == (codes.count > 1) })
        let now = try #require(atlas.key(for: old, in: .era2025))
        #expect(now.ward == WardKey(.era2025, try #require(codes.first)))
        #expect(now.approximate == (codes.count > 1))
    }

    @Test func `Every ward has exactly one default successor, and every ward of 2025 has predecessors`() {
        for era in [WardEra.era2020, .era2025h1] {
            for ward in atlas.wards(of: era) {
                let successors = atlas.successors(of: ward.key)
                #expect(successors.filter(\.isDefault).count == 1)
                #expect(Set(successors.map(\.successor)).count == successors.count)
                #expect(successors.allSatisfy { atlas.predecessors(of: $0.successor).contains(ward) })
            }
        }
        for ward in atlas.wards(of: .era2025) {
            #expect(!atlas.predecessors(of: ward.key).isEmpty)
            #expect(atlas.successors(of: ward.key).isEmpty)
        }
        #expect(atlas.wards(of: .era2020).filter { atlas.key(for: $0.key, in: .era2025)?.approximate == false }.count == 369)
        #expect(atlas.wards(of: .era2020).filter { atlas.key(for: $0.key, in: .era2025)?.approximate == true }.count == 210)
        #expect(atlas.wards(of: .era2020).allSatisfy { atlas.key(for: $0.key, in: .era2025h1)?.approximate == false })
    }

    @Test func `Sums stay when tallies are shown in the wards of a later era`() {
        var random = SplitMix(seed: 20_200_407)
        for _ in 0..<20 {
            var old: [WardKey: Int] = [:]
            for ward in atlas.wards(of: .era2020) where Int.random(in: 0..<3, using: &random) == 0 {
                old[ward.key] = Int.random(in: 1...900, using: &random)
            }
            let sum = old.values.reduce(0, +)
            let between = converted(old, to: .era2025h1)
            #expect(between.values.reduce(0, +) == sum)
            #expect(converted(between, to: .era2025) == converted(old, to: .era2025))
            #expect(converted(old, to: .era2025).values.reduce(0, +) == sum)
            #expect(converted(old, to: .era2020) == old)
        }
    }

    @Test func `Backward there is an answer only where it is certain`() throws {
        #expect(atlas.key(for: WardKey(.era2025h1, 343), in: .era2020)?.ward == WardKey(.era2020, 343))
        #expect(atlas.key(for: WardKey(.era2025h1, 373), in: .era2020) == nil)
        #expect(atlas.key(for: WardKey(.era2025, 367), in: .era2020) == nil)
        #expect(atlas.key(for: WardKey(.era2025, 99_999), in: .era2020) == nil)
        for era in [WardEra.era2025h1, .era2025] {
            for ward in atlas.wards(of: era) {
                guard let back = atlas.key(for: ward.key, in: .era2020) else { continue }
                #expect(!back.approximate)
                let forth = try #require(atlas.key(for: back.ward, in: era))
                #expect(forth.ward == ward.key && !forth.approximate)
            }
        }
    }

    @Test func `A part of one split ward has no certain past, the whole of one ward has`() {
        let small = WardAtlas(
            table: "#2020\n=1 Q B;1 P A;4 P C\n#2025h1\n=1 Q B;1>2,3 P A;4 P C\n#2025\n2 10 P D;3 20 X E;4 30 P F")
        #expect(small.key(for: WardKey(.era2025, 2), in: .era2025h1) == nil)
        #expect(small.key(for: WardKey(.era2025, 3), in: .era2020) == nil)
        #expect(small.key(for: WardKey(.era2025, 4), in: .era2020)?.ward == WardKey(.era2020, 4))
        #expect(small.key(for: WardKey(.era2020, 1), in: .era2025)?.ward == WardKey(.era2025, 2))
        #expect(small.ward(WardKey(.era2025, 3))?.fullName == "Xã E")
        #expect(small.ward(WardKey(.era2025, 3))?.population == 20)
    }

    @Test func `A ward of 2025 knows the old wards that it inherited and which were split`() {
        let phuongLiet = atlas.inherited(by: WardKey(.era2025, 352))
        let khuongMai = phuongLiet.first { $0.ward.name == "Khương Mai" }
        #expect(khuongMai?.isSplit == false && khuongMai?.isDefault == true)
        let khuongTrung = phuongLiet.first { $0.ward.name == "Khương Trung" }
        #expect(khuongTrung?.isSplit == true && khuongTrung?.isDefault == false)
        #expect(atlas.inherited(by: WardKey(.era2025h1, 373)).map(\.ward.name) == ["Hạ Đình", "Kim Giang"])
        let between = atlas.inherited(by: WardKey(.era2025, 367), from: .era2025h1)
        #expect(between.allSatisfy { $0.ward.key.era == .era2025h1 })
        #expect(between.contains { $0.ward.name == "Thanh Xuân Bắc" && $0.isDefault && $0.isSplit })
        #expect(atlas.inherited(by: WardKey(.era2020, 343)).isEmpty)
    }

    @Test(
        arguments: [
            (WardKey(.era2020, 343), "2024-12-31", WardKey(.era2020, 343), false),
            (WardKey(.era2020, 373), "2025-01-01", WardKey(.era2025h1, 373), false),
            (WardKey(.era2020, 361), "2025-06-30", WardKey(.era2025h1, 373), false),
            (WardKey(.era2020, 343), "2025-07-01", WardKey(.era2025, 367), true),
            (WardKey(.era2020, 352), "2026-11-23", WardKey(.era2025, 352), false),
            (WardKey(.era2025h1, 367), "2026-01-01", WardKey(.era2025, 367), true),
            (WardKey(.era2025, 367), "2020-12-31", WardKey(.era2025, 367), false),
            (WardKey(.era2025h1, 343), "2020-12-31", WardKey(.era2025h1, 343), false),
        ])
    func `A later donation goes to the successor, an earlier one stays with the home ward`(
        home: WardKey, day: String, ward: WardKey, approximate: Bool
    ) throws {
        let credited = atlas.credited(home: home, on: try #require(Day(iso: day)))
        #expect(credited.ward == ward)
        #expect(credited.approximate == approximate)
    }

    private func converted(_ tallies: [WardKey: Int], to era: WardEra) -> [WardKey: Int] {
        tallies.reduce(into: [:]) { sums, entry in
            if let key = atlas.key(for: entry.key, in: era)?.ward { sums[key, default: 0] += entry.value }
        }
    }
}

/// A seeded generator (SplitMix64), so that a failure comes again.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
