import Canvas
import Model
import Phrases
import Store

/// A street put together from the people who live along it: its houses in order on both sides, alleys between them.
public struct StreetMap: Hashable, Sendable {
    /// A house with its donors.
    struct House: Hashable, Sendable {
        /// As one of its people has it: "15 ngõ 52/3".
        var text: String
        /// From the street inwards; empty without a number.
        var steps: [String]
        /// The same in small letters, by which houses are told apart and found.
        var key: [String]
        var donors = 0
        /// Its donors, and how they stand, once they are read.
        var residents: [Resident] = []
        var states: [DoorState: Int] = [:]
        var state: DoorState? { states.keys.min() }
        var ward: WardKey?
        /// The fixed site stands here.
        var site: String?

        mutating func take(_ resident: Resident, _ state: DoorState) {
            states[state, default: 0] += 1
            residents.append(resident)
            donors += 1
        }

        var hasFamily: Bool { residents.contains { $0.family != nil } }
    }

    /// The houses that were met so far. Many people write the same house in the same words, which are read once.
    private struct Houses {
        var all: [House] = []
        private var byWords: [String: Int] = [:]
        private var byKey: [[String]: Int] = [:]

        mutating func place(of words: String, ward: (HouseNumber) -> WardKey?) -> Int {
            if let known = byWords[words] { return known }
            let number = HouseNumber(words)
            let named = number.steps
            let steps = named.allSatisfy { HouseNumber.number(of: $0) != nil } ? named : []
            let key = steps.map { $0.utf8.allSatisfy(HouseNumber.isDigit) ? $0 : $0.lowercased() }
            // Flats and what has no number lie side by side, each under its own words.
            let known = steps.isEmpty ? ["?", VietnameseText.fold(words)] : key
            let place = byKey[known] ?? all.count
            if place == all.count {
                all.append(House(text: number.text, steps: steps, key: key, ward: ward(number)))
                byKey[known] = place
            }
            byWords[words] = place
            return place
        }
    }

    /// What a state is told from: few differ along a street, and the rules are asked once for each.
    private struct Standing: Hashable {
        let last: LastDonation?
        let until: Day?
        let doNotInvite: Bool
        let gaveThisYear: Bool

        init(_ resident: Resident) {
            last = resident.last
            until = resident.deferredUntil
            doNotInvite = resident.doNotInvite
            gaveThisYear = resident.gaveThisYear
        }

        func state(_ context: Context) -> DoorState {
            context.rules.doorState(
                last: last, deferredUntil: until, doNotInvite: doNotInvite, gaveThisYear: gaveThisYear, on: context.today)
        }
    }

    /// What opens on the street: a house, or an alley with its houses.
    struct Stop: Hashable, Sendable {
        var step: String
        var isAlley: Bool
        var houses: [House]

        var state: DoorState? { houses.compactMap(\.state).min() }
    }

    struct Place: Hashable, Sendable {
        var above: Stop?
        var below: Stop?

        subscript(side: StreetStrip.Side) -> Stop? { side == .above ? above : below }
    }

    let places: [Place]
    /// All of them as one walks along, both sides at once.
    var houses: [House] { places.flatMap { ($0.above?.houses ?? []) + ($0.below?.houses ?? []) } }
    let strip: StreetStrip
    /// People by how they stand; `nil` while only the houses are known.
    let counts: [DoorState: Int]?
    /// How many gave in the year shown.
    let gave: Int

