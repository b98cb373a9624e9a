import Model

@testable import Store

/// Books of made-up people, filled through the store's own commit.
final class Fixture {
    let store: Store
    private(set) var donations: [Donation] = []
    private(set) var entries: [JournalEntry] = []
    private var random: SeededGenerator
    private let signature = Signature(operatorName: "Chị Lan", desk: "Bàn 1")

    static let nhanChinh = WardKey(.era2020, 343)
    static let khuongTrung = WardKey(.era2020, 352)
    static let today = Day(number: 18_627)  // 2020-12-31

    init(seed: UInt64 = 1) throws {
        store = try Store.inMemory(clock: Clock(startingAt: Instant(Self.today, minute: 845)))
        random = SeededGenerator(seed: seed)
    }

    func identifier<Subject>(_: Subject.Type = Subject.self) -> Identifier<Subject> {
        Identifier(at: Instant(Self.today), using: &random)
    }

    func read<Value>(_ body: (Reader) throws -> Value) throws -> Value { try store.read(body) }

    @discardableResult
    func commit(_ kind: Change.Kind, _ revisions: [Revision], remark: String = "") throws -> JournalEntry {
        let entry = try store.commit(Change(kind, revisions, remark: remark), by: signature)
        entries.append(entry)
        return entry
    }

    @discardableResult
    func street(_ name: String, wards: [WardKey] = [nhanChinh]) throws -> [Stretch] {
        let street = Street(id: identifier(), name: name)
        let stretches = wards.map { Stretch(id: identifier(), street: street.id, ward: $0) }
        try commit(.streetAdded, [.adding(.street(street))] + stretches.map { .adding(.stretch($0)) })
        return stretches
    }

    func group(_ name: String, ward: WardKey? = nil, bloc: Bloc? = nil) throws -> Group {
        let group = Group(id: identifier(), kind: .residential, name: name, ward: ward, bloc: bloc?.id)
        try commit(.groupAdded, [.adding(.group(group))])
        return group
    }

    func bloc(_ name: String) throws -> Bloc {
        let bloc = Bloc(id: identifier(), name: name)
        try commit(.blocAdded, [.adding(.bloc(bloc))])
        return bloc
    }

    func venue(_ name: String, kind: Venue.Kind = .fixedSite, code: String = "") throws -> Venue {
        let venue = Venue(id: identifier(), kind: kind, name: name, code: code)
        try commit(.venueAdded, [.adding(.venue(venue))])
        return venue
    }

    func drive(_ name: String, on day: Day, year: Int? = nil, state: Drive.State = .planned, venue: Venue? = nil) throws -> Drive {
        let drive = Drive(id: identifier(), name: name, day: day, venue: venue?.id, campaignYear: year ?? day.year, state: state)
        try commit(.driveAdded, [.adding(.drive(drive))])
        return drive
    }

    @discardableResult
    func donor(
        _ name: String, birth: Int? = nil, born: Day? = nil, ward: WardKey? = nhanChinh, stretch: Stretch? = nil,
        house: String = "",
        phone: String? = nil, citizenID: String? = nil, group: Group? = nil, stated: StatedDonations? = nil
    ) throws -> Donor {
        let donor = Donor(
            id: identifier(), name: name, birth: born.map { .day($0) } ?? birth.map { .year($0) }, sex: .female,
            citizenID: citizenID.map { CitizenID(checked: $0) }, phone: phone.map { Phone(checked: $0) },
            home: HomeAddress(ward: ward, stretch: stretch?.id, house: house), group: group?.id, stated: stated)
        try commit(.donorAdded, [.adding(.donor(donor))])
        return donor
    }

    @discardableResult
    func donation(
        _ donor: Donor?, on day: Day, _ volume: Int = 250, year: Int? = nil, outcome: Donation.Outcome = .collected,
        venue: Venue? = nil,
        drive: Drive? = nil, credit: Credit? = nil
    ) throws -> Donation {
        let donation = Donation(
            id: identifier(), donor: donor?.id, day: day, outcome: outcome, volume: Millilitres(volume), venue: venue?.id,
            drive: drive?.id, campaignYear: year ?? day.year,
            credit: credit ?? Credit(ward: donor?.home.ward, stretch: donor?.home.stretch, group: donor?.group),
            bagNumber: "B\(donations.count)")
        try commit(.donationRecorded, [.adding(.donation(donation))])
        donations.append(donation)
        return donation
    }

    func void(_ donation: Donation) throws {
        var after = donation
        after.voided = true
        try commit(.donationVoided, [.altering(.donation(donation), to: .donation(after))])
        donations[donations.firstIndex(of: donation) ?? 0] = after
    }

    func target(_ unit: Unit, _ amount: Amount, year: Int = 2020) throws {
        let target = Target(id: identifier(), year: year, unit: unit, amount: amount)
        try commit(.targetSet, [.adding(.target(target))])
    }

    func deferral(_ donor: Donor, on day: Day, venue: Venue? = nil, drive: Drive? = nil) throws {
        let deferral = Deferral(id: identifier(), donor: donor.id, day: day, code: .measurement, venue: venue?.id, drive: drive?.id)
        try commit(.deferralRecorded, [.adding(.deferral(deferral))])
    }

    /// The tally of the donations that fit, added up one by one.
    func recount(_ fits: (Donation) -> Bool) -> Tally { donations.filter(fits).reduce(.zero) { $0 + $1.tally } }
}

/// Numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
