import Exchange
import Model
import Store

/// Answers the questions of the screens from the books. The only place where screens and store meet for reading.
enum Librarian {
    static func answer(_ question: Question, _ reader: Reader, _ context: Context) throws -> Answer {
        switch question {
        case .overview(let year, let today, let grouping):
            let board = try reader.board(year: year, today: today, children: children(grouping, context))
            return .overview(try overview(board, reader, context))
        case .unit(let unit, let year, let today): return .unit(try figures(of: unit, year: year, today: today, reader, context))
        case .donors(let request):
            return .donors(
                request,
                try reader.donorPage(
                    sort: request.sort, descending: request.descending, filter: request.filter, offset: request.offset,
                    limit: request.limit, near: request.near))
        case .lookup(let text):
            return .lookup(text, try reader.lookup(text, home: homeWards(context), limit: LookupScreen.shownRows))
        case .driveLookup(let text, let drive):
            var trail: LookupTrail?
            var roster: DriveRoster?
            return .driveLookup(
                text,
                try reader.lookup(
                    text, inDrive: drive, home: homeWards(context), limit: LookupScreen.shownRows, following: &trail, among: &roster
                ))
        case .lastChange(let record): return .lastChange(try reader.lastChange(of: record))
        case .donor(let id): return .donor(try reader.donorCard(id))
        case .holder(let numbers):
            for number in numbers { if let donor = try reader.donor(byCitizenID: number) { return .holder(donor) } }
            return .holder(nil)
        case .drives(let year): return .drives(try reader.drives(year: year))
        case .drive(let id): return .drive(try reader.drive(id))
        case .driveDay(let id): return .driveDay(try reader.driveDayPage(id, now: context.now, rules: context.rules))
        case .queue(let drive): return .queue(drive, try reader.queue(drive: drive))
        case .bookings(let drive): return .bookings(try reader.bookingPage(drive))
        case .booking(let drive, let donor, let day): return .booking(try reader.person(donor, at: drive, on: day))
        case .invitees(let unit, let drive): return .invitees(try reader.invitees(of: unit, to: drive))
        case .calls(let wish, let part):
            let typed = ListFilter(wish.words)
            let matches: ((CallRow) -> Bool)? =
                wish.words.isEmpty
                ? nil : { typed.matches(folded: CallLine($0, day: wish.plan.day, context).folded(context)) }
            return .calls(try reader.callPage(wish, part: part, now: context.now, rules: context.rules, matches: matches))
        case .callCounts(let wish, let part):
            return .callCounts(wish, part, try reader.callCounts(wish, part: part, now: context.now, rules: context.rules))
        case .callee(let donor, let plan): return .callee(donor, try reader.callee(donor, for: plan, today: context.today))
        case .unitDrives(let unit, let year): return .unitDrives(unit, try reader.drives(of: unit, year: year))
        case .groupPage(let year, let through): return .groupPage(try reader.groupPage(year: year, through: through))
        case .groupMembers(let year, let through):
            return .groupMembers(
                try context.today.year > year
                    ? reader.groupMembers(pastYear: year) : reader.groupMembers(year: year, through: through))
        case .reckoning(let id): return .reckoning(try reader.reckoning(id, now: context.now, rules: context.rules))
        case .secondInvitations(let day):
            return .secondInvitations(on: day, try reader.secondInvitations(on: day, rules: context.rules))
        case .lateMatch(let row): return .lateMatch(row, try reader.lateMatch(row))
        case .sites: return .sites(try reader.venues().filter { $0.kind == .fixedSite })
        case .siteDays(let venue, let first, let last):
            return .siteDays(try reader.siteDays(venue: venue, from: first, through: last))
        case .lastUndoable, .lastRedoable: return .journalRow(nil)
        case .targets(let year): return .targets(try reader.targets(year: year))
        case .peers(let year): return .peers(try reader.peers(year: year))
        case .years: return .years(try reader.yearsWithData())
        case .wards(let keys, let year, let today): return .wards(try wards(keys, year: year, today: today, reader, context))
        case .wardPeople(let keys): return .wardPeople(try people(in: keys, reader))
        case .streets(let year, let today): return .streets(try streets(year: year, today: today, reader))
        case .streetOutline(let id, let year, let today):
            return .street(try drawing(try reader.streetOutline(id, year: year, today: today), year: year, reader, context))
        case .street(let id, let year, let today):
            return .street(try drawing(try reader.streetPage(id, year: year, today: today), year: year, reader, context))
        case .stretchJoin(let gone, let keep): return .stretchJoin(try reader.stretchJoin(gone, into: keep))
        case .housePeople(let donors): return .housePeople(try reader.housePeople(donors))
        case .overviewInEra(let era, let year, let today):
            return .overview(try overview(in: era, year: year, today: today, reader, context))
        case .wardsInEra(let era, let year, let today): return .wards(try wards(in: era, year: year, today: today, reader, context))
        case .peopleUnder(let wards): return .peopleUnder(try reader.peopleUnder(wards))
        case .oldStreets(let wards): return .oldStreets(try reader.oldStreets(wards))
        case .oldStreet(let ward, let stretch): return .oldStreet(try reader.oldStreet(ward, stretch: stretch))
        case .donations(let day, let venue): return .donations(on: day, venue: venue, try reader.donations(on: day, venue: venue))
        case .journalPage(let filter, let position, let limit):
            return .journalPage(filter, before: position, try reader.journalPage(before: position, limit: limit, filter: filter))
        case .journalList(let filter, let limit):
            return .journalList(filter, try reader.journalPage(limit: limit, filter: filter))
        case .families(let request):
            return .families(
                request,
                try reader.familyPage(
                    sort: request.sort, descending: request.descending, filter: request.filter, on: request.today,
                    rules: context.rules, offset: request.offset, limit: request.limit, around: request.around))
        case .family(let id): return .family(try reader.familyCard(id))
        case .twins(let id): return .twins(of: id, try id.map { try reader.twins(of: $0) } ?? reader.twins())
        case .familyOffers: return .familyOffers(try reader.familyOffers(on: context.today))
        case .familiesOf(let donors):
            return .familiesOf(
                Dictionary(
                    try donors.compactMap { id in try reader.family(of: id, on: context.today).map { (id, $0) } },
                    uniquingKeysWith: { $1 }))
        case .pair(let one, let other): return .pair(try pair(one, other, reader))
        case .pictures(let scope, let year): return .pictures(try pictures(of: scope, year: year, reader, context))
        case .givers(let sums): return .givers(try gather(sums, reader, context))
        case .siteWeek(let venue, let first, let last):
            return .siteWeek(venue, try reader.siteWeek(venue: venue, from: first, through: last))
        case .entryContent(let entry): return .entryContent(try reader.entryContent(entry))
        case .places:
            return .places(
                Places(
                    streets: try reader.streets().map(\.street), stretches: try reader.stretches().map(\.stretch),
                    groups: try reader.groups(),
                    blocs: try reader.blocs(), venues: try reader.venues(),
                    drives: try reader.drives(year: context.year).map(\.drive), collectingCentres: try reader.collectingCentres()))
        }
    }