    init(_ page: StreetPage, _ context: Context) {
        let stretches = page.figures.stretches.map(\.stretch)
        let wardOf = Dictionary(stretches.map { ($0.id, $0.ward) }, uniquingKeysWith: { first, _ in first })
        let ranged = stretches.filter { !$0.houses.isEmpty && $0.ward.era == context.office?.era }
        let ranges = ranged.compactMap { stretch in (try? HouseRanges(stretch.houses)).map { (stretch.ward, $0) } }
        func ward(of number: HouseNumber, on stretch: Identifier<Stretch>) -> WardKey? {
            let named = ranges.compactMap { ward, range in range.precision(for: number).map { (ward, $0) } }.max { $0.1 < $1.1 }?.0
            return named ?? wardOf[stretch].map { Self.now($0, context) }
        }
        var houses = Houses()
        switch page.dwellers {
        case .houses(let known):
            for house in known {
                houses.all[houses.place(of: house.house) { ward(of: $0, on: house.stretch) }].donors += house.donors
            }
            counts = nil
            gave = 0
        case .residents(let residents):
            var states: [Standing: DoorState] = [:]
            var counts: [DoorState: Int] = [:]
            for resident in residents {
                let standing = Standing(resident)
                let state = states[standing] ?? standing.state(context)
                states[standing] = state
                counts[state, default: 0] += 1
                houses.all[houses.place(of: resident.house) { ward(of: $0, on: resident.stretch) }].take(resident, state)
            }
            self.counts = counts
            gave = residents.count(where: \.gaveThisYear)
        }
        for site in page.sites {
            let number = Self.house(of: site)
            guard !number.isEmpty else { continue }
            houses.all[houses.place(of: number) { _ in site.ward.map { Self.now($0, context) } }].site = site.name
        }
        places = Self.places(houses.all)
        strip = StreetStrip(Self.columns(places, context))
    }

    /// The ward of the office's own era: what an old ward became by default.
    private static func now(_ ward: WardKey, _ context: Context) -> WardKey {
        context.office.flatMap { context.atlas.key(for: ward, in: $0.era)?.ward } ?? ward
    }

    /// Its number alone, without what else its address says; empty when there is none.
    private static func house(of site: Venue) -> String {
        let steps = [site.address, site.name].lazy.map { HouseNumber(PostalAddress($0).house) }.first { !$0.path.isEmpty }?.steps
        return steps?.joined(separator: "/") ?? ""
    }

    // MARK: Places

    /// Numbers side by side, 1 over 2 and 3 over 4, as far as somebody lives there; at the end whoever has no number.
    private static func places(_ houses: [House]) -> [Place] {
        var sides: [HouseNumber.Side: [Int: [Stop]]] = [.odd: [:], .even: [:]]
        for (first, members) in Dictionary(grouping: houses.filter { !$0.steps.isEmpty }, by: { $0.key[0] }) {
            guard let number = HouseNumber.number(of: first) else { continue }
            let side = HouseNumber.Side(of: number)
            let slot = (number + 1) / 2
            let doors = members.filter { $0.steps.count == 1 }
            let alley = sorted(members.filter { $0.steps.count > 1 }) { key($0.steps) }
            let step = members.first { $0.steps.count == 1 }?.steps[0] ?? members[0].steps[0]
            if !doors.isEmpty { sides[side]?[slot, default: []].append(Stop(step: step, isAlley: false, houses: doors)) }
            if !alley.isEmpty { sides[side]?[slot, default: []].append(Stop(step: step, isAlley: true, houses: alley)) }
        }
        func stops(_ side: HouseNumber.Side, _ slot: Int) -> [Stop] {
            // A house before the alley of its number.
            sorted(sides[side]?[slot] ?? []) { key([$0.step]) + ($0.isAlley ? [1] : [0]) }
        }
        var places: [Place] = []
        for slot in Set((sides[.odd] ?? [:]).keys).union((sides[.even] ?? [:]).keys).sorted() {
            let (odd, even) = (stops(.odd, slot), stops(.even, slot))
            for index in 0..<max(odd.count, even.count) {
                places.append(
                    Place(
                        above: odd.indices.contains(index) ? odd[index] : nil,
                        below: even.indices.contains(index) ? even[index] : nil))
            }
        }
        let nameless = sorted(houses.filter { $0.steps.isEmpty }) { VietnameseText.textKey($0.text) }
        if !nameless.isEmpty { places.append(Place(below: Stop(step: "?", isAlley: true, houses: nameless))) }
        return places
    }

