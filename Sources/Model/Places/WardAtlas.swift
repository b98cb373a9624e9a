/// All wards of Hà Nội in the three eras, and what became of each (danh mục phường, xã).
///
/// The table is read once, when first asked for. The order is that of the official lists: by district code, then by ward code.
public struct WardAtlas: Sendable {
    public static let hanoi = WardAtlas(table: HanoiWards.table)

    /// The wards of all eras, era after era.
    let wards: [Ward]
    /// Where each ward stands in `wards`, by ``WardKey/packed``.
    let places: [Int: Int]
    let eras: [Range<Int>]
    let districts: [[District]]
    /// By era: where the wards of a district stand.
    let districtPlaces: [[Int: Range<Int>]]
    /// By place: the wards of the next era, the default first.
    let next: [[Int]]
    /// By place: the wards of the era before, in their own order.
    let previous: [[Int]]

    /// The ward of that key; `nil` when the era has no such code.
    public func ward(_ key: WardKey) -> Ward? { places[key.packed].map { wards[$0] } }

    public func wards(of era: WardEra) -> [Ward] { Array(wards[eras[era.index]]) }

    /// The wards of a district; none since 2025-07-01.
    public func wards(inDistrict code: Int, era: WardEra) -> [Ward] {
        districtPlaces[era.index][code].map { Array(wards[$0]) } ?? []
    }

    /// The thirty districts; none since 2025-07-01.
    public func districts(of era: WardEra) -> [District] { districts[era.index] }

    public func district(_ code: Int, in era: WardEra) -> District? { districts(of: era).first { $0.code == code } }

    /// The wards that the office's board shows: its children, or itself for a ward's office.
    public func wards(of office: Office) -> [Ward] {
        switch office.level {
        case .ward(let key): ward(key).map { [$0] } ?? []
        case .district(let era, let code): wards(inDistrict: code, era: era)
        case .city(let era): wards(of: era)
        }
    }

    /// The office of that level under its official name; `nil` when there is no such ward or district.
    public func office(_ level: Office.Level) -> Office? {
        switch level {
        case .ward(let key): ward(key).map { Office(level: level, name: $0.fullName) }
        case .district(let era, let code): district(code, in: era).map { Office(level: level, name: $0.fullName) }
        case .city: Office(level: level, name: "Thành phố Hà Nội")
        }
    }

    /// Every ward of `era` of which some part lies in the office's territory.
    public func territory(of office: Office, in era: WardEra) -> [Ward] {
        if case .city = office.level { return wards(of: era) }
        var here = Set(wards(of: office).compactMap { places[$0.key.packed] })
        var time = office.era.index
        while time < era.index {
            here = Set(here.flatMap { next[$0] })
            time += 1
        }
        while time > era.index {
            here = Set(here.flatMap { previous[$0] })
            time -= 1
        }
        return here.sorted().map { wards[$0] }
    }
}
