import Model
import Store

/// A staged donation with the place of its person among the donors.
struct PlacedDonation {
    /// In which order donations are applied: people who lie side by side in the books side by side, each person's by day, and what is
    /// equal as the file has it.
    struct Order: Comparable {
        /// `Int.max` for who is not in the books by a number.
        var place: Int
        /// Tells people of one place apart; negative for people without a number.
        var person: Int
        var day: Int
        /// The record's number in the file.
        var number: Int

        static func < (one: Self, other: Self) -> Bool {
            if one.place != other.place { return one.place < other.place }
            if one.person != other.person { return one.person < other.person }
            return one.day == other.day ? one.number < other.number : one.day < other.day
        }
    }

    var place: Int
    var person: Int
    var donation: StagedDonation

    var order: Order { Order(place: place, person: person, day: donation.day.number, number: donation.record) }
}

/// The rows of a list of donations in another order than the file's. While the file is read they are sorted in memory, so many at a time,
/// and each lot is put into the staging file as a run; the runs are merged when the rows are handed out. So memory stays flat, and what is
/// left to do once the file is read is done beside the writing.
final class DonationRuns {
    private(set) var count = 0
    private let staging: Staging
    private let most: Int
    private var rows: [(order: PlacedDonation.Order, place: Int, end: Int)] = []
    private var bodies: [UInt8] = []
    /// The numbers of each run's chunks.
    private var runs: [Range<Int>] = []

    private static let chunk = 8 << 10

    /// - Parameter most: how many bytes are sorted at a time.
    init(_ staging: Staging, most: Int = 2 << 20) {
        self.staging = staging
        self.most = most
    }

    /// - Parameter body: what ``StagedDonation/write(to:)`` wrote.
    func add(_ order: PlacedDonation.Order, _ body: [UInt8]) throws {
        count += 1
        rows.append((order, bodies.count, bodies.count + body.count))
        bodies.append(contentsOf: body)
        if bodies.count >= most { try putAside() }
    }

    private func putAside() throws {
        if rows.isEmpty { return }
        rows.sort { $0.order < $1.order }
        var first: Int?
        var last = 0
        var chunk = ByteWriter()
        func keep() throws {
            last = try staging.add(chunk: chunk.bytes)
            first = first ?? last
            chunk.clear()
        }
        for row in rows {
            chunk.put(row.order.place)
            chunk.put(row.order.person)
            chunk.put(bodies[row.place..<row.end])
            if chunk.bytes.count >= Self.chunk { try keep() }
        }
        if !chunk.bytes.isEmpty { try keep() }
        if let first { runs.append(first..<last + 1) }
        rows.removeAll(keepingCapacity: true)
        bodies.removeAll(keepingCapacity: true)
    }

    /// To be called once all rows are there: answers a function that hands out the next, on whatever thread.
    func inOrder() throws -> () throws -> PlacedDonation? {
        try putAside()
        rows = []
        bodies = []
        var merging = try Merging(runs, staging)
        return { try merging.next() }
    }

    /// One run as it is read again.
    private struct Run {
        private(set) var row: PlacedDonation?
        private var chunks: Range<Int>
        private var reader = ByteReader([])

        init(_ chunks: Range<Int>, _ staging: Staging) throws {
            self.chunks = chunks
            try advance(staging)
        }

        mutating func advance(_ staging: Staging) throws {
            row = nil
            if reader.isAtEnd {
                guard let chunk = chunks.popFirst() else { return }
                reader = ByteReader(try staging.chunk(chunk))
            }
            row = PlacedDonation(place: reader.int(), person: reader.int(), donation: StagedDonation(&reader))
        }
    }

    /// A heap of the runs by the row that each would give next.
    private struct Merging {
        private let staging: Staging
        private var runs: [Run] = []
        private var heap: [(order: PlacedDonation.Order, run: Int)] = []

        init(_ chunks: [Range<Int>], _ staging: Staging) throws {
            self.staging = staging
            runs = try chunks.map { try Run($0, staging) }
            heap = runs.enumerated().compactMap { index, run in run.row.map { ($0.order, index) } }.sorted { $0.order < $1.order }
        }

        mutating func next() throws -> PlacedDonation? {
            guard let run = heap.first?.run else { return nil }
            let row = runs[run].row
            try runs[run].advance(staging)
            if let order = runs[run].row?.order {
                heap[0].order = order
            } else {
                heap.swapAt(0, heap.count - 1)
                heap.removeLast()
            }
            sink()
            return row
        }

        private mutating func sink() {
            var parent = 0
            while true {
                var least = parent
                for child in 2 * parent + 1...2 * parent + 2 where child < heap.count && heap[child].order < heap[least].order {
                    least = child
                }
                if least == parent { return }
                heap.swapAt(parent, least)
                parent = least
            }
        }
    }
}
