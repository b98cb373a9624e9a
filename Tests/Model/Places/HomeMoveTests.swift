import Testing

@testable import Model

@Suite struct HomeMoveTests {
    let atlas = WardAtlas.hanoi
    static let nhanChinh = WardKey(.era2020, 343)
    static let street: Identifier<Street> = Identifier(high: 2, low: 1)

    static func stretch(_ number: UInt64, _ ward: WardKey, _ houses: String = "") -> Stretch {
        Stretch(id: Identifier(high: 1, low: number), street: street, ward: ward, houses: houses)
    }

    @Test func `by default a household goes where the old ward's centre lies, and that is a guess`() {
        let proposals = atlas.proposals(for: Self.nhanChinh, house: "15", stretches: [], in: .era2025)
        #expect(
            proposals == [
                HomeProposal(ward: WardKey(.era2025, 367), basis: .usual), HomeProposal(ward: WardKey(.era2025, 175), basis: .part),
                HomeProposal(ward: WardKey(.era2025, 637), basis: .part),
            ])
    }

    @Test func `house numbers of a stretch of today say it for sure`() {
        let stretches = [
            Self.stretch(1, Self.nhanChinh, "1–300"), Self.stretch(2, WardKey(.era2025, 175), "ngõ 52"),
            Self.stretch(3, WardKey(.era2025, 367), "1–199 lẻ"),
        ]
        func first(_ house: String) -> HomeProposal? {
            atlas.proposals(for: Self.nhanChinh, house: house, stretches: stretches, in: .era2025).first
        }
        #expect(first("15 ngõ 52/3") == HomeProposal(ward: WardKey(.era2025, 175), basis: .houses))
        #expect(first("17") == HomeProposal(ward: WardKey(.era2025, 367), basis: .houses))
        #expect(first("18") == HomeProposal(ward: WardKey(.era2025, 367), basis: .usual))
    }

    @Test func `a ward that went whole into one leaves nothing to guess`() {
        #expect(
            atlas.proposals(for: WardKey(.era2020, 352), house: "", stretches: [], in: .era2025)
                == [HomeProposal(ward: WardKey(.era2025, 352), basis: .whole)])
    }

    @Test func `people move with their street, whose stretch is added once when the ward has none`() {
        let old = Self.stretch(1, Self.nhanChinh)
        func donor(_ number: UInt64, _ stretch: Identifier<Stretch>?) -> Donor {
            Donor(
                id: Identifier(high: 3, low: number), name: "Người \(number)",
                home: HomeAddress(ward: Self.nhanChinh, stretch: stretch, house: "15"))
        }
        let people = [donor(1, old.id), donor(2, old.id), donor(3, nil)]
        let ward = WardKey(.era2025, 175)
        let added = Self.stretch(9, ward)
        let change = HomeMove(people, to: ward).change(stretches: [old]) { added.id }
        func moved(_ donor: Donor, _ stretch: Identifier<Stretch>?) -> Revision {
            var after = donor
            (after.home.ward, after.home.stretch) = (ward, stretch)
            return .altering(.donor(donor), to: .donor(after))
        }
        #expect(
            change
                == Change(
                    .homesAssigned,
                    [.adding(.stretch(added)), moved(people[0], added.id), moved(people[1], added.id), moved(people[2], nil)]))
        let known = HomeMove([people[0]], to: ward).change(stretches: [old, added]) { Identifier(high: 0, low: 0) }
        #expect(known == Change(.homesAssigned, [moved(people[0], added.id)]))
    }

    @Test func `one code names two wards, told apart by their eras`() {
        // 00367 was Thanh Xuân Bắc, 00364 and 00352 were other areas too.
        for code in [367, 364, 352] {
            let old = WardKey(.era2020, code)
            let new = WardKey(.era2025, code)
            #expect(atlas.recast(new, in: .era2025).basis == .own)
            #expect(atlas.recast(old, in: .era2020).ward == old)
            #expect(atlas.recast(new, in: .era2020).ward != old)
        }
        #expect(atlas.recast(WardKey(.era2025, 367), in: .era2020) == (WardKey(.era2025, 367), .undivided))
        #expect(atlas.recast(WardKey(.era2020, 364), in: .era2025) == (WardKey(.era2025, 364), .guessed))
    }

    @Test func `whatever is credited to wards of any era, the sum is the same in every era`() {
        var random = Seeded(20_250_701)
        let all = WardEra.allCases.flatMap { atlas.wards(of: $0).map(\.key) }
        for _ in 0..<30 {
            var credited: [WardKey: Int] = [:]
            for key in all where Int.random(in: 0..<4, using: &random) == 0 {
                credited[key] = Int.random(in: 1...999, using: &random)
            }
            for era in WardEra.allCases {
                var shown: [WardKey: Int] = [:]
                for (key, bags) in credited { shown[atlas.recast(key, in: era).ward, default: 0] += bags }
                #expect(shown.values.reduce(0, +) == credited.values.reduce(0, +))
                // What stands under a ward of another era could not be divided.
                #expect(shown.keys.allSatisfy { $0.era == era || atlas.recast($0, in: era).basis == .undivided })
            }
        }
    }
}
