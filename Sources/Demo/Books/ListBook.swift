import Model

/// What a list typed in from a chat group brought into the books: people who were there already.
struct ListBook {
    /// Entered again, without accents and number.
    let doubled: [Donor]

    /// - Parameter time: when the list was typed in.
    init(_ people: PeopleBook, at time: Instant) {
        let world = people.world
        let strangers = people.donors.indices.filter { world.givers[$0].known == nil && world.givers[$0].since < time }
        doubled = strangers.filter { $0 % 401 == 200 }.prefix(8).map { Self.again(people.donors[$0], world.people[$0], at: time) }
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
}
