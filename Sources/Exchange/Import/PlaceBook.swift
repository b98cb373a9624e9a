import Model
import Store

/// The streets, units, families and venues of the books, by the names that files use; what is lacking is made.
final class PlaceBook {
    private(set) var created = ImportReport.Created()

    private struct WardText: Hashable {
        var ward: Int
        var text: String
    }

    private struct WardStreet: Hashable {
        var ward: WardKey
        var street: Identifier<Street>
    }

    private struct GroupName: Hashable {
        var group: Identifier<Group>
        var text: String
    }

    private let store: Store
    private let rules: RuleBook
    private var pending: [Revision] = []
    private var streets: [String: Identifier<Street>] = [:]
    private var streetsByFold: [String: Identifier<Street>] = [:]
    private var streetNames: [Identifier<Street>: String] = [:]
    private var stretches: [WardStreet: Identifier<Stretch>] = [:]
    private var streetOfStretch: [Identifier<Stretch>: Identifier<Street>] = [:]
    private var stretchOfText: [WardText: Identifier<Stretch>] = [:]
    private var groups: [String: [Group]] = [:]
    private var groupOfText: [WardText: Identifier<Group>] = [:]
    /// Found to be the same once; a list says it in every row.
    private var groupNames: Set<GroupName> = []
    private var blocs: [String: Bloc] = [:]
    private var blocOfGroup: [Identifier<Group>: Identifier<Bloc>] = [:]
    /// Groups that stand for a bloc as a whole.
    private var bareBlocs: Set<Identifier<Group>> = []
    private var families: [String: Identifier<Family>] = [:]
    private var venues: [String: Identifier<Venue>] = [:]
    private var venueOfText: [String: Identifier<Venue>] = [:]

    init(_ reader: Reader, store: Store, rules: RuleBook, withFamilies: Bool) throws {
        self.store = store
        self.rules = rules
        let known = try reader.allStreets()
        // What a street is called now goes before what another was called once.
        for street in known { for name in street.earlierNames { note(name, of: street) } }
        for street in known { note(street.name, of: street) }
        for stretch in try reader.allStretches() { note(stretch) }
        for bloc in try reader.allBlocs() { note(bloc) }
        for group in try reader.allGroups() { note(group) }
        for venue in try reader.allVenues() { note(venue) }
        if withFamilies {
            try reader.eachFamily { id, name, code in
                if !code.isEmpty { families[VietnameseText.foldExact(code)] = id }
                if !name.isEmpty { families[VietnameseText.foldExact(name)] = id }
            }
        }
    }

    /// What was made since the last call, to be added before what names it.
    func takePending() -> [Revision] {
        defer { pending.removeAll(keepingCapacity: true) }
        return pending
    }

    // MARK: Streets

    /// The part of the street in that ward; both are made when they are new.
    func stretch(_ text: String, in ward: WardKey) -> Identifier<Stretch> {
        let key = WardText(ward: ward.packed, text: text)
        if let known = stretchOfText[key] { return known }
        let street = street(text) ?? newStreet(text)
        let place = WardStreet(ward: ward, street: street)
        let id: Identifier<Stretch>
        if let known = stretches[place] {
            id = known
        } else {
            let stretch = Stretch(id: store.newIdentifier(), street: street, ward: ward)
            pending.append(.adding(.stretch(stretch)))
            created.stretches += 1
            note(stretch)
            id = stretch.id
        }
        stretchOfText[key] = id
        return id
    }

    /// The same without making any; `nil` when the books have none.
    func knownStretch(_ text: String, in ward: WardKey) -> Identifier<Stretch>? {
        if let known = stretchOfText[WardText(ward: ward.packed, text: text)] { return known }
        return street(text).flatMap { stretches[WardStreet(ward: ward, street: $0)] }
    }

