import Model
import Testing

@testable import Store

@Suite("What is gathered while somebody types")
struct LookupTrailTests {
    private func many(_ fixture: Fixture) throws {
        var random = SeededGenerator(seed: 3)
        let stretch = try fixture.street("Quan Nhân")[0]
        let people = (0..<300).map { _ in
            func one<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }
            return Donor(
                id: fixture.identifier(),
                name: [one(["Nguyễn", "Trần", "Ngô"]), one(["Thị", "Văn", "Thị Thu"]), one(["An", "Ấn", "Bình", "Hoà", "Hòa"])]
                    .joined(separator: " "),
                birth: .year(Int.random(in: 1970...2005, using: &random)),
                phone: Phone(checked: "0912000\(Int.random(in: 300..<400, using: &random))"),
                home: HomeAddress(
                    ward: one([Fixture.nhanChinh, Fixture.khuongTrung, nil]), stretch: one([stretch.id, nil]),
                    house: one(["1", "P2"])))
        }
        try fixture.commit(.imported, people.map { .adding(.donor($0)) })
    }

    @Test(
        "a letter finds the same people by what was gathered before as by the index, however much that was",
        arguments: [
            "nguyen thi an", "Nguyễn Thị Hoà", "trần v ấn", "quan nhan nguyen b", "ngo thi thu hoa p2", "van b n t", "an zz a",
            "ngô", "w an", "nguyê thi", "an 19", "binh 198", "thi an 345", "quan nhan van an p2", "ngo 1",
        ], [0, 1, 2, 100])
    func same(text: String, pieces: Int) throws {
        let fixture = try Fixture()
        try many(fixture)
        try fixture.read { reader in
            for home in [[], [Fixture.khuongTrung]] as [Set<WardKey>] {
                var trail: LookupTrail?
                for end in text.indices {
                    let typed = String(text[...end])
                    let found = try reader.lookup(typed, home: home, limit: 10, following: &trail)
                    #expect(try found == reader.lookup(typed, home: home, limit: 10), "\(typed)")
                    for _ in 0..<pieces where trail?.wantsMore == true { try reader.gather(&trail) }
                }
                // Taken back, or something else altogether.
                for typed in [String(text.dropLast(2)), "tran b", "hoa", "hoà"] {
                    let found = try reader.lookup(typed, home: home, limit: 10, following: &trail)
                    #expect(try found == reader.lookup(typed, home: home, limit: 10), "\(typed)")
                    for _ in 0..<pieces where trail?.wantsMore == true { try reader.gather(&trail) }
                }
            }
        }
    }

    @Test("all who fit are counted once they are gathered, and a letter more narrows them without reading on")
    func counted() throws {
        let fixture = try Fixture()
        try many(fixture)
        try fixture.read { reader in
            var trail: LookupTrail?
            _ = try reader.lookup("thi", home: [], limit: 10, following: &trail)
            #expect(trail?.count == LookupCount(count: 0, capped: true))
            while trail?.wantsMore == true { try reader.gather(&trail) }
            let all = try #require(trail)
            #expect(all.isWhole)
            #expect(try all.count.count == reader.lookup("thi", limit: 1_000).rows.count)
            _ = try reader.lookup("thi h", home: [], limit: 10, following: &trail)
            let fewer = try #require(trail)
            #expect(fewer.isWhole)
            #expect(try fewer.count.count == reader.lookup("thi h", limit: 1_000).rows.count)
            #expect(fewer.count.count < all.count.count)
        }
    }

    @Test("who is wanted elsewhere stops after a row, and goes on there: everybody is gathered once")
    func interrupted() throws {
        let fixture = try Fixture()
        try many(fixture)
        try fixture.read { reader in
            var trail: LookupTrail?
            _ = try reader.lookup("thi", home: [], limit: 10, following: &trail)
            var counts: [Int] = []
            while trail?.wantsMore == true {
                try reader.gather(&trail) { true }
                counts.append(trail?.count.count ?? 0)
            }
            let all = try reader.lookup("thi", limit: 1_000).rows.count
            #expect(counts == Array(1...all) + [all], "a row at a time, then that there are no more")
            #expect(Set(try #require(trail).people.map(\.number)).count == all)
        }
    }

    @Test("after another entry in the journal nothing that was gathered is used")
    func outdated() throws {
        let fixture = try Fixture()
        try fixture.donor("Trần Thị An")
        var trail: LookupTrail?
        try fixture.read { reader in
            _ = try reader.lookup("thi", home: [], limit: 10, following: &trail)
            while trail?.wantsMore == true { try reader.gather(&trail) }
        }
        try fixture.donor("Lê Thị Anh")
        let found = try fixture.read { try $0.lookup("thi a", home: [], limit: 10, following: &trail) }
        #expect(Set(found.rows.map(\.name)) == ["Lê Thị Anh", "Trần Thị An"])
        #expect(trail?.isWhole == false)
        try fixture.donor("Ngô Thị Ánh")
        try fixture.read { try $0.gather(&trail) }
        #expect(trail == nil)
    }

    @Test("digits are not narrowed by the next", arguments: ["091", "an 5", "w"])
    func digits(text: String) throws {
        let fixture = try Fixture()
        try fixture.donor("Trần Thị An")
        var trail: LookupTrail?
        _ = try fixture.read { try $0.lookup(text, home: [], limit: 10, following: &trail) }
        #expect(trail == nil)
    }
}
