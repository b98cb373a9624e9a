import Model

/// People of the demo with a name of its own choice, to be found again in pictures and examples. Nobody of flesh and blood.
struct KnownPerson: Sendable {
    let name: String
    let ward: OldWard
    let sex: Sex
    let birth: Day
    let street: String
    let house: String
    let group: Giver.Membership

    static let all: [KnownPerson] = [
        KnownPerson("Nguyễn Thị Hoa", .nhanChinh, .female, "1985-03-08", "Quan Nhân", "128, ngõ 52/3", .residential(12)),
        KnownPerson("Lê Minh Đức", .nhanChinh, .male, "1996-11-20", "Nhân Hòa", "24", .residential(4)),
        KnownPerson("Trần Văn Bình", .khuongTrung, .male, "1979-06-14", "Vũ Tông Phan", "96, ngõ 12", .residential(7)),
        KnownPerson("Phạm Thị Hương", .thanhXuanTrung, .female, "1990-09-02", "Nguyễn Tuân", "P1203", .residential(3)),
        KnownPerson("Đỗ Quang Huy", .thuongDinh, .male, "1999-04-07", "Nguyễn Trãi", "105", .institution(1)),
        KnownPerson("Vũ Thị Thu Hà", .khuongMai, .female, "1974-12-24", "Hoàng Văn Thái", "71, ngõ 38", .residential(9)),
    ].compactMap { $0 }

    private init?(
        _ name: String, _ ward: OldWard, _ sex: Sex, _ birth: String, _ street: String, _ house: String, _ group: Giver.Membership
    ) {
        guard let day = Day(iso: birth) else { return nil }
        self.name = name
        self.ward = ward
        self.sex = sex
        self.birth = day
        self.street = street
        self.house = house
        self.group = group
    }
}
