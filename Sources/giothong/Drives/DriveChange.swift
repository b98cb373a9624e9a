import Model
import Phrases
import Store

/// A change of a drive's state from the command line.
enum DriveChange {
    static func row(of drive: ChosenDrive, today: Day, _ reader: Reader) throws -> DriveRow {
        let found = try drive.found(reader, today: today)
        guard let row = try reader.drive(found.id) else {
            throw Complaint(Phrase.CommandLine.unknownDrive(found.id.description))
        }
        return row
    }

    /// - Throws: ``Complaint`` with the reason for which the drive stays as it is.
    static func check(_ row: DriveRow, to state: Drive.State) throws {
        if row.drive.state == state { throw Complaint(Phrase.Drives.already(state)) }
        do throws(DriveStateProblem) {
            try row.drive.state.check(to: state, reason: nil, visits: row.tally.visits)
        } catch {
            throw Complaint(.driveState(error))
        }
    }

    static func commit(_ row: DriveRow, to state: Drive.State, _ store: Store, by signature: Signature) throws -> JournalEntry {
        try check(row, to: state)
        var after = row.drive
        after.state = state
        after.reason = nil
        return try store.commit(Change(.driveAltered, [.altering(.drive(row.drive), to: .drive(after))]), by: signature)
    }

    static func members(_ row: DriveRow, _ state: Drive.State, _ entry: JournalEntry) -> [(String, JSON)] {
        [
            ("id", .text(row.drive.id.description)), ("name", .text(row.drive.name)), ("date", .text(row.drive.day.description)),
            ("state", .text(state.rawValue)), ("entry", .text(entry.id.description)),
        ]
    }
}

extension DriveSheet {
    /// - Throws: ``Complaint`` when the drive went while it was looked for.
    init(of drive: Drive, preferring measure: Measure, now: Instant, _ reader: Reader) throws {
        guard let page = try reader.driveDayPage(drive.id, now: now) else {
            throw Complaint(Phrase.CommandLine.unknownDrive(drive.id.description))
        }
        try self.init(page, preferring: measure, now: now, reader)
    }
}
