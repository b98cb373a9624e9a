/// All that was measured in one run: our figures by size, and beside them those of peers on the same data.
struct Report: Sendable {
    struct Peer: Hashable, Sendable {
        let name: String
        /// `nil`: not installed.
        let samples: Samples?
    }

    let sizes: [Int]
    private(set) var figures: [Work: [Int: Samples]] = [:]
    private(set) var peers: [Work: [Peer]] = [:]

    init(sizes: [Int]) { self.sizes = sizes }

    mutating func add(_ work: Work, _ samples: Samples, size: Int) {
        if !samples.isEmpty { figures[work, default: [:]][size] = samples }
    }

    mutating func add(peer name: String, _ work: Work, _ samples: Samples?) {
        if samples?.isEmpty != true { peers[work, default: []].append(Peer(name: name, samples: samples)) }
    }

    /// The works that were measured, in the table's order.
    var works: [Work] { Work.allCases.filter { figures[$0] != nil } }

    /// With the most donors.
    func last(_ work: Work) -> Samples? { sizes.last.flatMap { figures[work]?[$0] } }

    /// How many times as much it is with the most donors as with the fewest; `nil` when it was measured with one size only.
    func growth(_ work: Work) -> Double? {
        guard sizes.count > 1, let first = sizes.first.flatMap({ figures[work]?[$0] })?.median, let last = last(work)?.median
        else { return nil }
        return first > 0 ? last / first : nil
    }
}
