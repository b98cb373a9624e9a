import Foundation
import Model
import Store
import Testing

@testable import Demo

/// The demo's people and what they gave.
@Suite struct PeopleTests {
    @Test(
        "nobody gives before the interval has passed, before 18, after 60, while deferred, or after the clock",
        arguments: DemoOffice.allCases)
    func intervals(_ demo: DemoOffice) throws {
        let book = try #require(DemoRig.books[demo])
        let gifts = book.world.gifts.enumerated().map { book.record($1, number: $0) }
        #expect(gifts.count > 18_000)
        var last: [Identifier<Donor>: Day] = [:]
        let birth = Dictionary(uniqueKeysWithValues: zip(book.donors.map(\.id), book.world.givers.map(\.birth)))
        var bars: [Identifier<Donor>: [(Day, Day)]] = [:]
        for (number, setback) in book.world.setbacks.enumerated() {
            let record = book.record(setback, number: number)
            if let donor = record.donor, let until = record.until { bars[donor, default: []].append((record.day, until)) }
            #expect(record.day <= demo.start.day)
        }
        var broken = 0
        for gift in gifts.sorted(by: { $0.day < $1.day }) {
            let donor = try #require(gift.donor)
            if let before = last[donor], gift.day - before < 84 { broken += 1 }
            last[donor] = gift.day
            let born = try #require(birth[donor])
            if gift.day < born.adding(months: 18 * 12) || gift.day >= born.adding(months: 60 * 12) { broken += 1 }
            if bars[donor]?.contains(where: { $0.0 <= gift.day && gift.day < $0.1 }) ?? false { broken += 1 }
            if Instant(milliseconds: Int64(gift.id.high >> 16)) > demo.start { broken += 1 }
            if !RuleBook.vietnam.accepts(volume: gift.volume, kind: gift.kind, on: gift.day) { broken += 1 }
        }
        #expect(broken == 0)
    }

    @Test("numbers of people are unique, and read without doubt", arguments: DemoOffice.allCases)
    func numbers(_ demo: DemoOffice) throws {
        let book = try #require(DemoRig.books[demo])
        let ids = book.donors.compactMap(\.citizenID?.digits)
        #expect(ids.count > book.donors.count * 9 / 10 - 200)
        #expect(Set(ids).count == ids.count)
        let phones = book.donors.compactMap(\.phone?.digits)
        #expect(Set(phones).count == phones.count)
        #expect(Set(book.donors.map(\.id)).count == book.donors.count)
        var wrong: [String] = []
        for donor in book.donors {
            if let phone = donor.phone, (try? Phone(phone.digits)) != phone { wrong.append(phone.digits) }
            if let id = donor.citizenID {
                if (try? CitizenID(id.digits)) != id { wrong.append(id.digits) }
                if !id.contradicts(birthYear: donor.birth?.year, sex: donor.sex).isEmpty { wrong.append(id.digits) }
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test("there are seven to eight thousand people in 2020, and their names are clean NFC")
    func names() throws {
        let book = try #require(DemoRig.books[.thanhXuan2020])
        #expect((7000...8100).contains(book.donors.count))
        let unclean = book.donors.filter { donor in
            !donor.name.unicodeScalars.elementsEqual(donor.name.precomposedStringWithCanonicalMapping.unicodeScalars)
                || VietnameseText.clean(donor.name) != donor.name || donor.name.split(separator: " ").count < 3
        }
        #expect(unclean.isEmpty)
        let texts =
            book.places.groups.flatMap { [$0.name, $0.contact] } + book.places.stretches.map(\.contact)
            + book.drives.flatMap { [$0.name, $0.organiser, $0.campaign] } + book.places.venues.flatMap { [$0.name, $0.address] }
            + book.families.map(\.name)
        #expect(texts.allSatisfy { VietnameseText.clean($0).unicodeScalars.elementsEqual($0.unicodeScalars) })
        let nguyen = book.donors.count { $0.name.hasPrefix("Nguyễn ") } * 100 / book.donors.count
        #expect((30...46).contains(nguyen))
    }

    @Test("Nguyễn Thị Hoa of Quan Nhân is there, gives often and has a family")
    func known() throws {
        let book = try #require(DemoRig.books[.thanhXuan2020])
        let place = try #require(
            book.donors.firstIndex { $0.name == "Nguyễn Thị Hoa" && $0.birth?.year == 1985 && $0.home.house == "128, ngõ 52/3" })
        let stretch = try #require(book.places.stretches.first { $0.id == book.donors[place].home.stretch })
        #expect(book.places.street(of: stretch) == "Quan Nhân")
        #expect(stretch.ward == OldWard.nhanChinh.key)
        #expect(book.world.gifts.count { $0.giver == place } >= 4)
        #expect(book.hasFamily(place))
        #expect(book.world.givers.count { $0.known != nil } == KnownPerson.all.count)
    }

    @Test("families have two to six members with roles, valid dates, and some ten donations or more")
    func families() throws {
        let book = try #require(DemoRig.books[.thanhXuan2020])
        #expect(book.families.count == Kinship.count)
        var given: [Int: Int] = [:]
        for gift in book.world.gifts where !gift.failed { given[gift.giver, default: 0] += 1 }
        var members = Set<Int>()
        for household in book.world.households {
            #expect((2...6).contains(household.members.count))
            for member in household.members {
                #expect(members.insert(member.giver).inserted, "one person in two families")
                #expect(!member.role.isEmpty)
                if let from = member.from, let until = member.until { #expect(from <= until) }
            }
        }
        let sums = book.world.households.map { $0.members.reduce(0) { $0 + (given[$1.giver] ?? 0) } }
        #expect(sums.count { $0 >= 10 } >= 20)
        let across = book.world.households.count { Set($0.members.map { book.world.givers[$0.giver].ward }).count > 1 }
        #expect(across >= 10)
    }

    @Test("fourteen stretches or so are blood-drive streets with somebody who answers for them")
    func streets() throws {
        let book = try #require(DemoRig.books[.thanhXuan2020])
        let enrolled = book.places.stretches.filter { $0.bloodDriveStreetSince != nil }
        #expect((14...18).contains(enrolled.count))
        #expect(enrolled.allSatisfy { !$0.contact.isEmpty })
        let nguyenTrai = book.places.streets.first { $0.name == "Nguyễn Trãi" }
        #expect(book.places.stretches.count { $0.street == nguyenTrai?.id } >= 2)
    }
}
