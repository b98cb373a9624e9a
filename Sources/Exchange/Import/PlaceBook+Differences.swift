import Model

extension PlaceBook {
    /// What a row says otherwise of somebody than the books do. What one of the two leaves open is no difference, nor is a ward of another
    /// era, nor how often they say they gave, which grows.
    func differences(of row: StagedDonor, from donor: Donor) -> [Warning] {
        var found: [Warning] = []
        if let birth = row.birth, let known = donor.birth, !Likeness.birthsAgree(birth, known) {
            found.append(Warning(.birth, birth.text, .otherInBooks(known.text)))
        }
        if let sex = row.sex, let known = donor.sex, sex != known {
            found.append(Warning(.sex, "", .otherSexInBooks(known)))
        }
        if let phone = row.phone, let known = donor.phone, phone != known {
            found.append(Warning(.phone, phone.digits, .otherInBooks(known.masked)))
        }
        if let group = row.bloodGroup, let known = donor.bloodGroup, !group.mayBe(known) {
            found.append(Warning(.bloodGroup, group.text, .otherInBooks(known.text)))
        }
        if let home = difference(ofHome: row, from: donor.home) { found.append(home) }
        let unit = row.unit.isEmpty ? row.bloc : row.unit
        if let group = donor.group, !unit.isEmpty, !isNamed(group, by: unit) {
            found.append(Warning(row.unit.isEmpty ? .bloc : .unit, unit, .otherInBooks("")))
        }
        return found
    }

    /// The ward; in the same ward the street; in the same street the house.
    private func difference(ofHome row: StagedDonor, from home: HomeAddress) -> Warning? {
        guard let ward = row.ward, let known = home.ward, ward.era == known.era else { return nil }
        if ward != known { return Warning(.ward, Self.name(ward), .otherInBooks(Self.name(known))) }
        if !row.street.isEmpty, let stretch = home.stretch, knownStretch(row.street, in: ward) != stretch {
            return Warning(.street, row.street, .otherInBooks(streetName(of: stretch)))
        }
        guard !row.house.isEmpty, !home.house.isEmpty, row.house != home.house,
            VietnameseText.foldExact(row.house) != VietnameseText.foldExact(home.house)
        else { return nil }
        return Warning(.house, row.house, .otherInBooks(home.house))
    }

    private static func name(_ ward: WardKey) -> String { WardAtlas.hanoi.ward(ward)?.name ?? ward.codeText }
}

extension BirthDate {
    fileprivate var text: String {
        switch self {
        case .year(let year): String(year)
        case .day(let day): DateText.short(day)
        }
    }
}
