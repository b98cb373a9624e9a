/// All that hangs on a person besides their own record.
public struct DonorHistory: Hashable, Sendable {
    public var donor: Donor
    public var donations: [Donation]
    public var deferrals: [Deferral]
    public var bookings: [Booking]
    public var consents: [Consent]
    public var memberships: [FamilyMembership]
    public var calls: [Call]

    public init(
        _ donor: Donor, donations: [Donation] = [], deferrals: [Deferral] = [], bookings: [Booking] = [], consents: [Consent] = [],
        memberships: [FamilyMembership] = [], calls: [Call] = []
    ) {
        self.donor = donor
        self.donations = donations
        self.deferrals = deferrals
        self.bookings = bookings
        self.consents = consents
        self.memberships = memberships
        self.calls = calls
    }
}

/// Why two records cannot be one person's.
public enum MergeProblem: Error, Hashable, Sendable {
    case samePerson
    /// Two numbers of one form: two people.
    case differentIDs
    /// Bled on one day at two drives, each with a booking of its own.
    case gaveAtTwoDrives(Day)
}

/// Two records of one person become one (gộp hai người trùng), as a single change: all that hung on the one that goes hangs on the one that
/// stays. What both tell of one day counts once; the other stays in the history, voided.
public struct DonorMerge: Hashable, Sendable {
    public let keep: DonorHistory
    public let gone: DonorHistory
    /// Donations that both records have; they are voided.
    public let doubled: [Donation]
    /// Bookings for a drive for which the person is booked twice; they are taken away.
    public let spare: [Booking]

    public init(keeping keep: DonorHistory, and gone: DonorHistory) throws(MergeProblem) {
        guard keep.donor.id != gone.donor.id else { throw .samePerson }
        if let one = keep.donor.citizenID, let other = gone.donor.citizenID, one != other,
            one.digits.utf8.count == other.digits.utf8.count
        {
            throw .differentIDs
        }
        self.keep = keep
        self.gone = gone
        var spare: [Booking] = []
        for theirs in gone.bookings {
            guard let ours = keep.bookings.first(where: { $0.drive == theirs.drive }) else { continue }
            spare.append(Self.progress(theirs) > Self.progress(ours) ? ours : theirs)
        }
        self.spare = spare
        let resting = Set((keep.bookings + gone.bookings).filter { !spare.contains($0) }.compactMap(\.donation))
        var doubled: [Donation] = []
        for theirs in gone.donations where !theirs.voided {
            guard let ours = keep.donations.first(where: { !doubled.contains($0) && Self.isSame($0, theirs) }) else { continue }
            switch (resting.contains(ours.id), resting.contains(theirs.id)) {
            case (true, true): throw .gaveAtTwoDrives(theirs.day)
            case (false, true): doubled.append(ours)
            default: doubled.append(theirs)
            }
        }
        self.doubled = doubled
    }

    /// How much a booking tells: that blood was drawn more than that they came, and that more than that they were asked.
    private static func progress(_ booking: Booking) -> Int { booking.donation != nil ? 2 : booking.step != nil ? 1 : 0 }

    /// Two bag numbers that differ are two donations.
    private static func isSame(_ one: Donation, _ other: Donation) -> Bool {
        !one.voided && one.day == other.day
            && (one.bagNumber.isEmpty || other.bagNumber.isEmpty || one.bagNumber == other.bagNumber)
    }

