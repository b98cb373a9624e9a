import Model

/// Who in the books a bare row stands for: a row with neither number, telephone nor house, of which name and birth alone tell nothing.
///
/// Two such rows of a file are two people, the second doubtful. So that the same file again adds nobody, the first such row takes the first
/// person of the books who is as bare, lives in the same ward and street and is all that the row says, the second row the second, and so on; a
/// row for whom nobody is left is new.
struct BareTwins {
    /// Whom a row of this file took, or made.
    private var taken: Set<Identifier<Donor>> = []

    /// Somebody made from a row of this file stands for that row and for no other.
    mutating func take(_ donor: Identifier<Donor>) { taken.insert(donor) }

    /// - Parameters:
    ///   - stretch: where the row's street lies in the books.
    ///   - alike: people of the row's name.
    ///   - group: the unit that the row names; asked only when somebody agrees in all else.
    mutating func next(
        of row: StagedDonor, stretch: Identifier<Stretch>?, among alike: [Donor], group: (StagedDonor) -> Identifier<Group>?
    ) -> Donor? {
        // A street that the books have not: nobody lives there yet.
        if !row.street.isEmpty, stretch == nil { return nil }
        let twin = alike.first { donor in
            donor.citizenID == nil && donor.phone == nil && donor.home.house.isEmpty && !taken.contains(donor.id)
                && donor.name == row.name && donor.birth == row.birth && donor.home.ward == row.ward
                && donor.home.stretch == stretch
                && (row.sex == nil || row.sex == donor.sex) && (row.bloodGroup == nil || row.bloodGroup == donor.bloodGroup)
                && ((row.unit.isEmpty && row.bloc.isEmpty) || donor.group == group(row))
        }
        if let twin { taken.insert(twin.id) }
        return twin
    }
}

extension StagedDonor {
    /// Nothing in it tells people of one name and birth apart.
    var isBare: Bool { citizenID == nil && phone == nil && house.isEmpty }
}
