import Foundation
import Model
import Store

/// One run over one file.
struct ImportSession {
    private let file: OpenFile
    private let path: String
    private let header: Header
    private let kind: FileKind
    private let hasByteOrderMark: Bool
    private let store: Store
    private let options: ImportOptions
    private let atlas: WardAtlas
    private let rules: RuleBook
    private let rehearsal: Rehearsal
    private let office: Office?
    private let today: Day
    private let sentence: (RowProblem) -> String
    private let bearings: Bearings

    /// Thrown within the transaction when there is nothing to write, so that no empty entry stands in the journal.
    private struct NothingNew: Error {}

    init(
        path: String, store: Store, options: ImportOptions, atlas: WardAtlas, rules: RuleBook, rehearsal: Rehearsal,
        sentence: @escaping (RowProblem) -> String,
        progress: @escaping (ImportProgress) -> Void, isCancelled: @escaping () -> Bool
    ) throws {
        file = try OpenFile(path: path)
        let head = try file.bytes(at: 0, count: 65_536)
        try Self.checkText(head)
        guard let header = Header.find(in: head) else { throw ImportProblem.noHeader }
        guard let kind = options.kind ?? header.kind, header.isUsable(for: kind) else {
            throw ImportProblem.unknownKind(headers: header.names, wanted: options.kind)
        }
        self.path = path
        self.header = header
        self.kind = kind
        hasByteOrderMark = head.starts(with: [0xEF, 0xBB, 0xBF])
        self.store = store
        self.options = options
        self.atlas = atlas
        self.rules = rules
        self.rehearsal = rehearsal
        office = try store.read { try $0.office() }
        today = store.clock.now().day
        self.sentence = sentence
        bearings = Bearings(totalBytes: file.size, progress: progress, isCancelled: isCancelled)
    }