    private func street(_ text: String) -> Identifier<Street>? {
        for name in [text, Self.withoutStreetWord(text)] {
            if let exact = streets[VietnameseText.foldExact(name)] { return exact }
            if !VietnameseText.hasMarks(name), let folded = streetsByFold[VietnameseText.fold(name)] { return folded }
        }
        return nil
    }

    private func newStreet(_ text: String) -> Identifier<Street> {
        let bare = Self.withoutStreetWord(text)
        // "Phố Huế" is the name itself; "phố Quan Nhân" has a word before it.
        let street = Street(id: store.newIdentifier(), name: bare.contains(" ") ? bare : text)
        pending.append(.adding(.street(street)))
        created.streets += 1
        note(street.name, of: street)
        return street.id
    }

    private static func withoutStreetWord(_ text: String) -> String {
        guard let space = text.firstIndex(of: " "), ["pho", "duong"].contains(VietnameseText.fold(text[..<space])) else {
            return text
        }
        return String(text[text.index(after: space)...])
    }

    func streetName(of stretch: Identifier<Stretch>) -> String { streetOfStretch[stretch].flatMap { streetNames[$0] } ?? "" }

    private func note(_ stretch: Stretch) {
        stretches[WardStreet(ward: stretch.ward, street: stretch.street)] = stretch.id
        streetOfStretch[stretch.id] = stretch.street
    }

    private func note(_ name: String, of street: Street) {
        streetNames[street.id] = street.name
        streets[VietnameseText.foldExact(name)] = street.id
        streetsByFold[VietnameseText.fold(name)] = street.id
    }

    // MARK: Units

    /// The unit that a cell names, or its bloc column when the cell is empty; `nil` for a residential group without a ward.
    func group(unit: String, bloc: String, ward: WardKey?) -> Identifier<Group>? {
        let text = unit.isEmpty ? bloc : unit
        if text.isEmpty { return nil }
        let key = WardText(ward: ward?.packed ?? -1, text: unit + "\u{1F}" + bloc)
        if let known = groupOfText[key] { return known }
        let id: Identifier<Group>
        if let whole = knownBloc(text) {
            id = wholeBloc(whole, ward: ward)
        } else {
            let words = UnitWords(text)
            if words.kind == .residential, ward == nil { return nil }
            let home = words.kind == .residential ? ward : nil
            let named = groups[words.key] ?? []
            let found =
                words.kind == .residential
                ? named.first { $0.ward == ward }
                : named.first { $0.ward == ward && ward != nil } ?? named.first { $0.ward == nil } ?? named.first
            if let found {
                id = found.id
            } else {
                let owner =
                    unit.isEmpty || bloc.isEmpty ? usualBloc(words.usualBloc) : (knownBloc(bloc) ?? newBloc(bloc, abbreviation: ""))
                id = newGroup(words.kind, words.name, ward: home, bloc: owner)
            }
        }
        groupOfText[key] = id
        return id
    }

    /// To which group and bloc somebody of that group is credited; a group that stands for its whole bloc is none of its own.
    func credit(of group: Identifier<Group>?) -> (group: Identifier<Group>?, bloc: Identifier<Bloc>?) {
        guard let group else { return (nil, nil) }
        return (bareBlocs.contains(group) ? nil : group, blocOfGroup[group])
    }

    /// Whether that is the unit, or the bloc for which it stands, that a cell names; nothing is made.
    func isNamed(_ group: Identifier<Group>, by text: String) -> Bool {
        let name = GroupName(group: group, text: text)
        if groupNames.contains(name) { return true }
        let isBloc = blocs[VietnameseText.fold(text)].map { $0.id == blocOfGroup[group] } ?? false
        guard isBloc || groups[UnitWords(text).key]?.contains(where: { $0.id == group }) ?? false else { return false }
        groupNames.insert(name)
        return true
    }

    private func wholeBloc(_ bloc: Bloc, ward: WardKey?) -> Identifier<Group> {
        let known = groups[VietnameseText.foldExact(bloc.name)]?.first { $0.bloc == bloc.id }
        return known?.id ?? newGroup(.agency, bloc.name, ward: nil, bloc: bloc)
    }

