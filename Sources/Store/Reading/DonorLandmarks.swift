/// What reading a page of the donors' list has shown of the list, from where pages nearby are reached without counting and without walking.
/// They hold for that list in that order.
public struct DonorLandmarks: Hashable, Sendable {
    /// A row whose place is known.
    struct Place: Hashable, Sendable {
        var row: Int
        /// The donor's values in ``DonorOrder/columns``.
        var key: [Bound]
    }

    enum Kind: Hashable, Sendable {
        /// The ends of the page.
        case places([Place])
        /// The whole list, when it was found by a text, and whether it was cut.
        case listed([Int], cut: Bool)
    }

    let total: Int?
    let kind: Kind

    init(total: Int?, _ kind: Kind) {
        self.total = total
        self.kind = kind
    }

    /// What still helps once the books have changed: the same people near the window, and everything counted and searched anew. The places
    /// of the rows may be off by what was added or removed before them, which shows in nothing but the scrollbar.
    public var recounted: DonorLandmarks? {
        if case .places = kind { DonorLandmarks(total: nil, kind) } else { nil }
    }

    var listed: (numbers: [Int], cut: Bool)? {
        if case .listed(let numbers, let cut) = kind { (numbers, cut) } else { nil }
    }
}
