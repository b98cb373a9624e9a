import Model
import Store
import Testing

@testable import Exchange

@Suite("The order in which donations are applied")
struct DonationRunsTests {
    private func donation(_ number: Int, day: Int) -> StagedDonation {
        var donation = StagedDonation()
        donation.record = number
        donation.day = Day(number: day)
        donation.site = "TX-\(number)"
        donation.name = number % 3 == 0 ? "Nguyễn Văn \(number)" : ""
        return donation
    }

    private func handedOut(_ orders: [PlacedDonation.Order], most: Int) throws -> [PlacedDonation] {
        let store = try Desk(onDisk: false).store
        return try Staging.with(store) { staging in
            let runs = DonationRuns(staging, most: most)
            var bytes = ByteWriter()
            for order in orders {
                bytes.clear()
                donation(order.number, day: order.day).write(to: &bytes)
                try runs.add(order, bytes.bytes)
            }
            #expect(runs.count == orders.count)
            let next = try runs.inOrder()
            var rows: [PlacedDonation] = []
            while let row = try next() { rows.append(row) }
            #expect(try next() == nil)
            return rows
        }
    }

    /// From one row a run to all in one, with runs longer and shorter than a chunk.
    @Test("Rows come by place, then person, then day, then number, whole and each once", arguments: [1, 300, 40_000, 10 << 20])
    func order(most: Int) throws {
        var random = SeededGenerator(seed: 3)
        let orders = (1...2_000).map { number in
            let place = Int.random(in: 0..<8, using: &random)
            return PlacedDonation.Order(
                place: place == 7 ? Int.max : place * 1_000_000, person: Int.random(in: -3...3, using: &random),
                day: Int.random(in: -2...9, using: &random), number: number)
        }
        let rows = try handedOut(orders, most: most)
        let keys = rows.map { [$0.place, $0.person, $0.donation.day.number, $0.donation.record] }
        #expect(keys == orders.map { [$0.place, $0.person, $0.day, $0.number] }.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(rows.allSatisfy { $0.donation.site == "TX-\($0.donation.record)" })
        #expect(rows.allSatisfy { $0.donation.name.isEmpty == ($0.donation.record % 3 != 0) })
    }

    @Test("No rows are none")
    func none() throws { #expect(try handedOut([], most: 100).isEmpty) }
}
