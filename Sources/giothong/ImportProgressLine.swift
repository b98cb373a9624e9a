import Exchange
import Glibc
import Model
import Phrases

/// How far an import has come: one line on the terminal that is written over.
final class ImportProgressLine {
    private let isShown = isatty(2) == 1
    private var last = ""

    func show(_ progress: ImportProgress) {
        guard isShown else { return }
        let language = Speech.language
        var text = Speech.say(.importPhase(progress.phase)) + " " + NumberText.percent(progress.share * 100, language)
        text += " · " + NumberText.whole(progress.rows, language) + " " + Speech.say(Phrase.CommandLine.rows)
        if progress.phase == .applying, (progress.totalRows ?? 0) > ImportProgress.manyRows {
            text += " · " + Speech.say(.othersWait)
        }
        guard text != last else { return }
        last = text
        Output.progress("\r\u{1B}[K" + text)
    }

    /// Takes the line off again.
    func clear() {
        guard isShown, !last.isEmpty else { return }
        last = ""
        Output.progress("\r\u{1B}[K")
    }
}
