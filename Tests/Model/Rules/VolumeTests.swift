import Testing

@testable import Model

@Suite struct VolumeTests {
    let rules = RuleBook.vietnam
    let today = isoDay("2026-11-23")

    @Test(
        arguments: [
            (30, Donation.Kind.wholeBlood, false), (249, .wholeBlood, false), (250, .wholeBlood, true), (350, .wholeBlood, true),
            (500, .wholeBlood, true), (501, .wholeBlood, false), (249, .platelets, false), (250, .platelets, true),
            (650, .platelets, true), (651, .plasma, false), (650, .redCells, true), (600, .granulocytes, true),
            (-350, .wholeBlood, false),
        ])
    func `Volumes that a donation can have`(volume: Int, kind: Donation.Kind, accepted: Bool) {
        #expect(rules.accepts(volume: Millilitres(volume), kind: kind, on: today) == accepted)
        #expect(rules.accepts(volume: Millilitres(volume), kind: kind, on: isoDay("2009-04-07")) == accepted)
    }

    @Test(
        arguments: [
            (41.9, Sex.female, nil, nil), (42, .female, 250, 250), (44.9, .female, 250, 250), (44.9, .male, nil, nil),
            (45, .male, 405, 350), (49.9, .female, 449, 350), (50, .male, 450, 450), (55, .female, 495, 450), (90, .male, 500, 450),
        ] as [(Double, Sex, Int?, Int?)])
    func `The most by weight and the largest bag`(kilograms: Double, sex: Sex, most: Int?, bag: Int?) {
        #expect(rules.largestVolume(kind: .wholeBlood, kilograms: kilograms, sex: sex, on: today)?.count == most)
        #expect(rules.largestBag(kilograms: kilograms, sex: sex, on: today)?.count == bag)
    }

    @Test func `Apheresis begins at 50 kg and takes more from 60 kg`() {
        #expect(rules.largestVolume(kind: .platelets, kilograms: 49.9, sex: .male, on: today) == nil)
        #expect(rules.largestVolume(kind: .platelets, kilograms: 59.9, sex: .male, on: today)?.count == 500)
        #expect(rules.largestVolume(kind: .platelets, kilograms: 60, sex: .female, on: today)?.count == 650)
        #expect(rules.volumeRule(for: .wholeBlood, on: today)?.bags.map(\.count) == [250, 350, 450])
    }
}
