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

    @Option(help: ArgumentHelp(Phrase.Help.volume, valueName: "ml"))
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
        let interval = Self.interval(card, before: day)
        let entry = try store.commit(Change(.donationRecorded, [.adding(.donation(donation))]), by: common.signature)
        try Output.write(text(card.donor, donation, interval, entry))
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
        let ward = donor.home.ward.map { WardAtlas.hanoi.credited(home: $0, on: day) }
        let group = try donor.group.flatMap { id -> Group? in
            guard case .group(let group) = try reader.record(.group, id.erased()) else { return nil }
            return group
        }
        return Donation(
            id: id, donor: donor.id, day: day, kind: kind, outcome: outcome, volume: millilitres, venue: venue ?? held?.venue,
            drive: held?.id, campaignYear: campaignYear,
            credit: Credit(
                ward: ward?.ward, stretch: donor.home.stretch, group: donor.group, bloc: group?.bloc,
                approximate: ward?.approximate ?? false), bagNumber: VietnameseText.clean(bag))
    }

    /// What the earlier donations said about this day.
    private static func interval(_ card: DonorCard, before day: Day) -> IntervalAnswer {
        let last = card.donations.map(\.donation).filter { !$0.voided && $0.day < day }.max { $0.day < $1.day }
        return RuleBook.vietnam.interval(
            after: last.map { LastDonation(day: $0.day, kind: $0.kind) }, deferredUntil: card.row.deferredUntil, on: day)
    }

    private func text(_ donor: Donor, _ donation: Donation, _ interval: IntervalAnswer, _ entry: JournalEntry) -> String {
        switch output.format {
        case .table:
            return Speech.say(Phrase.CommandLine.recorded(donor.name, donation.volume.count, donation.day)) + "\n"
                + Speech.say(Phrase.CommandLine.intervalBefore(interval)) + "\n"
        case .json:
            return JSON.object([
                ("id", .text(donation.id.description)), ("donor", .text(donor.id.description)),
                ("date", .text(donation.day.description)),
                ("volume", .int(donation.volume.count)), ("kind", .text(donation.kind.rawValue)),
                ("outcome", .text(donation.outcome.rawValue)), ("campaignYear", .int(donation.campaignYear)),
                ("code", .text(orNull: donation.credit.ward?.codeText)), ("era", .text(orNull: donation.credit.ward?.era.rawValue)),
                ("approximate", .bool(donation.credit.approximate)), ("interval", FoundPerson.json(interval)),
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
}
