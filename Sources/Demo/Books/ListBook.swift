import Model

/// What a list typed in from a chat group brought into the books: people who were there already, and people who live with somebody who was.
struct ListBook {
    /// Entered again, without accents and number.
    let doubled: [Donor]
    /// Under one roof with somebody who is in no family.
    let relatives: [Donor]

    /// - Parameter time: when the list was typed in.
    init(_ people: PeopleBook, at time: Instant) {
        let world = people.world
        let strangers = people.donors.indices.filter { world.givers[$0].known == nil && world.givers[$0].since < time }
        doubled = strangers.filter { $0 % 701 == 350 }.prefix(8).map { Self.again(people.donors[$0], world.people[$0], at: time) }
        relatives = strangers.filter { giver in
            let home = people.donors[giver].home
            return giver % 97 == 13 && !people.hasFamily(giver) && home.stretch != nil && home.house.first?.isNumber == true
        }.prefix(12).map { Self.relative(of: people.donors[$0], world.people[$0], born: world.givers[$0].birth, at: time) }
    }

    private static func again(_ donor: Donor, _ person: Person, at time: Instant) -> Donor {
        var chance = Chance("doubled", person.serial)
        let stated = 1 + chance.below(4)
        return Donor(
            id: Identifier(at: time, using: &chance), name: VietnameseText.fold(donor.name).uppercased(),
            birth: donor.birth.map { .year($0.year) }, phone: chance.happens(700) ? donor.phone : nil,
            bloodGroup: donor.bloodGroup.map { BloodGroup($0.abo, rhesusPositive: nil) }, home: HomeAddress(ward: donor.home.ward),
            stated: StatedDonations(count: stated, on: time.day))
    }

    private static func relative(of donor: Donor, _ person: Person, born: Day, at time: Instant) -> Donor {
        var chance = Chance("relative", person.serial)
        let sex: Sex = donor.sex == .male ? .female : .male
        let given = ["Hạnh", "Thảo", "Yến", "Loan"]
        let names = ["Quân", "Thành", "Khôi", "Vinh"]
        let surname = ["Nguyễn", "Trần", "Lê", "Phạm", "Bùi"]
        let name =
            sex == .female
            ? "\(chance.pick(surname)) Thị \(chance.pick(given))" : "\(chance.pick(surname)) Văn \(chance.pick(names))"
        return Donor(
            id: Identifier(at: time, using: &chance), name: name, birth: .year(born.year + chance.below(9) - 4), sex: sex,
            home: donor.home)
    }
}
