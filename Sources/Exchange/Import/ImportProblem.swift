import Model
import Store

/// Why a file as a whole was not imported. Nothing of it went in.
public enum ImportProblem: Error, Equatable, Sendable {
    public enum Encoding: String, Hashable, Sendable {
        /// UTF-16, as some spreadsheets save "Unicode text"; it is to be saved as CSV UTF-8.
        case utf16
        /// Bytes that no text has: a workbook, a picture, a compressed file.
        case binary
    }

    case cannotRead(path: String, errno: Int32)
    case notText(Encoding)
    /// The file is empty.
    case noHeader
    /// The headers name neither a list of donors nor of donations, or not what the wanted kind needs (``FileKind/needed``).
    case unknownKind(headers: [String], wanted: FileKind?)
    /// More than one era knows the ward names, or none does: the caller asks, or refuses.
    case eraUndecided(EraQuestion)
    case cancelled
    case store(StoreError)
    /// The private staging file could not be made or written.
    case staging(code: Int32)

    /// What went wrong while the file at that path was read and compared with the books.
    init(_ error: any Error, reading path: String) {
        self =
            switch error {
            case let problem as ImportProblem: problem
            case let problem as FileProblem: .cannotRead(path: path, errno: problem.number)
            case let error as StoreError: .store(error)
            default: .store(.damaged(String(describing: error)))
            }
    }
}

/// In which era's wards a donor file is written, when its names do not tell.
public struct EraQuestion: Hashable, Sendable {
    /// What is known of the names in one era.
    public struct Candidate: Hashable, Sendable {
        public let era: WardEra
        /// How many of the file's ward names the era knows in the city.
        public let known: Int
        /// Those that it does not know, at most ten.
        public let unknown: [String]
        /// How many of the names it knows lie outside the office's territory.
        public var outside = 0
    }

    /// All eras, the best first.
    public let candidates: [Candidate]
    /// How many different ward names the file has.
    public let names: Int
}
