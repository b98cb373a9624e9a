import Model
import Testing

@testable import Demo

/// The arithmetic on which exact totals rest.
@Suite struct PlanTests {
    @Test("shares sum to the whole, whatever the weights")
    func shares() {
        var chance = Chance("test of shares")
        for _ in 0..<400 {
            let weights = (0..<(1 + chance.below(40))).map { _ in chance.below(1000) } + [1]
            let total = chance.below(5000)
            let sum = weights.reduce(0, +)
            let spread = Apportionment.spread(total, over: weights, phase: chance.below(sum))
            #expect(spread.reduce(0, +) == total)
            #expect(spread.allSatisfy { $0 >= 0 })
            let share = Apportionment.share(total, by: weights)
            #expect(share.reduce(0, +) == total)
            for (part, weight) in zip(share, weights) { #expect(abs(Double(part) - Double(weight * total) / Double(sum)) < 1) }
        }
    }

    @Test("chance repeats itself, and neighbouring streams differ")
    func chance() {
        var one = Chance("stream", 1)
        var same = Chance("stream", 1)
        var next = Chance("stream", 2)
        let first = (0..<100).map { _ in one.next() }
        #expect(first == (0..<100).map { _ in same.next() })
        #expect(Set(first).isDisjoint(with: (0..<100).map { _ in next.next() }))
    }

    @Test("the plan of 2020 sums to 9,898 bags and 2,600 asked of wards")
    func plan() {
        #expect(OldWard.allCases.reduce(0) { $0 + $1.bags2020 } == 9898)
        #expect(OldWard.allCases.reduce(0) { $0 + $1.target2020 } == 2600)
        #expect(Set(OldWard.allCases.map(\.key)) == Set(WardAtlas.hanoi.wards(inDistrict: 9, era: .era2020).map(\.key)))
    }

    @Test("the clocks stand where they should")
    func clocks() {
        #expect(DemoOffice.thanhXuan2020.start.day == Day(iso: "2020-12-31"))
        #expect(DemoOffice.thanhXuan2020.start.minuteOfDay == 14 * 60 + 5)
        #expect(DemoOffice.thanhXuan2026.start.day == Day(iso: "2026-11-24"))
        #expect(FixedSite.opened == Day(iso: "2019-10-10"))
        for demo in DemoOffice.allCases { #expect(WardAtlas.hanoi.office(demo.office.level)?.name == demo.office.name) }
    }
}
