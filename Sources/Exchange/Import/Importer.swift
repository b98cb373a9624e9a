import Foundation
import Model
import Store

/// Brings a CSV file of donors or of donations into the books (nhập tệp).
///
/// The file is read and checked into a private staging file, which holds up nobody, then applied in one transaction and one entry of the journal:
/// all of its good rows go in, or nothing does. Bad rows are refused one by one, each with its line, field and reason. The same file again adds
/// nothing.
public struct Importer {
    private let store: Store
    private let signature: Signature
    private let options: ImportOptions
    private let atlas: WardAtlas
    private let rules: RuleBook
    private let rehearsal: Rehearsal

    /// - Parameter rehearsal: what the files before this one would bring; a dry run counts with it, and adds to it.
    public init(
        store: Store, signature: Signature, options: ImportOptions = ImportOptions(), atlas: WardAtlas = .hanoi,
        rules: RuleBook = .vietnam, rehearsal: Rehearsal = Rehearsal()
    ) {
        self.store = store
        self.signature = signature
        self.options = options
        self.atlas = atlas
        self.rules = rules
        self.rehearsal = rehearsal
    }

    /// - Parameters:
    ///   - file: the path. A regular file: it is read twice.
    ///   - progress: told now and then.
    ///   - isCancelled: asked often; when it answers yes, nothing of the file goes in.
    ///   - sentence: the reason in words, for the file of refused rows.
    public func run(
        file path: String, progress: (ImportProgress) -> Void = { _ in }, isCancelled: () -> Bool = { false },
        sentence: (RowProblem) -> String
    ) throws(ImportProblem) -> ImportReport {
        do {
            return try withoutActuallyEscaping(progress) { progress in
                try withoutActuallyEscaping(isCancelled) { isCancelled in
                    try withoutActuallyEscaping(sentence) { sentence in
                        let session = try ImportSession(
                            path: path, store: store, options: options, atlas: atlas, rules: rules, rehearsal: rehearsal,
                            sentence: sentence, progress: progress, isCancelled: isCancelled)
                        return try session.run(signature)
                    }
                }
            }
        } catch StoreError.cannotCreate(_, let number) {
            // The only file that an import makes before it is done.
            throw .staging(code: number)
        } catch {
            throw ImportProblem(error, reading: path)
        }
    }
}
