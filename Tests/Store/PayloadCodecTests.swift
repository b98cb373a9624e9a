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

    /// These bytes stand in people's files: a change of them needs a new version of the codec.
    @Test func `Version 1 is written just so`() throws {
        let donation = Donation(
            id: Identifier(high: 1, low: 2), donor: donor.id, day: Day(number: 18_600), volume: Millilitres(350),
            campaignYear: 2020,
            credit: Credit(ward: Samples.ward, approximate: true))
        var json = JSONWriter()
        PayloadCodec.write([.adding(.donor(donor)), .removing(.donation(donation))], to: &json)
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == #"[{"a":{"b":"O+","c":"001190000001","h":"12/4","n":"Nguyễn \"Hoà\"","p":"0912345678","q":3,"r":18000,"w":352,"x":"F","y":1990},"#
                + #""k":"donor"},{"b":{"a":true,"d":18600,"i":"AAAAAAAAAAEAAAAAAAAAAg","m":350,"w":352},"k":"donation"}]"#)
        #expect(
            try PayloadCodec.read(json.bytes, version: 1, subject: donor.id.erased())
                == [.adding(.donor(donor)), .removing(.donation(donation))])
    }

    @Test func `A version that is yet to come is not guessed at`() {
        #expect(throws: StoreError.newerSchema(found: 2, known: 1)) {
            try PayloadCodec.read(Array("[]".utf8), version: 2, subject: donor.id.erased())
        }
    }

    @Test(arguments: ["", "[", "[{]", "{\"a\":1", "[1,]", "[1] 2", "[\"\\u12\"]", "nul", "[\"abc", "[-]", "[{\"k\":\"unknown\"}]"])
    func `What is not a payload is damage, never a crash`(text: String) {
        #expect(throws: StoreError.self) { try PayloadCodec.read(Array(text.utf8), version: 1, subject: donor.id.erased()) }
    }

    @Test func `Keys are sorted, and any JSON reader reads what a life wrote`() throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Samples.noon), seed: 5)
        var life = try RandomLife(store, seed: 5)
        for _ in 0..<60 { try life.step() }
        let contents = try store.texts("SELECT CAST(content AS TEXT) FROM payload WHERE content IS NOT NULL")
        #expect(contents.count > 30)
        for content in contents {
            let read = try JSONSerialization.jsonObject(with: Data(content.utf8))
            let sorted = try JSONSerialization.data(withJSONObject: read, options: [.sortedKeys, .withoutEscapingSlashes])
            let unescaped = content.replacingOccurrences(of: "\\u000a", with: "\\n")
            #expect(String(decoding: sorted, as: UTF8.self) == unescaped)
        }
    }

    @Test func `Every bit of an identifier comes back`() throws {
        var random = Randomness(seed: 3)
        for _ in 0..<200 {
            let identifier = Identifier<Donor>(high: random.next(), low: random.next())
            var json = JSONWriter()
            json.object { $0.member("i", identifier) }
            #expect(try JSONValue(json.bytes).identifier("i") == identifier)
        }
    }

    @Test(arguments: [0, 7, -1, 18_600, Int.max, Int.min]) func `Whole numbers come back`(number: Int) throws {
        var json = JSONWriter()
        json.object { $0.member("n", number) }
        #expect(try JSONValue(json.bytes).int("n") == number)
    }
}
