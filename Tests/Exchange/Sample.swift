import Model

/// People and donations made up the same way each time, with an account of their own of what was given.
struct Sample {
    struct Gift {
        var ward: String
        var street: String
        var year: Int
        var month: Int
        var volume: Int
    }

    private(set) var donors =
        "full_name,birth_date,sex,citizen_id,phone,blood_group,ward,street,house_number,bloc,family,donations_count\n"
    private(set) var donations = "citizen_id,date,volume_ml,site,result\n"
    private(set) var gifts: [Gift] = []
    private(set) var families: Set<String> = []
    private(set) var visits = 0

    var collected: Int { gifts.count }

    init(people: Int, seed: UInt64 = 5) {
        var random = SeededGenerator(seed: seed)
        func pick<Element>(_ choices: [Element]) -> Element { choices[Int.random(in: 0..<choices.count, using: &random)] }
        let wards = [
            "Kim Giang": ["Kim Giang", "Cầu Bươu"], "Nhân Chính": ["Quan Nhân", "Nhân Hòa"],
            "Hạ Đình": ["Kim Giang", "Vũ Tông Phan"],
        ].sorted { $0.key < $1.key }
        for number in 0..<people {
            let isWoman = Bool.random(using: &random)
            let year = Int.random(in: 1965...1999, using: &random)
            let (ward, streets) = pick(wards)
            let street = pick(streets)
            let id =
                "0010".dropLast() + (isWoman ? "1" : "0") + String(String(year).suffix(2))
                + String(String(1_000_000 + number).suffix(6))
            let name =
                pick(["Nguyễn", "Trần", "Lê"]) + (isWoman ? " Thị " : " Văn ") + pick(["Hoa", "Hùng", "An", "Bình", "Đông"])
            let family = number % 4 == 0 ? "GD" + String(String(1_000_000 + number / 8).suffix(6)) : ""
            if !family.isEmpty { families.insert(family) }
            let birth = "\(year)-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))"
            donors += "\(name),\(birth),\(isWoman ? "F" : "M"),\(id),09\(10_000_000 + number * 7),\(pick(["O+", "A+", "B-"])),"
            donors +=
                "\(ward),\(street),\(Int.random(in: 1...300, using: &random)),Tổ \(Int.random(in: 1...9, using: &random)),\(family),3\n"
            var day = Day.first(of: 2018) + Int.random(in: 0...200, using: &random)
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                day = day + Int.random(in: 85...200, using: &random)
                let volume = pick([250, 350, 450])
                let isCollected = Int.random(in: 0..<10, using: &random) > 0
                donations +=
                    "\(id),\(day),\(volume),TX-\(Int.random(in: 1...5, using: &random)),\(isCollected ? "collected" : "high_bp")\n"
                visits += 1
                if isCollected { gifts.append(Gift(ward: ward, street: street, year: day.year, month: day.month, volume: volume)) }
            }
        }
    }

    func bags(in year: Int, _ key: (Gift) -> String) -> [String: Int] {
        gifts.filter { $0.year == year }.reduce(into: [:]) { $0[key($1), default: 0] += 1 }
    }

    func volume(in year: Int, _ key: (Gift) -> String) -> [String: Int] {
        gifts.filter { $0.year == year }.reduce(into: [:]) { $0[key($1), default: 0] += $1.volume }
    }
}
