/// Two lists of made-up people and their donations, the same each time, as the offices' spreadsheets give them.
struct SampleLists {
    /// The wards with two streets each; "Quan Nhân" runs through two wards.
    static let wards = [
        ("Nhân Chính", ["Quan Nhân", "Giáp Nhất"]), ("Kim Giang", ["Khương Hạ", "Bùi Xương Trạch"]),
        ("Thượng Đình", ["Quan Nhân", "Cự Lộc"]),
        ("Thanh Xuân Nam", ["Lương Thế Vinh", "Vũ Hữu"]),
    ]
    static let results = ["collected", "collected", "collected", "collected", "low_hb", "high_bp", "other"]

    let donors: String
    let donations: String

    init(people: Int, seed: UInt64 = 7) {
        var random = SplitMix(state: seed)
        let (families, middles, names) = (
            ["Nguyễn", "Trần", "Lê", "Đỗ", "Phạm"], ["Văn", "Thị", "Đức", "Minh"], ["Hoa", "Bình", "Đức", "Hương", "Thuý"]
        )
        var donors = "full_name,birth_date,sex,citizen_id,phone,blood_group,ward,street,house_number,bloc,family,donations_count\n"
        var donations = "citizen_id,date,volume_ml,site,result\n"
        for number in 0..<people {
            let name = [families, middles, names].map { random.pick($0) }.joined(separator: " ")
            let (ward, streets) = random.pick(Self.wards)
            let isFemale = random.below(2) == 1
            let birthYear = 1965 + random.below(35)
            let id = "001" + (isFemale ? "1" : "0") + Self.digits(birthYear % 100, 2) + Self.digits(number, 6)
            let birth = "\(birthYear)-\(Self.digits(1 + random.below(12), 2))-\(Self.digits(1 + random.below(28), 2))"
            let family = random.below(4) == 0 ? "GD\(Self.digits(random.below(20), 6))" : ""
            donors +=
                [
                    name, birth, isFemale ? "F" : "M", id, "09" + Self.digits(number * 7919 % 100_000_000, 8),
                    random.pick(["O+", "A+", "B+", "AB-"]), ward,
                    random.pick(streets), String(1 + random.below(300)), "Tổ \(1 + random.below(6))", family, "0",
                ].joined(separator: ",") + "\n"
            // A visit in each half of two years at most, so that nobody comes twice on a day.
            for (year, half) in [(2019, 0), (2019, 1), (2020, 0), (2020, 1)] where random.below(2) == 0 {
                let date = "\(year)-\(Self.digits(1 + half * 6 + random.below(6), 2))-\(Self.digits(1 + random.below(28), 2))"
                donations +=
                    "\(id),\(date),\(random.pick([250, 350, 450])),TX20-0\(1 + random.below(5)),\(random.pick(Self.results))\n"
            }
        }
        self.donors = donors
        self.donations = donations
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}

/// A small generator with a seed (SplitMix64).
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }
}
