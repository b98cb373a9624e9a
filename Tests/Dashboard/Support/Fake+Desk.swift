import Model
import Store

@testable import Dashboard

extension Fake {
    static let deskDrive = Drive(
        id: id(43), name: "Ngày hội cuối năm", day: today, hours: ClockSpan(480, 990), venue: site.id, campaignYear: 2021,
        state: .open)

    /// Where somebody stands, in the order in which they are listed below.
    enum DeskPerson: Int, CaseIterable {
        /// Booked; the interval has not passed.
        case hoa
        case hung
        /// A name of sixty letters.
        case long
        /// Asked, and has not answered.
        case duc
        /// Taken back.
        case huong
        /// Came without a booking, and for the first time.
        case an
        case anh
        /// With the doctor.
        case oanh
        case giving, gave, failed, deferred, left
        /// Through, and erased since.
        case erased
        /// Known, and neither booked nor there.
        case guest
        /// The same, and the interval has not passed.
        case earlyGuest

        var id: Identifier<Donor> { Fake.id(UInt64(100 + rawValue)) }
        var booking: Identifier<Booking> { Fake.id(UInt64(4000 + rawValue)) }
    }

    private static let deskNames = names + ["Lý Thanh Mai", "", "Tạ Quang Minh", "Hồ Ngọc Lan"]

    /// The minute of the day.
    static func at(_ hour: Int, _ minute: Int) -> Instant { Instant(today, minute: hour * 60 + minute) }

    static let deskCards: [DonorCard] = DeskPerson.allCases.filter { $0 != .erased }.map(card)

    static func card(_ person: DeskPerson) -> DonorCard { person == .hoa ? card : madeCard(person) }

    /// Phone, id and day of birth are everybody's own.
    private static func madeCard(_ person: DeskPerson) -> DonorCard {
        let place = person.rawValue
        let year = 1972 + place
        let sex: Sex = place.isMultiple(of: 2) ? .female : .male
        let donor = Donor(
            id: person.id, name: deskNames[place],
            birth: person == .an ? nil : .day(day("\(year)-0\(1 + place % 9)-1\(place % 9)")),
            sex: sex, citizenID: try? CitizenID("001\(sex == .female ? 1 : 0)\(year % 100)01\(2300 + place)"),
            phone: try? Phone("09123456\(20 + place)"),
            bloodGroup: BloodGroup(place.isMultiple(of: 2) ? .o : .ab, rhesusPositive: true),
            home: HomeAddress(ward: nhanChinh, house: "\(place * 7 + 3)"))
        let last: Day? =
            switch person {
            case .an: nil
            case .earlyGuest: today - 30
            default: today - 200 - place
            }
        let row = DonorRow(
            id: person.id, name: donor.name, birthYear: donor.birth?.year, sex: donor.sex, bloodGroup: donor.bloodGroup,
            ward: nhanChinh, street: streets[place % streets.count], house: donor.home.house, donations: last == nil ? 0 : 1,
            last: last.map { LastDonation(day: $0, kind: .wholeBlood) }, deferredUntil: person == .deferred ? today + 28 : nil)
        var card = DonorCard(donor: donor, row: row)
        if let last {
            card.donations = [
                DonationRow(
                    donation: Donation(
                        id: id(UInt64(4400 + place)), donor: person.id, day: last,
                        volume: Millilitres(person == .giving ? 250 : 350), venue: site.id, campaignYear: last.year,
                        credit: Credit(ward: nhanChinh)), donorName: donor.name)
            ]
        }
        if person == .gave || person == .failed {
            card.donations.insert(DonationRow(donation: deskDonation(person), donorName: donor.name), at: 0)
        }
        if person == .deferred { card.deferrals = deskDeferrals.map { DeferralRow(deferral: $0) } }
        return card
    }

    /// What the last step of those who were bled made.
    static func deskDonation(_ person: DeskPerson) -> Donation {
        DriveDay.donation(
            id: id(UInt64(4200 + person.rawValue)), of: person.id, at: deskDrive, outcome: person == .failed ? .failed : .collected,
            volume: Millilitres(person == .failed ? 80 : 350), credit: Credit(ward: nhanChinh))
    }

    static let deskDeferrals: [Deferral] = [
        Deferral(
            id: id(4501), donor: DeskPerson.deferred.id, day: today, code: .measurement, until: today + 28, venue: site.id,
            drive: deskDrive.id),
        Deferral(id: id(4502), donor: DeskPerson.deferred.id, day: today, code: .other, venue: site.id, drive: deskDrive.id),
    ]

    /// Fourteen people, at least one at every step; it is five past two.
    static let deskBookings: [Booking] = [
        booking(.hoa, slot: 13 * 60 + 30),
        booking(.hung, slot: 14 * 60, .reminded),
        booking(.long, slot: 14 * 60 + 30, .pledged),
        booking(.duc, .invited),
        booking(.huong, slot: 14 * 60, .cancelled),
        booking(.an, walkIn: true, came: at(13, 40)),
        booking(.anh, slot: 13 * 60 + 30, came: at(13, 52)),
        booking(.oanh, came: at(13, 20), doctor: at(13, 35)),
        booking(.giving, came: at(13, 5), doctor: at(13, 15), needle: at(13, 58)),
        booking(.gave, came: at(12, 50), doctor: at(13, 0), needle: at(13, 20), .done, at(13, 31)),
        booking(.failed, came: at(12, 40), doctor: at(12, 55), needle: at(13, 10), .failed, at(13, 16)),
        booking(.deferred, came: at(12, 45), doctor: at(12, 59), .deferred, at(13, 4)),
        booking(.left, came: at(12, 30), .left, at(13, 25)),
        booking(.erased, came: at(12, 5), doctor: at(12, 10), needle: at(12, 20), .done, at(12, 30)),
    ]

    private static func booking(
        _ person: DeskPerson, slot: Int? = nil, _ invitation: Booking.Invitation = .booked, walkIn: Bool = false,
        came: Instant? = nil, doctor: Instant? = nil, needle: Instant? = nil, _ end: Booking.Step? = nil, _ ended: Instant? = nil
    ) -> Booking {
        let step = end ?? (needle != nil ? .giving : doctor != nil ? .withDoctor : came != nil ? .came : nil)
        let bled = end == .done || end == .failed
        return Booking(
            id: person.booking, drive: deskDrive.id, donor: person == .erased ? nil : person.id, slot: slot,
            source: walkIn ? .walkIn : .booked, invitation: invitation, step: step, came: came, sawDoctor: doctor, needle: needle,
            ended: ended, donation: bled ? deskDonation(person).id : nil)
    }
}
