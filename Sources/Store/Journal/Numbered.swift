import Model

/// A choice that the journal keeps as a number since version 2. Numbers stand in people's files for ever: none is changed or given anew.
/// Tables of which there are millions of rows keep it too.
protocol Numbered {
    var number: UInt8 { get }
    init?(number: UInt8)
}

extension Numbered where Self: CaseIterable {
    init?(number: UInt8) {
        guard let choice = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = choice
    }
}

extension Query {
    func bind(_ place: Int32, _ choice: some Numbered) { bind(place, Int(choice.number)) }

    func numbered<Choice: Numbered>(_ column: Int32, _ type: Choice.Type = Choice.self) throws -> Choice {
        guard let number = UInt8(exactly: int(column)), let choice = Choice(number: number) else {
            throw StoreError.damaged("\(type) has no number \(int(column))")
        }
        return choice
    }

    func numberedIfAny<Choice: Numbered>(_ column: Int32, _ type: Choice.Type = Choice.self) throws -> Choice? {
        isNull(column) ? nil : try numbered(column, type)
    }
}

extension RecordKind: Numbered {
    var number: UInt8 {
        switch self {
        case .office: 0
        case .street: 1
        case .stretch: 2
        case .venue: 3
        case .bloc: 4
        case .group: 5
        case .donor: 6
        case .consent: 7
        case .family: 8
        case .membership: 9
        case .drive: 10
        case .donation: 11
        case .deferral: 12
        case .target: 13
        case .peer: 14
        case .aid: 15
        case .booking: 16
        case .call: 20
        }
    }
}

extension UnitKind: Numbered {
    var number: UInt8 { UInt8(rawValue) }
}

extension WardEra: Numbered {
    var number: UInt8 { UInt8(index) }
}

extension Sex: Numbered {
    var number: UInt8 {
        switch self {
        case .female: 0
        case .male: 1
        }
    }
}

extension BloodGroup.ABO: Numbered {
    var number: UInt8 {
        switch self {
        case .o: 0
        case .a: 1
        case .b: 2
        case .ab: 3
        }
    }
}

/// Three numbers a letter: Rh not known, positive, negative.
extension BloodGroup: Numbered {
    var number: UInt8 { abo.number * 3 + (rhesusPositive.map { $0 ? 1 : 2 } ?? 0) }

    init?(number: UInt8) {
        guard let abo = ABO(number: number / 3) else { return nil }
        self.init(abo, rhesusPositive: [nil, true, false][Int(number % 3)])
    }
}

extension Venue.Kind: Numbered {
    var number: UInt8 {
        switch self {
        case .fixedSite: 0
        case .street: 1
        case .school: 2
        case .agency: 3
        case .hospital: 4
        case .communityHouse: 5
        case .other: 6
        }
    }
}

extension Group.Kind: Numbered {
    var number: UInt8 {
        switch self {
        case .residential: 0
        case .school: 1
        case .agency: 2
        case .force: 3
        case .union: 4
        case .company: 5
        }
    }
}

extension Consent.Purpose: Numbered {
    var number: UInt8 {
        switch self {
        case .contact: 0
        case .history: 1
        case .publicHonours: 2
        case .sharing: 3
        }
    }
}

extension Consent.Means: Numbered {
    var number: UInt8 {
        switch self {
        case .paper: 0
        case .spoken: 1
        case .digital: 2
        }
    }
}

extension Drive.State: Numbered {
    var number: UInt8 {
        switch self {
        case .planned: 0
        case .open: 1
        case .closed: 2
        case .postponed: 3
        case .cancelled: 4
        }
    }
}

extension Drive.Reason: Numbered {
    var number: UInt8 {
        switch self {
        case .surplus: 0
        case .weather: 1
        case .epidemic: 2
        case .venue: 3
        case .collectingTeam: 4
        case .tooFewBookings: 5
        case .other: 6
        }
    }
}

extension Booking.Source: Numbered {
    var number: UInt8 {
        switch self {
        case .booked: 0
        case .walkIn: 1
        }
    }
}

extension Booking.Invitation: Numbered {
    var number: UInt8 {
        switch self {
        case .invited: 0
        case .pledged: 1
        case .booked: 2
        case .reminded: 3
        case .cancelled: 4
        case .noShow: 5
        }
    }
}

extension Booking.Step: Numbered {
    var number: UInt8 {
        switch self {
        case .came: 0
        case .withDoctor: 1
        case .giving: 2
        case .done: 3
        case .failed: 4
        case .deferred: 5
        case .left: 6
        }
    }
}

extension Call.Outcome: Numbered {
    var number: UInt8 {
        switch self {
        case .calling: 0
        case .willCome: 1
        case .notNow: 2
        case .noAnswer: 3
        case .wrongNumber: 4
        case .neverAgain: 5
        }
    }
}

extension Donation.Kind: Numbered {
    var number: UInt8 {
        switch self {
        case .wholeBlood: 0
        case .redCells: 1
        case .platelets: 2
        case .plasma: 3
        case .granulocytes: 4
        }
    }
}

extension Deferral.Code: Numbered {
    var number: UInt8 {
        switch self {
        case .interval: 0
        case .measurement: 1
        case .temporary: 2
        case .other: 3
        }
    }
}

extension Measure: Numbered {
    var number: UInt8 {
        switch self {
        case .bags: 0
        case .equivalents: 1
        case .visits: 2
        }
    }
}
