import Foundation
import Model
import Testing

@testable import Store

@Suite struct PayloadCodecTests {
    private let donor = Donor(
        id: Identifier(high: 0x0192_0000_0000_7000, low: 0x8000_0000_0000_0001), name: "Nguyễn \"Hoà\"", birth: .year(1990),
        sex: .female,
        citizenID: CitizenID(checked: "001190000001"), phone: Phone(checked: "0912345678"),
        bloodGroup: BloodGroup(.o, rhesusPositive: true), home: HomeAddress(ward: Samples.ward, house: "12/4"),
        stated: StatedDonations(count: 3, on: Day(number: 18_000)))
    private let donation = Donation(
        id: Identifier(high: 1, low: 2), donor: Identifier(high: 0x0192_0000_0000_7000, low: 0x8000_0000_0000_0001),
        day: Day(number: 18_600), volume: Millilitres(350), venue: Identifier(high: 5, low: 6), campaignYear: 2020,
        credit: Credit(ward: Samples.ward, approximate: true))

    private func written(_ revisions: [Revision], _ subject: Identifier<AnySubject>) throws -> (content: [UInt8], units: [UInt8]) {
        var writer = ContentWriter()
        writer.begin(salt: 1, subject: subject)
        try PayloadCodec.write(revisions[...], to: &writer)
        return (Array(writer.content), writer.units.bytes)
    }

