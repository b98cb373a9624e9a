import Glibc
import Model
import Store

/// A desk without a screen. Tests kill it at random moments, or run several on one file; the first error ends it with its name on
/// standard error and code 1.
///
/// `giothong-soak DATABASE DESK SECONDS` writes without rest (``Stream``); with `DRIVE STEPS-A-MINUTE` after that it moves the
/// people of a drive on (``DriveHand``). It also ends when nobody reads any more.
@main
struct Soak {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 || arguments.count == 6, let seconds = Double(arguments[3]) else { exit(2) }
        do {
            let store = try Store.open(DatabaseFile(path: arguments[1]), clock: .machine)
            if arguments.count == 6 {
                guard let drive = Identifier<Drive>(arguments[4]), let pace = Double(arguments[5]), pace > 0 else { exit(2) }
                var hand = DriveHand(store, desk: arguments[2], drive: drive)
                try hand.run(for: .seconds(seconds), stepsAMinute: pace)
            } else {
                var stream = Stream(store, desk: arguments[2])
                try stream.run(for: .seconds(seconds))
            }
        } catch {
            Told.write("\(error)\n", to: STDERR_FILENO)
            exit(1)
        }
    }
}

/// What a desk tells on standard output once it is on the disk.
enum Told {
    static func say(_ entry: JournalEntry) {
        if !write("\(entry.id)\n", to: STDOUT_FILENO) { exit(0) }
    }

    /// In one piece, so that a line is told or not.
    @discardableResult
    static func write(_ text: String, to descriptor: Int32) -> Bool {
        let bytes = Array(text.utf8)
        return Glibc.write(descriptor, bytes, bytes.count) == bytes.count
    }
}