    static func checkText(_ head: [UInt8]) throws {
        if head.isEmpty { throw ImportProblem.noHeader }
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { throw ImportProblem.notText(.utf16) }
        if head.contains(0) || head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw ImportProblem.notText(.binary) }
    }

    func run(_ signature: Signature) throws -> ImportReport {
        var report = ImportReport(kind: kind, era: nil, dryRun: options.dryRun, unknownColumns: header.unread(for: kind))
        switch kind {
        case .donors:
            let namesWards = header.has(.ward) || header.has(.address)
            if !namesWards, case .ward(let key)? = office?.level { report.assumedWard = key }
            let era = try namesWards ? (options.era ?? decideEra()) : (report.assumedWard?.era ?? options.era)
            report.era = era
            return try Staging.with(store) { try importDonors($0, era: era ?? WardEra(on: today), report, signature) }
        case .donations:
            return try Staging.with(store) { try importDonations($0, report, signature) }
        }
    }

    // MARK: Donors

    private func decideEra() throws -> WardEra {
        let wardPlace = header.place(of: .ward)
        let addressPlace = header.place(of: .address)
        var names: Set<String> = []
        var last = ""
        var rows = 0
        try eachRow { row in
            rows += 1
            try bearings.passed(.readingWards, rows: rows, bytes: row.consumed)
            guard row.flaw == nil, names.count < 20_000 else { return }
            var name = row.field(wardPlace).text
            if name.isEmpty, addressPlace != nil {
                let address = PostalAddress(row.field(addressPlace).text)
                name = address.ward.isEmpty || address.district.isEmpty ? address.ward : address.ward + ", " + address.district
            }
            if name != last, !name.isEmpty { names.insert(name) }
            last = name
        }
        try bearings.passed(.readingWards, rows: rows, bytes: file.size, last: true)
        switch EraChoice(names: names, office: office, today: today, atlas: atlas) {
        case .decided(let era): return era
        case .ask(let question): throw ImportProblem.eraUndecided(question)
        }
    }

    private func importDonors(_ staging: Staging, era: WardEra, _ start: ImportReport, _ signature: Signature) throws
        -> ImportReport
    {
        var findings = Findings(header: header)
        var rowReader = DonorRowReader(
            header: header, today: today, wards: WardResolver(atlas: atlas, era: era, office: office),
            assumedWard: start.assumedWard)
        var bytes = ByteWriter()
        let rows = try stage(staging, &findings) { row, warnings throws(Refusal) in
            let donor = try rowReader.read(row, &warnings)
            bytes.clear()
            donor.write(to: &bytes)
            let mark = DonorRepeats.mark(name: donor.name, birth: donor.birth)
            return Content(citizenID: donor.citizenID, person: donor.citizenID?.packed ?? 0, mark: mark, body: bytes.bytes)
        } keep: { number, row in
            try staging.add(number: number, person: row.person, mark: row.mark, body: row.body)
        }
        var report = start
        report.rows = rows
        try bearings.passed(.sorting, rows: 0, of: rows, last: true)
        let repeats = try DonorRepeats(staging)
        let staged = report
        let checked = findings
        let total = try staging.count()
        return try staging.rows { next in
            try finish(staging, signature, expecting: .donors(total)) { people, add in
                let application = try DonorApplication(
                    people, store: store, rules: rules, report: staged, findings: checked
                ) { try add($0, nil) }
                var bloodGroups: [String: BloodGroup?] = [:]
                let isChanged = try application.run(bearings, repeats: repeats, total: total) {
                    try next().map { ($0.number, StagedDonor($0.body, bloodGroups: &bloodGroups)) }
                }
                return (application.report, application.findings, isChanged)
            }
        }
    }

    // MARK: Donations

    private func importDonations(_ staging: Staging, _ start: ImportReport, _ signature: Signature) throws -> ImportReport {
        var findings = Findings(header: header)
        var rowReader = DonationRowReader(header: header, today: today, rules: rules)
        var bytes = ByteWriter()
        let runs = DonationRuns(staging)
        var report = start
        report.rows = try stage(staging, &findings) { row, warnings throws(Refusal) in
            let donation = try rowReader.read(row, &warnings)
            bytes.clear()
            donation.write(to: &bytes)
            let person =
                donation.citizenID?.packed
                ?? -1 - DonorRepeats.mark(name: donation.name + "\u{1F}" + (donation.phone?.digits ?? ""), birth: donation.birth)
            return Content(citizenID: donation.citizenID, person: person, mark: donation.day.number, body: bytes.bytes)
        } keep: { number, row in
            let order = PlacedDonation.Order(place: row.place ?? Int.max, person: row.person, day: row.mark, number: number)
            try runs.add(order, row.body)
        }
        let total = runs.count
        try bearings.passed(.sorting, rows: 0, of: total, last: true)
        let next = try runs.inOrder()
        let staged = report
        let checked = findings
        return try finish(staging, signature, expecting: .visits(total)) { people, add in
            let application = try DonationApplication(
                people, store: store, rules: rules, atlas: atlas, report: staged, findings: checked, add: add
            ) { problem, row in
                let entry = RejectedFile.Entry(
                    line: row.line, offset: row.offset, length: row.length, field: problem.header, sentence: sentence(problem))
                try staging.refuse(number: row.record, body: entry.bytes)
            }
            let isChanged = try application.run(bearings, total: total, next: next)
            return (application.report, application.findings, isChanged)
        }
    }

    // MARK: Both

    /// Applies in one transaction, or, for a dry run, goes through all of it with nothing written; then writes the file of refused rows.
    private func finish(
        _ staging: Staging, _ signature: Signature, expecting load: BatchLoad,
        _ apply: (KnownPeople, @escaping DonationApplication.Add) throws -> (ImportReport, Findings, isChanged: Bool)
    ) throws -> ImportReport {
        var outcome: (report: ImportReport, findings: Findings)?
        var entry: Identifier<Entry>?
        if options.dryRun {
            let before = rehearsal.people
            let (report, findings, _) = try store.read {
                try apply(KnownPeople($0, before)) { revisions, _ in rehearsal.take(revisions) }
            }
            outcome = (report, findings)
        } else {
            do {
                let remark = (path as NSString).lastPathComponent
                entry = try store.commitBatch(.imported, remark: remark, by: signature, expecting: load) { writer in
                    let batch = BatchBox(writer)
                    let (report, findings, isChanged) = try apply(KnownPeople(batch.writer.reader, RehearsedPeople())) {
                        try batch.writer.add($0, newGiver: $1)
                    }
                    writer = batch.writer
                    outcome = (report, findings)
                    if !isChanged { throw NothingNew() }
                }.id
            } catch is NothingNew {}
        }
        guard let outcome else { throw ImportProblem.cancelled }
        var report = outcome.report
        report.refused = outcome.findings.refused
        report.problems = outcome.findings.problems
        report.entry = entry
        if report.refused > 0, !options.dryRun {
            report.rejectedFile = try RejectedFile(original: file, path: path, header: header, hasByteOrderMark: hasByteOrderMark)
                .write(staging)
        }
        return report
    }

    /// Lets a batch be written from a closure.
    private final class BatchBox {
        var writer: BatchWriter
        init(_ writer: BatchWriter) { self.writer = writer }
    }

    private typealias Rows = CSVReader<FileSource>

    /// What is kept of a good row until it is applied.
    private struct Content {
        var citizenID: CitizenID?
        /// Where that person stands among the donors; told of donations only.
        var place: Int?
        var person: Int
        var mark: Int
        var body: [UInt8]
    }

    /// A row as it leaves the check.
    private struct CheckedRow {
        var number: Int
        var line: Int
        var offset: Int
        var length: Int
        /// How far the file was read.
        var consumed: Int
        var content: Content?
        var warnings: [Warning] = []
        var refusal: Refusal?

        init(_ row: Rows) {
            number = row.number
            line = row.line
            offset = row.offset
            length = row.length
            consumed = row.consumed
        }
    }

    /// Reads and checks every row and has the good ones kept; answers how many there were.
    private func stage(
        _ staging: Staging, _ findings: inout Findings, _ read: (Rows, inout [Warning]) throws(Refusal) -> Content,
        keep: (_ number: Int, Content) throws -> Void
    ) throws -> Int {
        var count = 0
        try ahead { put in
            try placing { place in
                try eachRow { row in
                    var checked = CheckedRow(row)
                    do throws(Refusal) {
                        if let flaw = row.flaw { throw Refusal(nil, "", RowReason(flaw)) }
                        try header.checkCount(row)
                        checked.content = try read(row, &checked.warnings)
                    } catch {
                        checked.refusal = error
                    }
                    if let id = checked.content?.citizenID { checked.content?.place = try place(id) }
                    try put(checked)
                }
            }
        } use: { next in
            while let row = try next() {
                count += 1
                if let refusal = row.refusal {
                    let problem = findings.refuse(refusal, line: row.line, record: row.number)
                    let entry = RejectedFile.Entry(
                        line: row.line, offset: row.offset, length: row.length, field: problem.header, sentence: sentence(problem))
                    try staging.refuse(number: row.number, body: entry.bytes)
                } else if let content = row.content {
                    for warning in row.warnings { findings.warn(warning, line: row.line, record: row.number) }
                    try keep(row.number, content)
                }
                try bearings.passed(.checking, rows: count, bytes: row.consumed)
            }
        }
        try bearings.passed(.checking, rows: count, bytes: file.size, last: true)
        return count
    }

    /// Has `body` told where in the books the people of a list of donations stand, for the order in which they are written.
    private func placing(_ body: (_ place: (CitizenID) throws -> Int?) throws -> Void) throws {
        guard kind == .donations else { return try body { _ in nil } }
        if let rows = try store.read({ try CitizenRows($0) }) { return try body { rows[$0] } }
        try store.read { reader in try body { try reader.place(ofCitizenID: $0) } }
    }

    private func eachRow(_ body: (Rows) throws -> Void) throws {
        var reader = CSVReader(FileSource(file), separator: header.separator)
        while try reader.next() {
            if reader.number <= header.number { continue }
            if reader.flaw == nil, reader.isBlank { continue }
            try body(reader)
        }
    }
}

extension CitizenID {
    /// One positive number for each id of twelve or nine digits.
    var packed: Int? {
        guard let number = Int(digits) else { return nil }
        switch digits.utf8.count {
        case 12: return Self.step + number
        case 9: return 2 * Self.step + number
        default: return nil
        }
    }

    init?(packed: Int) {
        let length: Int
        switch packed {
        case Self.step..<(2 * Self.step): length = 12
        case (2 * Self.step)..<(2 * Self.step + 1_000_000_000): length = 9
        default: return nil
        }
        let digits = String(packed % Self.step)
        self.init(checked: String(repeating: "0", count: length - digits.utf8.count) + digits)
    }

    private static let step = 1_000_000_000_000
}
