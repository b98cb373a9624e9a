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
        let file = common.file
        if access(file.path, F_OK) != 0 {
            let number = errno
            guard number == ENOENT else { throw Complaint(Phrase.CommandLine.cannotReach(file.path, number)) }
            throw Complaint(Phrase.CommandLine.noBooks(file.path))
        }
        return try Store.open(file, clock: .machine, access: .read)
    }

    /// For commands that write; makes the file when there is none.
    static func write(_ common: CommonOptions) throws -> Store {
        try Store.open(common.file, clock: .machine)
    }
}