    /// In the order of the numbers, what follows one after its lanes: 12 · 12/4 · 12/10 · 12A · 13. A street has thousands of houses, for which
    /// the order of names would be worked out letter by letter.
    private static func key(_ steps: [String]) -> [UInt8] {
        steps.reduce(into: []) { key, step in
            withUnsafeBytes(of: UInt64(HouseNumber.number(of: step) ?? 0).bigEndian) { key.append(contentsOf: $0) }
            key += step.utf8.drop(while: HouseNumber.isDigit).map { $0 | 0x20 }
            key.append(0)
        }
    }

    /// Each key is made once.
    private static func sorted<Item>(_ items: [Item], by key: (Item) -> [UInt8]) -> [Item] {
        guard items.count > 1 else { return items }
        return items.map { (key($0), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    }

    // MARK: Drawing

    private static func columns(_ places: [Place], _ context: Context) -> [StreetStrip.Column] {
        var above: WardKey?
        var below: WardKey?
        return places.enumerated().map { index, place in
            var column = StreetStrip.Column(
                above: place.above.map { stop($0, context) }, below: place.below.map { stop($0, context) })
            let (odd, even) = (ward(place.above), ward(place.below))
            column.bordersAbove = above != nil && odd != nil && odd != above
            column.bordersBelow = below != nil && even != nil && even != below
            if index == 0 || column.bordersAbove || column.bordersBelow {
                column.name = name(odd ?? above, even ?? below, of: column, context)
            }
            above = odd ?? above
            below = even ?? below
            return column
        }
    }

    /// The ward that begins there; with an arrow while only one side of the street lies in it.
    private static func name(_ above: WardKey?, _ below: WardKey?, of column: StreetStrip.Column, _ context: Context) -> String {
        guard let first = above ?? below else { return "" }
        if above == below || above == nil || below == nil { return UnitText.ward(first, context) }
        if column.bordersBelow, !column.bordersAbove { return "↓ " + UnitText.ward(below, context) }
        if column.bordersAbove, !column.bordersBelow { return "↑ " + UnitText.ward(above, context) }
        return "↑ " + UnitText.ward(above, context) + " ↓ " + UnitText.ward(below, context)
    }

    /// The ward of most of its houses.
    private static func ward(_ stop: Stop?) -> WardKey? {
        guard let stop, stop.step != "?" else { return nil }
        let wards = stop.houses.compactMap(\.ward)
        if let first = wards.first, wards.allSatisfy({ $0 == first }) { return first }
        return Dictionary(grouping: wards) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    private static func stop(_ stop: Stop, _ context: Context) -> StreetStrip.Stop {
        let isNameless = stop.step == "?"
        guard stop.isAlley else { return StreetStrip.Stop(stop.step, mark(stop.houses, context)) }
        let twigs = stop.houses.map { house in
            StreetStrip.Twig(isNameless ? house.text : house.steps.dropFirst().joined(separator: "/"), mark([house], context))
        }
        let donors = stop.houses.reduce(0) { $0 + $1.donors }
        return StreetStrip.Stop(
            isNameless ? context.say(Phrase("chưa rõ số", "no number")) : "ngõ " + stop.step,
            DoorState.mark(stop.state, note: String(donors)), branch: twigs)
    }

    /// A house's sign: the fixed site is a star, a family a roof.
    private static func mark(_ houses: [House], _ context: Context) -> StreetStrip.Mark {
        let donors = houses.reduce(0) { $0 + $1.donors }
        let note = (donors > 1 ? String(donors) : "") + (houses.contains(where: \.hasFamily) ? context.say(Phrase("g", "f")) : "")
        if houses.contains(where: { $0.site != nil }) {
            return StreetStrip.Mark("★", plain: "@", .accent.bold, note: donors > 0 ? String(donors) : "")
        }
        return DoorState.mark(houses.compactMap(\.state).min(), note: note)
    }
}
