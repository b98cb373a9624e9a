import Canvas
@testable import Exchange
import Store
import Terminal

@testable import Dashboard

extension Scene {
    private static func importing(_ size: Size, typed: String = "danh-sach.csv", _ reports: JobReport...) -> Stage {
        var stage = Stage(Fake.context(size), open: ImportScreen())
        stage.type(typed)
        stage.press(.enter)
        for report in reports { stage.send(.job(report)) }
        return stage
    }

    static let importing = [
        Scene("import") { Stage(Fake.context($0), open: ImportScreen()) },
        Scene("import of no file", isVariant: true) { importing($0, .failed(.cannotRead(path: "danh-sach.csv", errno: 2))) },
        Scene("import asks for the era", isVariant: true) { importing($0, .failed(.eraUndecided(Fake.eraQuestion))) },
        Scene("import at work", isVariant: true) { size in
            var stage = importing(size, .imported(Fake.report(rehearsal: true)))
            stage.press(.enter)
            stage.send(.job(.progress(ImportProgress(phase: .applying, rows: 31_000, totalRows: 100_000, bytes: 0, totalBytes: 0))))
            return stage
        },
        Scene("import rehearsed") { importing($0, .imported(Fake.report(rehearsal: true))) },
        Scene("import done", isVariant: true) { importing($0, .imported(Fake.report(rehearsal: false))) },
    ]
}
