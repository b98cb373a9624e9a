import Foundation
import Model

@testable import Store

/// A directory of its own for one test's file, gone with the object.
final class TemporaryOffice {
    let directory: String
    let file: DatabaseFile

    init(mode: Int = 0o700) throws {
        var template = Array((NSTemporaryDirectory() + "/giothong-store-XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else { throw StoreError.cannotCreate(path: NSTemporaryDirectory(), errno: errno) }
        chmod(made, mode_t(mode))
        file = DatabaseFile(path: String(cString: made) + "/office.sqlite")
        directory = file.directory
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    func open(seed: UInt64 = 1, clock: Clock = Clock(startingAt: Samples.noon)) throws -> Store {
        try Store.open(file, clock: clock, seed: seed)
    }

    func mode(_ path: String) -> Int? { FileStatus(path)?.mode }
}

/// Synthetic people and places that tests begin with.
enum Samples {
    static let noon = Instant(Day(number: 18_600), minute: 12 * 60)
    static let signature = Signature(operatorName: "Trực ban", desk: "Bàn 1")
    static let ward = WardKey(.era2020, 352)

    static func donor(_ store: Store, _ name: String = "Nguyễn Thị Hoà", ward: WardKey? = ward) -> Donor {
        Donor(id: store.newIdentifier(), name: name, birth: .year(1990), home: HomeAddress(ward: ward))
    }

    static func donation(_ store: Store, _ donor: Donor, _ day: Day, millilitres: Int = 350, bag: String = "") -> Donation {
        Donation(
            id: store.newIdentifier(), donor: donor.id, day: day, volume: Millilitres(millilitres), campaignYear: day.year,
            credit: Credit(ward: donor.home.ward, stretch: donor.home.stretch, group: donor.group), bagNumber: bag)
    }
}

extension Store {
    @discardableResult
    func add(_ records: Record..., kind: Change.Kind = .donorAdded) throws -> JournalEntry {
        try commit(Change(kind, records.map { .adding($0) }), by: Samples.signature)
    }

    func donor(_ id: Identifier<Donor>) throws -> Donor? { try read { try $0.record(Donor.self, id) } }

    func number(_ sql: String) throws -> Int { try read { try $0.query(sql).first { $0.int(0) } ?? 0 } }

    func texts(_ sql: String) throws -> [String] { try read { try $0.query(sql).all { $0.text(0) } } }

    /// Behind the program's back.
    func execute(_ sql: String) throws { try connection.writeWithoutTransaction { try $0.execute(sql: sql) } }

    /// The bytes of the entry's first payload cut anew into columns: just what its digest covers, in the same order.
    func recutPayload(entry: Int, salt: Int, subject: Int) throws {
        let place = "place = \(Payload.place(entry: entry, part: 0))"
        let bytes = "SELECT hex(salt) || hex(subject) || hex(content) FROM payload WHERE \(place)"
        var rest = try texts(bytes)[0][...]
        func take(_ count: Int) -> String {
            defer { rest = rest.dropFirst(count * 2) }
            return "x'\(rest.prefix(count * 2))'"
        }
        let columns = ["salt = \(take(salt))", "subject = \(take(subject))", "content = \(take(rest.count / 2))"]
        try execute("UPDATE payload SET \(columns.joined(separator: ", ")) WHERE \(place)")
    }
}
