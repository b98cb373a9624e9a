import Model

@testable import Store

/// Records with any of their fields set or not, with values from the ends of what may be written.
struct RandomRecords {
    var random: Randomness

    init(seed: UInt64) { random = Randomness(seed: seed) }

    /// One to four revisions of one subject.
    mutating func revisions() -> (subject: Identifier<AnySubject>, revisions: [Revision]) {
        let subject: Identifier<AnySubject> = identifier()
        let count = roll(4) + 1
        return (
            subject,
            (0..<count).map { _ in
                let kind = RecordKind.allCases[roll(RecordKind.allCases.count)]
                switch roll(3) {
                case 0: return .adding(record(kind, subject))
                case 1: return .removing(record(kind, subject))
                default: return .altering(record(kind, subject), to: record(kind, subject))
                }
            }
        )
    }

    mutating func record(_ kind: RecordKind, _ subject: Identifier<AnySubject>) -> Record {
        switch kind {
        case .office: .office(office())
        case .street: .street(Street(id: subject.erased(), name: text(), earlierNames: roll(2) == 0 ? [] : ["Phố cũ", "Đường cũ"]))
        case .stretch:
            .stretch(
                Stretch(
                    id: subject.erased(), street: identifier(), ward: ward(), houses: text(),
                    bloodDriveStreetSince: maybe { $0.day() },
                    contact: text()))
        case .venue:
            .venue(
                Venue(
                    id: subject.erased(), kind: any(Venue.Kind.self), name: text(), address: text(), ward: maybe { $0.ward() },
                    code: text(),
                    hours: hours(), exceptions: exceptions(), holidaysFrom: maybe { $0.day() }))
        case .bloc: .bloc(Bloc(id: subject.erased(), name: text(), abbreviation: text()))
        case .group:
            .group(
                Group(
                    id: subject.erased(), kind: any(Group.Kind.self), name: text(), ward: maybe { $0.ward() },
                    bloc: maybe { $0.identifier() }, headCount: maybe { $0.whole() }, contact: text()))
        case .donor: .donor(donor(subject.erased()))
        case .consent:
            .consent(
                Consent(
                    id: identifier(), donor: subject.erased(), purpose: any(Consent.Purpose.self), given: day(),
                    means: any(Consent.Means.self), paperNumber: text(), withdrawn: maybe { $0.day() }))
        case .family: .family(Family(id: subject.erased(), name: text(), code: text()))
        case .membership:
            .membership(
                FamilyMembership(
                    id: identifier(), family: identifier(), donor: subject.erased(), role: text(), from: maybe { $0.day() },
                    until: maybe { $0.day() }))
        case .drive:
            .drive(
                Drive(
                    id: subject.erased(), name: text(), day: day(), hours: maybe { ClockSpan($0.whole(), $0.whole()) },
                    venue: maybe { $0.identifier() }, ward: maybe { $0.ward() }, organiser: text(), collectingCentre: text(),
                    campaignYear: whole(),
                    campaign: text(), state: any(Drive.State.self), reason: maybe { $0.any(Drive.Reason.self) }, slots: slots()))
        case .booking: .booking(booking(subject))
        case .call:
            .call(
                Call(
                    id: identifier(), donor: subject.erased(), drive: maybe { $0.identifier() }, time: instant(),
                    by: Signature(operatorName: text(), desk: text()), outcome: any(Call.Outcome.self), nextTry: maybe { $0.day() },
                    wrongNumber: maybe { Phone(checked: $0.digits()) }))
        case .donation: .donation(donation(subject))
        case .deferral:
            roll(2) == 0
                ? .deferral(Deferral(id: subject.erased(), donor: nil, day: day(), code: any(Deferral.Code.self)))
                : .deferral(
                    Deferral(
                        id: identifier(), donor: subject.erased(), day: day(), code: any(Deferral.Code.self),
                        until: maybe { $0.day() },
                        venue: maybe { $0.identifier() }, drive: maybe { $0.identifier() }))
        case .target:
            .target(
                Target(
                    id: subject.erased(), year: whole(), unit: unit(), amount: amount(), document: text(),
                    documentDate: maybe { $0.day() }))
        case .peer:
            .peer(
                PeerFigure(
                    id: subject.erased(), year: whole(), name: text(), amount: amount(), target: maybe { $0.amount() },
                    sample: roll(2) == 0))
        case .aid:
            .aid(
                AidFigure(
                    id: subject.erased(), year: whole(), value: Dong(whole()),
                    statedGrowth: maybe { [0, -0.0, 12.5, -1e300, .infinity, .leastNonzeroMagnitude][$0.roll(6)] }, source: text()))
        }
    }

    private mutating func office() -> Office {
        let level: Office.Level =
            switch roll(3) {
            case 0: .ward(ward())
            case 1: .district(any(WardEra.self), code: whole())
            default: .city(any(WardEra.self))
            }
        return Office(level: level, name: text())
    }