    /// These bytes stand in people's files: a change of them needs a new version of the codec.
    @Test func `Version 2 is written just so`() throws {
        let (content, units) = try written([.adding(.donor(donor)), .removing(.donation(donation))], donor.id.erased())
        #expect(
            content.map { String($0, radix: 16) }.joined(separator: " ")
                == "36 fb 1a f 4e 67 75 79 e1 bb 85 6e 20 22 48 6f c3 a0 22 8c 1f 0 18 0 11 90 0 0 1 14 9 12 34 56 78 1 "
                + "e0 2 4 31 32 2f 34 6 fc 34 59 33 11 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 2 ac 3e bc 5 0 e0 2")
        #expect(units == [0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 6])
        #expect(
            try PayloadCodec.read(content, version: 2, subject: donor.id.erased(), units: UnitNumbers.list(units))
                == [.adding(.donor(donor)), .removing(.donation(donation))])
    }

    /// What version 3 of the file wrote before drives had slots.
    @Test func `A drive of before its slots is read, and one with nothing new is written as it was`() throws {
        let bytes: [UInt8] = [10 << 3 | 2, 0x83, 2, 1, 65, 0xAC, 0x3E, 0xC8, 0x1F, 1]
        let drive = Drive(id: Identifier(high: 3, low: 4), name: "A", day: Day(number: 18_600), campaignYear: 2020, state: .open)
        let (content, units) = try written([.adding(.drive(drive))], drive.id.erased())
        #expect(content == bytes)
        #expect(
            try PayloadCodec.read(bytes, version: 2, subject: drive.id.erased(), units: UnitNumbers.list(units))
                == [.adding(.drive(drive))])
    }

    @Test func `Version 1 is read for ever`() throws {
        var placeless = donation
        placeless.venue = nil
        let content =
            #"[{"a":{"b":"O+","c":"001190000001","h":"12/4","n":"Nguyễn \"Hoà\"","p":"0912345678","q":3,"r":18000,"w":352,"x":"F","y":1990},"#
            + #""k":"donor"},{"b":{"a":true,"d":18600,"i":"AAAAAAAAAAEAAAAAAAAAAg","m":350,"w":352},"k":"donation"}]"#
        #expect(
            try PayloadCodec.read(Array(content.utf8), version: 1, subject: donor.id.erased())
                == [.adding(.donor(donor)), .removing(.donation(placeless))])
    }

    @Test(arguments: [0, 3, 99, -1]) func `A version that is yet to come is not guessed at`(version: Int) {
        #expect(throws: StoreError.newerSchema(found: version, known: 2)) {
            try PayloadCodec.read(Array("[]".utf8), version: version, subject: donor.id.erased())
        }
    }

    @Test(arguments: ["", "[", "[{]", "{\"a\":1", "[1,]", "[1] 2", "[\"\\u12\"]", "nul", "[\"abc", "[-]", "[{\"k\":\"unknown\"}]"])
    func `What is not a payload is damage, never a crash`(text: String) {
        #expect(throws: StoreError.self) { try PayloadCodec.read(Array(text.utf8), version: 1, subject: donor.id.erased()) }
    }

    @Test("Any revisions of any records come back as they were", arguments: 1...10 as ClosedRange<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var records = RandomRecords(seed: seed)
        var kinds: Set<RecordKind> = []
        for _ in 0..<500 {
            let (subject, revisions) = records.revisions()
            let (content, units) = try written(revisions, subject)
            let read = try PayloadCodec.read(content, version: 2, subject: subject, units: UnitNumbers.list(units))
            #expect(read == revisions)
            kinds.formUnion(revisions.compactMap { ($0.after ?? $0.before)?.recordKind })
        }
        #expect(kinds == Set(RecordKind.allCases))
    }

    @Test("A payload cut short anywhere, or that goes on, is damage", arguments: 21...24 as ClosedRange<UInt64>)
    func truncation(seed: UInt64) throws {
        var records = RandomRecords(seed: seed)
        for _ in 0..<100 {
            let (subject, revisions) = records.revisions()
            let (content, units) = try written(revisions, subject)
            let list = try UnitNumbers.list(units)
            for part in (0..<content.count).map({ Array(content[..<$0]) }) + [content + [0]] {
                let error = #expect(throws: StoreError.self) {
                    try PayloadCodec.read(part, version: 2, subject: subject, units: list)
                }
                guard case .damaged? = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
            }
        }
    }

    @Test("Whatever the bytes are, they are read or they are damage", arguments: 31...34 as ClosedRange<UInt64>)
    func fuzz(seed: UInt64) throws {
        var records = RandomRecords(seed: seed)
        var refused = 0
        for round in 0..<5_000 {
            var (subject, bytes, units): (Identifier<AnySubject>, [UInt8], [UInt8]) = (donor.id.erased(), [], [])
            if round % 2 == 0 {
                bytes = (0..<records.roll(60)).map { _ in UInt8(records.roll(256)) }
            } else {
                let made = records.revisions()
                subject = made.subject
                (bytes, units) = try written(made.revisions, subject)
                for _ in 0...records.roll(3) { bytes[records.roll(bytes.count)] = UInt8(records.roll(256)) }
            }
            do {
                _ = try PayloadCodec.read(bytes, version: 2, subject: subject, units: UnitNumbers.list(units))
            } catch StoreError.damaged {
                refused += 1
            }
        }
        #expect(refused > 2_500)
    }

    @Test func `A field that nobody knows, a choice that nobody knows and a unit that the entry lacks are damage`() throws {
        func read(_ bytes: [UInt8], units: [Identifier<AnySubject>] = []) throws -> [Revision] {
            try PayloadCodec.read(bytes, version: 2, subject: donor.id.erased(), units: units)
        }
        let street: UInt8 = 1 << 3 | 2
        #expect(try read([street, 1, 0, 1, 97]) == [.adding(.street(Street(id: donor.id.erased(), name: "a")))])
        #expect(throws: StoreError.damaged("a record with unknown fields")) { try read([street, 5, 0, 1, 97]) }
        #expect(throws: StoreError.damaged("no such revision")) { try read([17 << 3 | 2, 0, 0]) }
        #expect(throws: StoreError.damaged("no such revision")) { try read([1 << 3, 0, 0]) }
        #expect(throws: StoreError.damaged("a text is not UTF-8")) { try read([street, 1, 0, 1, 0xFF]) }
        #expect(throws: StoreError.damaged("Kind has no number 6")) { try read([5 << 3 | 2, 1, 0, 6]) }
        #expect(throws: StoreError.damaged("the entry has no unit 1")) {
            try read([5 << 3 | 2, 9, 0, 0, 1], units: [donor.id.erased()])
        }
        #expect(throws: StoreError.damaged("an entry's units are cut short")) { try UnitNumbers.list([1, 2, 3]) }
    }

    @Test func `Every number belongs to one choice`() {
        func check<Choice: Numbered & Hashable>(_ choices: [Choice]) {
            #expect(Set(choices.map(\.number)).count == choices.count)
            for choice in choices { #expect(Choice(number: choice.number) == choice) }
            #expect(Choice(number: 200) == nil)
        }
        check(RecordKind.allCases)
        check(UnitKind.allCases)
        check(WardEra.allCases)
        check(Sex.allCases)
        check(Venue.Kind.allCases)
        check(Group.Kind.allCases)
        check(Consent.Purpose.allCases)
        check(Consent.Means.allCases)
        check(Drive.State.allCases)
        check(Drive.Reason.allCases)
        check(Booking.Source.allCases)
        check(Booking.Invitation.allCases)
        check(Booking.Step.allCases)
        check(Call.Outcome.allCases)
        check(Donation.Kind.allCases)
        check(Deferral.Code.allCases)
        check(Measure.allCases)
        check(BloodGroup.ABO.allCases.flatMap { abo in [nil, true, false].map { BloodGroup(abo, rhesusPositive: $0) } })
    }

    @Test(arguments: [0, 7, -1, 18_600, Int.max, Int.min]) func `Whole numbers come back`(number: Int) throws {
        var json = JSONWriter()
        json.object { $0.member("n", number) }
        #expect(try JSONValue(json.bytes).int("n") == number)
    }
}
