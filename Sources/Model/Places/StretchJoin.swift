/// Two records of one stretch become one (nhập hai đoạn của một phố), as a single change: who lives on the one that goes, what was given for it and
/// what is asked of it go to the one that stays.
public struct StretchJoin: Hashable, Sendable {
    public let keep: Stretch
    public let gone: Stretch
    public let people: [Donor]
    public let donations: [Donation]
    /// Of the one that goes: those that the other takes over, and those of which it has one of its own.
    public let targets: [Target]
    public let spareTargets: [Target]

    /// So many records at most: more are the work of an import.
    public static let most = 20_000

    public init(keeping keep: Stretch, and gone: Stretch, people: [Donor], donations: [Donation], targets: [Target]) {
        self.keep = keep
        self.gone = gone
        self.people = people
        self.donations = donations
        let own = Set(targets.filter { $0.unit == .stretch(keep.id) }.map(Asked.init))
        let theirs = targets.filter { $0.unit == .stretch(gone.id) }
        self.targets = theirs.filter { !own.contains(Asked($0)) }
        spareTargets = theirs.filter { own.contains(Asked($0)) }
    }

    /// A unit has one target for a year and a measure.
    private struct Asked: Hashable {
        let year: Int
        let measure: Measure

        init(_ target: Target) { (year, measure) = (target.year, target.amount.measure) }
    }

    public var isTooLarge: Bool { people.count + donations.count > Self.most }

    /// The one that stays, with what only the other told.
    public var joined: Stretch {
        var stretch = keep
        stretch.houses = houses
        stretch.bloodDriveStreetSince = [keep, gone].compactMap(\.bloodDriveStreetSince).min()
        if stretch.contact.isEmpty { stretch.contact = gone.contact }
        return stretch
    }

    /// The ranges of both. A stretch that tells none takes none from the other.
    private var houses: String {
        guard !keep.houses.isEmpty else { return gone.houses }
        let added = goneSpans.filter { span in !keepSpans.contains { $0.overlaps(span) } }
        return ([keep.houses] + added.map(\.written)).joined(separator: ", ")
    }

    /// Ranges of the one that goes which share some of their houses with those of the one that stays: no stretch has a house twice, so they go.
    public var lostHouses: [String] {
        goneSpans.filter { span in
            keepSpans.contains { $0.overlaps(span) } && !keepSpans.contains { $0.covers(span) }
        }.map(\.written)
    }

    private var keepSpans: [HouseRanges.Span] { (try? HouseRanges(keep.houses))?.spans ?? [] }
    private var goneSpans: [HouseRanges.Span] { (try? HouseRanges(gone.houses))?.spans ?? [] }

    public var revisions: [Revision] {
        let moved = people.map { person in
            var after = person
            after.home.stretch = keep.id
            return Revision.altering(.donor(person), to: .donor(after))
        }
        let credited = donations.map { donation in
            var after = donation
            after.credit.stretch = keep.id
            return Revision.altering(.donation(donation), to: .donation(after))
        }
        let asked = targets.map { target in
            var after = target
            after.unit = .stretch(keep.id)
            return Revision.altering(.target(target), to: .target(after))
        }
        return (joined == keep ? [] : [.altering(.stretch(keep), to: .stretch(joined))]) + moved + credited + asked
            + spareTargets.map { .removing(.target($0)) } + [.removing(.stretch(gone))]
    }
}
