import Demo
import Model
import Store
import Testing

extension ScreenTests {
    /// How much has to be typed until a person of the demo can be opened, by somebody who knows the name, the address and the
    /// telephone number, and of the usual ways takes the shortest for this person. In most cases that is the end of the number:
    /// without it about 60 of 100 are opened in 8 keys.
    @Suite struct LookupKeys {
        /// Rows that can be seen at once without turning a page, even at 80×24.
        private static let rowsInSight = 10
        private static let mostKeys = 8

        @Test func `the right person is opened in at most 8 keys for 95 of 100 people taken at random`() throws {
            let home = try TmuxHome.demo()
            let demo = DemoOffice.thanhXuan2020
            let store = try Store.open(DatabaseFile(path: home.demoDatabase), clock: Clock(startingAt: demo.start), access: .read)
            let people = try store.read { reader in
                let all = try reader.donorPage(limit: 1).total
                var seed = Seed(state: 20_201_231)
                return try (0..<100).compactMap { _ in
                    try reader.donorPage(offset: Int.random(in: 0..<all, using: &seed), limit: 1).rows.first
                }
            }
            try #require(people.count == 100)

            let office = Set(WardAtlas.hanoi.wards(of: demo.office).map(\.key))
            var answers: [String: [Identifier<Donor>]] = [:]
            var slow: [String] = []
            try store.read { reader in
                for person in people {
                    let phone = try reader.donorCard(person.id)?.donor.phone?.shown ?? ""
                    var fewest = Int.max
                    search: for text in Self.ways(to: person, phone: phone) {
                        let shown =
                            try answers[text] ?? reader.lookup(text, home: office, limit: Self.rowsInSight).rows.map(\.id)
                        answers[text] = shown
                        guard let row = shown.firstIndex(of: person.id) else { continue }
                        // The letters, an arrow a row, and Enter.
                        fewest = min(fewest, text.count + row + 1)
                        if fewest <= Self.mostKeys { break search }
                    }
                    if fewest > Self.mostKeys { slow.append("\(person.name), \(person.street ?? "–") \(person.house): \(fewest)") }
                }
            }
            #expect(slow.count <= 5, "\(slow.count) of 100 need more than \(Self.mostKeys) keys:\n\(slow.joined(separator: "\n"))")
        }

        /// What a person at the desk may have typed at some moment, without accents: the given name and the house number, the given name
        /// and the beginning of the family name or of the street, or the end of the phone number.
        private static func ways(to person: DonorRow, phone: String) -> [String] {
            let words = VietnameseText.words(VietnameseText.fold(person.name))
            guard let given = words.last, let family = words.first else { return [] }
            let street = VietnameseText.words(VietnameseText.fold(person.street ?? "")).first ?? ""
            let middle = words.dropFirst().dropLast().first ?? ""
            var whole: [String] = []
            let house = person.house.filter { $0.isASCII }.split(separator: " ").last.map(String.init) ?? ""
            for second in [
                house, String(family), String(street), "\(middle) \(family)", "\(family) \(street)", "\(street) \(house)",
            ] {
                whole.append("\(given) \(second)")
                // Not even the given name is written out.
                whole.append("\(given.prefix(2)) \(second)")
            }
            let digits = phone.filter(\.isNumber)
            whole += [3, 4, 5].map { String(digits.suffix($0)) }
            // Two initials before a house number or a street say much in few letters.
            whole.append("\(given) \(family.prefix(1)) \(house)")
            whole.append("\(given) \(family.prefix(1)) \(street)")
            var seen: Set<String> = []
            return whole.flatMap { text in (2...max(2, min(text.count, mostKeys - 1))).map { String(text.prefix($0)) } }
                .filter { !$0.hasSuffix(" ") && seen.insert($0).inserted }
        }

        /// SplitMix64: the same hundred people each time.
        private struct Seed: RandomNumberGenerator {
            var state: UInt64

            mutating func next() -> UInt64 {
                state &+= 0x9E37_79B9_7F4A_7C15
                var value = state
                value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
                value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
                return value ^ (value >> 31)
            }
        }
    }
}