    /// The record that stays, with what only the other knew.
    public var survivor: Donor {
        var donor = keep.donor
        let other = gone.donor
        switch (donor.birth, other.birth) {
        case (nil, let birth): donor.birth = birth
        case (.year(let year)?, .day(let day)?) where day.year == year: donor.birth = other.birth
        default: break
        }
        donor.sex = donor.sex ?? other.sex
        // The card of twelve digits came after the one of nine.
        donor.citizenID = [donor.citizenID, other.citizenID].compactMap { $0 }.max { $0.digits.utf8.count < $1.digits.utf8.count }
        donor.phone = donor.phone ?? other.phone
        if let group = donor.bloodGroup, group.rhesusPositive == nil, other.bloodGroup?.abo == group.abo {
            donor.bloodGroup = other.bloodGroup
        }
        donor.bloodGroup = donor.bloodGroup ?? other.bloodGroup
        if donor.home == HomeAddress() {
            donor.home = other.home
        } else if donor.home.ward == other.home.ward, donor.home.stretch == nil, donor.home.house.isEmpty {
            donor.home = other.home
        }
        donor.group = donor.group ?? other.group
        donor.stated = [donor.stated, other.stated].compactMap { $0 }.max { $0.on < $1.on }
        donor.doNotInvite = donor.doNotInvite || other.doNotInvite
        if !other.note.isEmpty, donor.note != other.note {
            donor.note = [donor.note, other.note].filter { !$0.isEmpty }.joined(separator: " · ")
        }
        let both = [donor.id, other.id]
        func joined(_ one: [Identifier<Donor>], _ more: [Identifier<Donor>]) -> [Identifier<Donor>] {
            one + more.filter { !one.contains($0) && !both.contains($0) }
        }
        donor.decisions.merged += [other.id] + other.decisions.merged
        donor.decisions.distinct = joined(donor.decisions.distinct, other.decisions.distinct)
        donor.decisions.notKin = joined(donor.decisions.notKin, other.decisions.notKin)
        return donor
    }

    /// First everything leaves the record that goes, then it comes to the one that stays, so that no payload is about two people.
    public var change: Change {
        let id = keep.donor.id
        func voided(_ donation: Donation) -> Donation {
            var donation = donation
            if doubled.contains(where: { $0.id == donation.id }) { donation.voided = true }
            return donation
        }
        func moved<Kind>(_ record: Kind, _ owner: WritableKeyPath<Kind, Identifier<Donor>>) -> Kind {
            var record = record
            record[keyPath: owner] = id
            return record
        }
        func moved<Kind>(_ record: Kind, _ owner: WritableKeyPath<Kind, Identifier<Donor>?>) -> Kind {
            var record = record
            record[keyPath: owner] = id
            return record
        }
        let leaving: [Record] =
            gone.bookings.map { .booking($0) } + gone.donations.map { .donation($0) } + gone.deferrals.map { .deferral($0) }
            + gone.consents.map { .consent($0) } + gone.memberships.map { .membership($0) } + gone.calls.map { .call($0) }
            + [.donor(gone.donor)]
        let carried = gone.bookings.filter { !spare.contains($0) }
        var coming: [Revision] = keep.bookings.filter { spare.contains($0) }.map { .removing(.booking($0)) }
        coming += keep.donations.filter { doubled.contains($0) }.map { .altering(.donation($0), to: .donation(voided($0))) }
        coming += gone.donations.map { .adding(.donation(voided(moved($0, \.donor)))) }
        coming += gone.deferrals.map { .adding(.deferral(moved($0, \.donor))) }
        coming += gone.consents.map { .adding(.consent(moved($0, \.donor))) }
        coming += gone.calls.map { .adding(.call(moved($0, \.donor))) }
        coming += memberships(moved: gone.memberships.map { moved($0, \.donor) })
        coming += carried.map { .adding(.booking(moved($0, \.donor))) }
        coming.append(.altering(.donor(keep.donor), to: .donor(survivor)))
        return Change(.donorsMerged, leaving.map { .removing($0) } + coming)
    }

    /// Those of the one that goes are no more by then: what is left of them is added.
    private func memberships(moved: [FamilyMembership]) -> [Revision] {
        Set(moved.map(\.family)).sorted().flatMap { family -> [Revision] in
            let own = keep.memberships.filter { $0.family == family }
            let united = FamilyMembership.united(own + moved.filter { $0.family == family })
            let taken = united.flatMap { $0.taken.map(\.id) }
            return own.filter { taken.contains($0.id) }.map { .removing(.membership($0)) }
                + united.compactMap { whole in
                    guard let before = own.first(where: { $0.id == whole.tie.id }) else { return .adding(.membership(whole.tie)) }
                    return before == whole.tie ? nil : .altering(.membership(before), to: .membership(whole.tie))
                }
        }
    }
}
