import Demo
import Glibc
import Model
import Phrases
import Store

/// Opens the books for a command.
enum Books {
    /// For commands that change nothing. The file must be there; it and its disk may be read-only.
    static func read(_ common: CommonOptions, _ reading: ReadingOptions) throws -> Store {
        if reading.isDemo { return try DemoHouse.open(reading.demoOffice, fresh: false, environment: Speech.environment).store }
        return try read(common)
    }

    static func read(_ common: CommonOptions) throws -> Store {
        if try isMissing(common.file) { throw Complaint(Phrase.CommandLine.noBooks(common.file.path)) }
        return try Store.open(common.file, clock: .machine, access: .read)
    }

    /// For a rehearsal: the books as they are, or empty ones that no file holds.
    static func rehearse(_ common: CommonOptions) throws -> Store {
        try isMissing(common.file) ? Store.inMemory(clock: .machine) : read(common)
    }

    /// For commands that alter what is there, and make no file.
    static func alter(_ common: CommonOptions) throws -> Store {
        if try isMissing(common.file) { throw Complaint(Phrase.CommandLine.noBooks(common.file.path)) }
        return try write(common)
    }

    private static func isMissing(_ file: DatabaseFile) throws -> Bool {
        if access(file.path, F_OK) == 0 { return false }
        let number = errno
        guard number == ENOENT else { throw Complaint(Phrase.CommandLine.cannotReach(file.path, number)) }
        return true
    }

    /// For commands that write; makes the file when there is none.
    static func write(_ common: CommonOptions) throws -> Store {
        try Store.open(common.file, clock: .machine)
    }
}
