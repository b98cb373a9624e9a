import ArgumentParser
import Exchange
import Model
import Phrases
import Store

/// `giothong office`: whose board this is, and what the city asks of it; shown, or set without the screen.
struct OfficeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "office", abstract: Speech.say(Phrase.Help.office))

    @Option(help: ArgumentHelp(Phrase.Help.ward, valueName: "era:code"))
    var ward: WardKey?

    @Option(help: ArgumentHelp(Phrase.Help.district, valueName: "code"))
    var district: Int?

    @Flag(help: ArgumentHelp(Phrase.Help.city))
    var city = false

    @Option(help: ArgumentHelp(Phrase.Help.officeEra))
    var era: WardEra?

    @Option(help: ArgumentHelp(Phrase.Help.targetYear))
    var year: Int?

    // Unconditional, so that -5 is an answer to refuse and no flag.
    @Option(parsing: .unconditional, help: ArgumentHelp(Phrase.Help.target, valueName: "number"))
    var target: WholeNumber?

    @Option(help: ArgumentHelp(Phrase.Help.measure))
    var measure: Measure?

    @Option(help: ArgumentHelp(Phrase.Help.document, valueName: "number"))
    var document: String?

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        func refuse(_ phrase: Phrase) -> ValidationError { ValidationError(Speech.say(phrase)) }
        if [ward != nil, district != nil, city].filter({ $0 }).count > 1 { throw refuse(Phrase.CommandLine.onlyOneLevel) }
        if district != nil, era == .era2025 { throw refuse(Phrase.CommandLine.noDistrictsNow) }
        if let target, target.value <= 0 { throw refuse(Phrase.CommandLine.targetNotPositive) }
        if target == nil, measure != nil || document != nil { throw refuse(Phrase.CommandLine.targetNeeded) }
        if let level, WardAtlas.hanoi.office(level) == nil { throw refuse(Phrase.CommandLine.noSuchOffice) }
    }

    private var level: Office.Level? {
        if let ward { return .ward(ward) }
        if let district { return .district(era ?? .era2020, code: district) }
        return city ? .city(era ?? .era2025) : nil
    }

    func run() throws {
        guard level != nil || target != nil else { return try show(try Books.read(common)) }
        let store = try Books.write(common)
        let year = year ?? store.clock.now().day.year
        if let change = try officeChange(store) { try store.commit(change, by: common.signature) }
        if let change = try targetChange(store, year) { try store.commit(change, by: common.signature) }
        try show(store)
    }

    private func officeChange(_ store: Store) throws -> Change? {
        guard let office = level.flatMap({ WardAtlas.hanoi.office($0) }) else { return nil }
        let before = try store.read { try $0.office() }
        guard before != office else { return nil }
        return Change(.officeSet, [Revision(before: before.map { .office($0) }, after: .office(office))])
    }

    private func targetChange(_ store: Store, _ year: Int) throws -> Change? {
        guard let target else { return nil }
        let (office, targets) = try store.read { (try $0.office(), try $0.targets(year: year)) }
        guard office != nil else { throw Complaint(Phrase.CommandLine.noOffice) }
        let amount = Amount(measure ?? .bags, target.value)
        let before = targets.map(\.target).first { $0.unit == .office && $0.amount.measure == amount.measure }
        var after = before ?? Target(id: store.newIdentifier(), year: year, unit: .office, amount: amount)
        after.amount = amount
        if let document { after.document = VietnameseText.clean(document) }
        guard before != after else { return nil }
        return Change(.targetSet, [Revision(before: before.map { .target($0) }, after: .target(after))])
    }

    private func show(_ store: Store) throws {
        let year = year ?? store.clock.now().day.year
        let (found, targets) = try store.read { reader in
            (try reader.office(), try reader.targets(year: year).map(\.target).filter { $0.unit == .office })
        }
        guard let office = found else { throw Complaint(Phrase.CommandLine.noOffice) }
        try Output.write(text(office, targets, year))
    }

    private func text(_ office: Office, _ targets: [Target], _ year: Int) -> String {
        let (level, code) = Self.parts(office.level)
        switch output.format {
        case .table:
            var text = office.name + " · " + Speech.say(.era(office.era)) + "\n"
            for target in targets {
                let figure =
                    NumberText.amount(target.amount, Speech.language) + " " + Speech.say(.measureLong(target.amount.measure))
                text += Speech.say(Phrase.CommandLine.target) + " \(year): " + figure
                text += (target.document.isEmpty ? "" : " (" + target.document + ")") + "\n"
            }
            return text
        case .json:
            return JSON.object([
                ("level", .text(level)), ("name", .text(office.name)), ("era", .text(office.era.rawValue)),
                ("code", .text(orNull: code)),
                ("wards", .int(WardAtlas.hanoi.wards(of: office).count)), ("year", .int(year)),
                (
                    "targets",
                    .list(
                        targets.map {
                            .object([
                                ("measure", .text($0.amount.measure.rawValue)), ("target", .amount($0.amount)),
                                ("document", .text($0.document)),
                            ])
                        })
                ),
            ]).document
        case .csv:
            var writer = CSVWriter()
            writer.row(["level", "name", "era", "code", "year", "measure", "target"])
            let rows = targets.isEmpty ? [["", ""]] : targets.map { [$0.amount.measure.rawValue, JSON.amount($0.amount).cell] }
            for row in rows { writer.row([level, office.name, office.era.rawValue, code ?? "", String(year)] + row) }
            return writer.text
        }
    }

    private static func parts(_ level: Office.Level) -> (name: String, code: String?) {
        switch level {
        case .ward(let key): ("ward", key.codeText)
        case .district(_, let code): ("district", String(repeating: "0", count: max(0, 3 - String(code).count)) + String(code))
        case .city: ("city", nil)
        }
    }
}
