import Testing

@testable import Model

@Suite struct DonorMergeTests {
    private let keep = Donor(
        id: Identifier(high: 1, low: 1), name: "Nguyễn Thị Hoà", birth: .year(1985), phone: try? Phone("0912000678"),
        bloodGroup: BloodGroup(.o, rhesusPositive: nil))
    private let gone = Donor(
        id: Identifier(high: 1, low: 2), name: "NGUYEN THI HOA", birth: .day(Day(number: 5_552)), sex: .female,
        citizenID: CitizenID(checked: "001185000001"), bloodGroup: BloodGroup(.o, rhesusPositive: true), doNotInvite: true,
        note: "Zalo")

    private func donation(_ id: UInt64, _ donor: Donor, _ day: Int, bag: String = "", drive: UInt64? = nil) -> Donation {
        Donation(
            id: Identifier(high: 2, low: id), donor: donor.id, day: Day(number: 18_000 + day), volume: Millilitres(350),
            drive: drive.map { Identifier(high: 4, low: $0) }, campaignYear: 2019, credit: Credit(), bagNumber: bag)
    }

    private func booking(_ id: UInt64, _ donor: Donor, drive: UInt64, gave: UInt64? = nil) -> Booking {
        Booking(
            id: Identifier(high: 3, low: id), drive: Identifier(high: 4, low: drive), donor: donor.id,
            step: gave == nil ? nil : .done,
            donation: gave.map { Identifier(high: 2, low: $0) })
    }

    @Test func `Nobody is merged with themselves, and two numbers of one form are two people`() throws {
        #expect(throws: MergeProblem.samePerson) { try DonorMerge(keeping: DonorHistory(keep), and: DonorHistory(keep)) }
        var other = keep
        other.citizenID = CitizenID(checked: "001185000002")
        #expect(throws: MergeProblem.differentIDs) { try DonorMerge(keeping: DonorHistory(other), and: DonorHistory(gone)) }
        other.citizenID = CitizenID(checked: "012345678")
        let survivor = try DonorMerge(keeping: DonorHistory(other), and: DonorHistory(gone)).survivor
        #expect(survivor.citizenID?.digits == "001185000001", "the old card's nine digits give way")
    }

    @Test func `The record that stays learns what only the other knew`() throws {
        var known = gone
        known.decisions.merged = [Identifier(high: 1, low: 9)]
        let survivor = try DonorMerge(keeping: DonorHistory(keep), and: DonorHistory(known)).survivor
        #expect(survivor.name == "Nguyễn Thị Hoà" && survivor.birth == gone.birth && survivor.sex == .female)
        #expect(
            survivor.bloodGroup?.text == "O+" && survivor.phone == keep.phone && survivor.note == "Zalo" && survivor.doNotInvite)
        #expect(survivor.decisions.merged == [gone.id, Identifier(high: 1, low: 9)])
    }

    @Test func `What both tell of one day counts once, unless the bags differ`() throws {
        let merge = try DonorMerge(
            keeping: DonorHistory(keep, donations: [donation(1, keep, 10), donation(2, keep, 20, bag: "A")]),
            and: DonorHistory(gone, donations: [donation(3, gone, 10), donation(4, gone, 20, bag: "B"), donation(5, gone, 30)]))
        #expect(merge.doubled.map(\.id.low) == [3])
        let after = merge.change.revisions.compactMap { if case .donation(let donation)? = $0.after { donation } else { nil } }
        #expect(after.map(\.id.low) == [3, 4, 5] && after.map(\.voided) == [true, false, false])
        #expect(after.allSatisfy { $0.donor == keep.id })
    }

    @Test func `Of two bookings for one drive the one that came further stays, with its donation`() throws {
        let merge = try DonorMerge(
            keeping: DonorHistory(keep, donations: [donation(1, keep, 10)], bookings: [booking(1, keep, drive: 7)]),
            and: DonorHistory(gone, donations: [donation(2, gone, 10, drive: 7)], bookings: [booking(2, gone, drive: 7, gave: 2)]))
        #expect(merge.spare.map(\.id.low) == [1] && merge.doubled.map(\.id.low) == [1])
    }

    @Test func `Who gave at two drives on one day is told so`() {
        let day = Day(number: 18_010)
        #expect(throws: MergeProblem.gaveAtTwoDrives(day)) {
            try DonorMerge(
                keeping: DonorHistory(
                    keep, donations: [donation(1, keep, 10, drive: 7)], bookings: [booking(1, keep, drive: 7, gave: 1)]),
                and: DonorHistory(
                    gone, donations: [donation(2, gone, 10, drive: 8)], bookings: [booking(2, gone, drive: 8, gave: 2)]))
        }
    }

    /// What speaks for somebody being Nguyễn Thị Hoà, 1985, phone …678, blood group O.
    @Test(
        arguments: [
            ("nguyen thi hoa", 1985, "0988000678", "A", [TwinSign.phoneEnd]),
            ("Nguyễn Thị Hòa", 1985, "0988000679", "O-", [.bloodGroup]),
            ("Nguyễn Thị Hoà", 1985, "0912000678", "O+", [.phoneEnd, .bloodGroup]), ("Nguyễn Thị Hoà", 1985, "", "", nil),
            ("Nguyễn Thị Hoà", 1986, "0912000678", "O", nil), ("Nguyễn Thị Hoa Mai", 1985, "0912000678", "O", nil),
        ] as [(String, Int, String, String, [TwinSign]?)])
    func `Name and year of birth, and the end of the phone or the blood group`(
        name: String, year: Int, phone: String, blood: String, signs: [TwinSign]?
    ) {
        let other = Donor(
            id: Identifier(high: 1, low: 3), name: name, birth: .year(year), phone: try? Phone(phone), bloodGroup: BloodGroup(blood)
        )
        #expect(keep.twinSigns(with: other)?.sorted() == signs)
        #expect(other.twinSigns(with: keep)?.sorted() == signs)
    }

    @Test func `Who was noted as two people, or has another number, is offered no more`() {
        var other = gone
        #expect(keep.twinSigns(with: other) == [.bloodGroup])
        if case .donor(let noted)? = Donor.distinguish(keep, other).revisions[0].after {
            #expect(noted.twinSigns(with: other) == nil && other.twinSigns(with: noted) == nil)
            // Also under the record into which the other was merged since.
            var third = other
            third.id = Identifier(high: 1, low: 5)
            third.decisions.merged = [other.id]
            #expect(noted.twinSigns(with: third) == nil)
        }
        var numbered = keep
        numbered.citizenID = CitizenID(checked: "001185000009")
        #expect(numbered.twinSigns(with: other) == nil)
        other.citizenID = nil
        #expect(numbered.twinSigns(with: other) == [.bloodGroup])
    }

    @Test func `A declined family is noted once for each two of them`() {
        let people = [keep, gone, Donor(id: Identifier(high: 1, low: 3), name: "Trần Văn Bình")]
        let noted = Donor.declineFamily(people).revisions.compactMap {
            if case .donor(let donor)? = $0.after { donor } else { nil }
        }
        #expect(noted.map(\.decisions.notKin.count) == [2, 1])
        #expect(noted[0].isNotKin(of: people[2]) && people[2].isNotKin(of: noted[1]) && noted[1].isNotKin(of: noted[0]))
    }
}
