import ArgumentParser
import Phrases

/// How the board looks on this screen.
struct BoardOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.Help.theme, valueName: "name"))
    var theme: String?

    @Flag(help: ArgumentHelp(Phrase.Help.ascii))
    var ascii = false

    @Flag(help: ArgumentHelp(Phrase.Help.noColor))
    var noColor = false

    @Flag(help: ArgumentHelp(Phrase.Help.noMouse))
    var noMouse = false
}
