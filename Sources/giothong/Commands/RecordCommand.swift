import ArgumentParser
import Exchange
import Model
import Phrases
import Store

/// `giothong record`: one donation, credited to the donor's home unit. The answer about the interval is said and refuses nobody.
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "record", abstract: Speech.say(Phrase.Help.record))

    @Option(help: ArgumentHelp(Phrase.Help.donor, valueName: "id"))
    var donor: Identifier<Donor>

    // Unconditional, so that -5 is an answer to refuse and no flag.
    @Option(parsing: .unconditional, help: ArgumentHelp(Phrase.Help.volume, valueName: "ml"))
    var volume: Int?

    @Option(help: ArgumentHelp(Phrase.Help.date))
    var date: Day?

    @Option(help: ArgumentHelp(Phrase.Help.donationKind))
    var kind: Donation.Kind = .wholeBlood

    @Option(help: ArgumentHelp(Phrase.Help.outcome))
    var outcome: Donation.Outcome = .collected

    @Option(help: ArgumentHelp(Phrase.Help.venue, valueName: "id"))
    var venue: Identifier<Venue>?

    @Option(help: ArgumentHelp(Phrase.Help.drive, valueName: "id"))
    var drive: Identifier<Drive>?

    @Option(help: ArgumentHelp(Phrase.Help.bag, valueName: "number"))
    var bag = ""

    @Option(help: ArgumentHelp(Phrase.Help.recordYear))
    var year: Int?

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if outcome == .collected, volume == nil { throw ValidationError(Speech.say(Phrase.CommandLine.volumeMissing)) }
        if let volume, volume < 0 {
            throw ValidationError(Speech.say(Phrase("--volume không được âm.", "--volume must not be negative.")))
        }
        if venue != nil, drive != nil {
            throw ValidationError(
                Speech.say(Phrase("Chỉ chọn một trong --venue và --drive.", "Choose one of --venue and --drive.")))
        }
    }

    func run() throws {
        let store = try Books.write(common)
        let day = try chosenDay(store)
        let (card, donation) = try store.read { reader in
            guard let card = try reader.donorCard(donor) else {
                throw Complaint(Phrase.CommandLine.unknownDonor(donor.description))
            }
            return (card, try newDonation(by: card.donor, on: day, id: store.newIdentifier(of: Donation.self), reader))
        }
        if let birth = card.donor.birth, birth.isAfter(day) { throw Complaint(.beforeBirth(birth)) }
        let around = RuleBook.vietnam.neighbours(
            of: day, kind: kind, among: card.donations.map(\.donation), deferredUntil: card.row.deferredUntil)
        let entry = try store.commit(Change(.donationRecorded, [.adding(.donation(donation))]), by: common.signature)
        try Output.write(text(card.donor, donation, around, entry))
    }

    private func chosenDay(_ store: Store) throws -> Day {
        let today = store.clock.now().day
        let day = date ?? today
        if day > today { throw Complaint(Phrase.CommandLine.future(day)) }
        return day
    }

    private func newDonation(by donor: Donor, on day: Day, id: Identifier<Donation>, _ reader: Reader) throws -> Donation {
        let millilitres = Millilitres(volume ?? 0)
        let rules = RuleBook.vietnam
        if outcome == .collected, !rules.accepts(volume: millilitres, kind: kind, on: day) {
            guard let rule = rules.volumeRule(for: kind, on: day) ?? rules.volumes.first(where: { $0.kinds.contains(kind) }) else {
                throw StoreError.invalid(.volumeOutsideRules(millilitres))
            }
            throw Complaint(Phrase.CommandLine.volumeRule(rule.least.count, rule.most.count, .donationKind(kind)))
        }
        let held = try drive.map { id in
            guard let row = try reader.drive(id) else { throw Complaint(Phrase.CommandLine.unknownDrive(id.description)) }
            return row.drive
        }
        if let venue, try reader.venue(venue) == nil { throw Complaint(Phrase.CommandLine.unknownVenue(venue.description)) }
        let campaignYear = year ?? held?.campaignYear ?? day.year
        guard abs(campaignYear - day.year) <= 1 else { throw Complaint(Phrase.CommandLine.yearTooFar(campaignYear)) }
        let group = try donor.group.flatMap { id -> Group? in
            guard case .group(let group) = try reader.record(.group, id.erased()) else { return nil }
            return group
        }
        let bloc = try group?.bloc.flatMap { id -> Bloc? in
            guard case .bloc(let bloc) = try reader.record(.bloc, id.erased()) else { return nil }
            return bloc
        }
        return Donation(
            id: id, donor: donor.id, day: day, kind: kind, outcome: outcome, volume: millilitres, venue: venue ?? held?.venue,
            drive: held?.id, campaignYear: campaignYear,
            credit: Credit(home: donor.home, group: group, bloc: bloc, on: day), bagNumber: try bagNumber())
    }

    private func text(_ donor: Donor, _ donation: Donation, _ around: Neighbours, _ entry: JournalEntry) -> String {
        let age = donor.birth.flatMap { RuleBook.vietnam.oddAge(born: $0, on: donation.day) }
        switch output.format {
        case .table:
            let sentences =
                [
                    Phrase.CommandLine.recorded(donor.name, donation.volume.count, donation.day),
                    Phrase.CommandLine.intervalBefore(around.answer),
                ] + [around.later.map { .laterTooSoon($0) }, age.map { .oddAge($0) }].compactMap { $0 }
            return sentences.map { Speech.say($0) + "\n" }.joined()
        case .json:
            return JSON.object([
                ("id", .text(donation.id.description)), ("donor", .text(donor.id.description)),
                ("date", .text(donation.day.description)),
                ("volume", .int(donation.volume.count)), ("kind", .text(donation.kind.rawValue)),
                ("outcome", .text(donation.outcome.rawValue)), ("campaignYear", .int(donation.campaignYear)),
                ("code", .text(orNull: donation.credit.ward?.codeText)), ("era", .text(orNull: donation.credit.ward?.era.rawValue)),
                ("approximate", .bool(donation.credit.approximate)), ("interval", FoundPerson.json(around.answer)),
                ("laterWithinInterval", .text(orNull: around.later?.donation.day.description)),
                ("ageOutsideRules", .int(orNull: age?.years)),
                ("entry", .text(entry.id.description)),
            ]).document
        case .csv:
            var writer = CSVWriter()
            writer.row(["id", "donor", "date", "volume", "kind", "outcome", "campaignYear", "entry"])
            writer.row([
                donation.id.description, donor.id.description, donation.day.description, String(donation.volume.count),
                donation.kind.rawValue, donation.outcome.rawValue, String(donation.campaignYear), entry.id.description,
            ])
            return writer.text
        }
    }

    /// Spelled as everywhere, so that the same bag is known again.
    private func bagNumber() throws -> String {
        do { return try BagNumber.read(bag).text } catch {
            if error == .empty { return "" }
            throw Complaint(.bagProblem(error))
        }
    }
}