    private mutating func donor(_ id: Identifier<Donor>) -> Donor {
        Donor(
            id: id, name: text(), birth: maybe { $0.roll(2) == 0 ? .year($0.whole()) : .day($0.day()) },
            sex: maybe { $0.any(Sex.self) },
            citizenID: maybe { CitizenID(checked: $0.digits()) }, phone: maybe { Phone(checked: $0.digits()) },
            bloodGroup: maybe { BloodGroup($0.any(BloodGroup.ABO.self), rhesusPositive: $0.maybe { $0.roll(2) == 0 }) },
            home: HomeAddress(ward: maybe { $0.ward() }, stretch: maybe { $0.identifier() }, house: text()),
            group: maybe { $0.identifier() }, stated: maybe { StatedDonations(count: $0.whole(), on: $0.day()) },
            doNotInvite: roll(2) == 0, note: text(),
            decisions: Decisions(
                merged: (0..<roll(3)).map { _ in identifier() }, distinct: (0..<roll(3)).map { _ in identifier() },
                notKin: (0..<roll(3)).map { _ in identifier() }))
    }

    private mutating func donation(_ subject: Identifier<AnySubject>) -> Donation {
        let isNameless = roll(4) == 0
        let day = day()
        return Donation(
            id: isNameless ? subject.erased() : identifier(), donor: isNameless ? nil : subject.erased(), day: day,
            kind: any(Donation.Kind.self), outcome: any(Donation.Outcome.self), volume: Millilitres(whole()),
            venue: maybe { $0.identifier() }, drive: maybe { $0.identifier() }, campaignYear: roll(2) == 0 ? day.year : whole(),
            credit: Credit(
                ward: maybe { $0.ward() }, stretch: maybe { $0.identifier() }, group: maybe { $0.identifier() },
                bloc: maybe { $0.identifier() }, approximate: roll(2) == 0), bagNumber: text(), voided: roll(2) == 0)
    }

    private mutating func booking(_ subject: Identifier<AnySubject>) -> Booking {
        let isNameless = roll(4) == 0
        return Booking(
            id: isNameless ? subject.erased() : identifier(), drive: identifier(), donor: isNameless ? nil : subject.erased(),
            slot: maybe { $0.whole() }, source: any(Booking.Source.self), invitation: any(Booking.Invitation.self),
            step: maybe { $0.any(Booking.Step.self) }, came: maybe { $0.instant() }, sawDoctor: maybe { $0.instant() },
            needle: maybe { $0.instant() }, ended: maybe { $0.instant() }, donation: maybe { $0.identifier() },
            firstTime: roll(2) == 0)
    }

    private mutating func slots() -> [DriveSlot] {
        (0..<roll(3)).map { _ in
            DriveSlot(
                whole(), whole(), capacity: whole(),
                audience: maybe { $0.roll(2) == 0 ? .group($0.identifier()) : .bloc($0.identifier()) })
        }
    }

    private mutating func instant() -> Instant { Instant(milliseconds: Int64(whole())) }

    private mutating func unit() -> Unit {
        switch any(UnitKind.self) {
        case .office: .office
        case .ward: .ward(ward())
        case .stretch: .stretch(identifier())
        case .group: .group(identifier())
        case .bloc: .bloc(identifier())
        case .drive: .drive(identifier())
        case .venue: .venue(identifier())
        }
    }

    private mutating func hours() -> [OpeningHours] {
        (0..<roll(3)).map { _ in
            OpeningHours(
                from: day(), week: (0..<7).map { _ in (0..<roll(3)).map { _ in ClockSpan(whole(), whole()) } },
                closedOn: (0..<roll(3)).map { _ in day() }, placesPerHour: roll(2) == 0 ? OpeningHours.usualPlaces : whole(),
                source: text())
        }
    }

    private mutating func exceptions() -> [SiteException] {
        (0..<roll(3)).map { _ in
            SiteException(day: day(), openings: (0..<roll(3)).map { _ in ClockSpan(whole(), whole()) }, reason: text())
        }
    }

    // MARK: Values

    mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

    private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? { roll(2) == 0 ? value(&self) : nil }
    private mutating func any<Choice: CaseIterable>(_ type: Choice.Type) -> Choice {
        let all = Array(Choice.allCases)
        return all[roll(all.count)]
    }

    private mutating func identifier<Subject>() -> Identifier<Subject> {
        // Some come again, as places do.
        roll(3) == 0 ? Identifier(high: 7, low: UInt64(roll(3))) : Identifier(high: random.next(), low: random.next())
    }

    private mutating func whole() -> Int {
        [0, 1, -1, 63, 64, -64, -65, 350, 8191, -8192, Int.max, Int.min, Int(truncatingIfNeeded: random.next())][roll(13)]
    }

    private mutating func day() -> Day {
        Day(number: [0, 14_610, 18_600, -20_000, Int(Int32.max), Int(Int32.min), roll(30_000)][roll(7)])
    }

    private mutating func ward() -> WardKey { WardKey(any(WardEra.self), [0, 367, 99_999][roll(3)]) }
    private mutating func amount() -> Amount { Amount(measure: any(Measure.self), tenths: whole()) }

    private mutating func digits() -> String {
        switch roll(5) {
        case 0: ""
        case 1: "12a"
        case 2: "+84 912"
        default: String(String(repeating: "0123456789", count: 3).prefix(roll(30)))
        }
    }

    private mutating func text() -> String {
        ["", "a", "Nguyễn Thị Hoà", "\u{0}\n\"\\", String(repeating: "Đ", count: 200), "👩‍👩‍👧"][roll(6)]
    }
}
