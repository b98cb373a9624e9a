import Foundation
import Model
import Store

@testable import Exchange

/// An office with an empty book and a folder for its files.
final class Desk {
    let store: Store
    let folder: String
    /// What is asked for when a test says nothing else.
    let usual: ImportOptions
    static let signature = Signature(operatorName: "Lan", desk: "Bàn 1")
    /// The day of most tests.
    static let today = Day(number: 20_780)

    init(_ level: Office.Level? = .district(.era2020, code: 9), onDisk: Bool = true, usual: ImportOptions = ImportOptions()) throws
    {
        self.usual = usual
        folder = URL(fileURLWithPath: NSTemporaryDirectory()).path + "/exchange-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let clock = Clock(startingAt: Instant(Self.today, minute: 600))
        store =
            try onDisk
            ? Store.open(DatabaseFile(path: folder + "/book.sqlite"), clock: clock) : Store.inMemory(clock: clock, seed: 1)
        if let level, let office = WardAtlas.hanoi.office(level) {
            try store.commit(Change(.officeSet, [.adding(.office(office))]), by: Self.signature)
        }
    }

    /// An office whose files name wards of 2020: few names are not enough to tell.
    static func of2020() throws -> Desk { try Desk(usual: ImportOptions(era: .era2020)) }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func file(_ text: String, name: String = "list.csv") throws -> String { try file(Array(text.utf8), name: name) }

    func file(_ bytes: [UInt8], name: String = "list.csv") throws -> String {
        let path = folder + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    @discardableResult
    func take(_ path: String, _ options: ImportOptions? = nil, isCancelled: () -> Bool = { false }) throws -> ImportReport {
        try Importer(store: store, signature: Self.signature, options: options ?? usual).run(file: path, isCancelled: isCancelled) {
            "\($0.reason)"
        }
    }

    @discardableResult
    func take(text: String, _ options: ImportOptions? = nil) throws -> ImportReport { try take(try file(text), options) }

    var donors: [Donor] {
        get throws {
            try store.read { reader in
                try reader.donorPage(limit: 10_000).rows.compactMap { try reader.donor($0.id) }
            }
        }
    }

    func donor(_ name: String) throws -> Donor? { try donors.first { $0.name == name } }

    func card(_ name: String) throws -> DonorCard? {
        guard let donor = try donor(name) else { return nil }
        return try store.read { try $0.donorCard(donor.id) }
    }

    func rejected(_ report: ImportReport) throws -> [[String]] {
        guard case .written(let path) = report.rejectedFile else { return [] }
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let separator: Unicode.Scalar = bytes.contains(UInt8(ascii: ";")) ? ";" : ","
        return try CSVReaderTests.records(bytes, separator: separator).map(\.fields)
    }
}

/// "short" counts of a report, for comparing at a glance.
extension ImportReport {
    var counts: [Int] { [rows, added, alreadyThere, refused, doubtful, deferred] }
}