    private func newGroup(_ kind: Group.Kind, _ name: String, ward: WardKey?, bloc: Bloc?) -> Identifier<Group> {
        let group = Group(id: store.newIdentifier(), kind: kind, name: name, ward: ward, bloc: bloc?.id)
        pending.append(.adding(.group(group)))
        created.groups += 1
        note(group)
        return group.id
    }

    private func note(_ group: Group) {
        let key = group.kind == .residential ? UnitWords(group.name).key : VietnameseText.foldExact(group.name)
        groups[key, default: []].append(group)
        guard let bloc = group.bloc else { return }
        blocOfGroup[group.id] = bloc
        if let named = blocs[VietnameseText.fold(group.name)], group.standsFor(named) { bareBlocs.insert(group.id) }
    }

    /// A bloc of the office, or one of the usual ones, by its name or abbreviation.
    private func knownBloc(_ text: String) -> Bloc? {
        let key = VietnameseText.fold(text)
        if let known = blocs[key] { return known }
        guard
            let usual = rules.blocs.first(where: {
                VietnameseText.fold($0.name) == key || VietnameseText.fold($0.abbreviation) == key
            })
        else {
            return nil
        }
        return usualBloc(usual.id)
    }

    private func usualBloc(_ id: String) -> Bloc? {
        guard let usual = rules.blocs.first(where: { $0.id == id }) else { return nil }
        return blocs[VietnameseText.fold(usual.name)] ?? blocs[VietnameseText.fold(usual.abbreviation)]
            ?? newBloc(usual.name, abbreviation: usual.abbreviation)
    }

    private func newBloc(_ name: String, abbreviation: String) -> Bloc {
        let bloc = Bloc(id: store.newIdentifier(), name: name, abbreviation: abbreviation)
        pending.append(.adding(.bloc(bloc)))
        created.blocs += 1
        note(bloc)
        return bloc
    }

    private func note(_ bloc: Bloc) {
        if !bloc.abbreviation.isEmpty { blocs[VietnameseText.fold(bloc.abbreviation)] = bloc }
        blocs[VietnameseText.fold(bloc.name)] = bloc
    }

    // MARK: Families and venues

    /// The same as ``family(_:)`` without making any.
    func knownFamily(_ text: String) -> Identifier<Family>? { families[VietnameseText.foldExact(text)] }

    /// A single word with a digit is the code of a list; anything else is the family's name.
    func family(_ text: String) -> Identifier<Family> {
        let key = VietnameseText.foldExact(text)
        if let known = families[key] { return known }
        let isCode = !text.utf8.contains(UInt8(ascii: " ")) && text.utf8.contains { (48...57).contains($0) }
        let family = Family(id: store.newIdentifier(), name: text, code: isCode ? text : "")
        pending.append(.adding(.family(family)))
        created.families += 1
        families[key] = family.id
        return family.id
    }

    /// A venue by its code or name. A new one keeps its code until somebody names it.
    func venue(_ text: String) -> Identifier<Venue>? {
        if text.isEmpty { return nil }
        if let known = venueOfText[text] { return known }
        let id: Identifier<Venue>
        if let known = venues[VietnameseText.foldExact(text)] {
            id = known
        } else {
            let venue = Venue(id: store.newIdentifier(), kind: .other, name: text, code: text.contains(" ") ? "" : text)
            pending.append(.adding(.venue(venue)))
            created.venues += 1
            note(venue)
            id = venue.id
        }
        venueOfText[text] = id
        return id
    }

    private func note(_ venue: Venue) {
        if !venue.name.isEmpty { venues[VietnameseText.foldExact(venue.name)] = venue.id }
        if !venue.code.isEmpty { venues[VietnameseText.foldExact(venue.code)] = venue.id }
    }
}