    private static func pair(_ one: Identifier<Donor>, _ other: Identifier<Donor>, _ reader: Reader) throws -> PersonPair? {
        let cards = try [one, other].compactMap { try reader.donorCard($0) }
        let histories = try [one, other].compactMap { try reader.donorHistory($0) }
        guard cards.count == 2, histories.count == 2 else { return nil }
        return PersonPair(one: cards[0], other: cards[1], histories: histories)
    }

    /// What the overview draws around a board.
    static func overview(_ board: BoardFigures, _ reader: Reader, _ context: Context) throws -> OverviewFigures {
        var board = board
        let area = try area(board.year, reader, context)
        board.office.approximate = board.office.approximate || area.isGuess
        // Whatever year is shown, what is open and what comes next is told of the real day.
        if board.today != context.today { board.now = try reader.dayFigures(context.today) }
        return OverviewFigures(
            board: board, pastYears: try pastYears(of: .unit(.office), before: board.year, reader),
            peers: try reader.peers(year: board.year),
            aid: try reader.aid(year: board.year), outside: area.outside,
            unassigned: try reader.peopleUnder(SplitWards.inherited(context)))
    }

    private static func children(_ grouping: Grouping, _ context: Context) -> BoardChildren {
        switch grouping {
        case .wards: .wards(context.office.map { context.atlas.wards(of: $0).map(\.key) } ?? [])
        case .groups: .units(.group)
        case .streets: .units(.stretch)
        case .blocs: .units(.bloc)
        }
    }

    /// Our own wards come first in a lookup; in a city, where all wards are ours, none does.
    static func homeWards(_ context: Context) -> Set<WardKey> {
        guard let office = context.office else { return [] }
        if case .city = office.level { return [] }
        return Set(context.atlas.wards(of: office).map(\.key))
    }
}
