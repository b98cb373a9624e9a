import Canvas
import Model
import Phrases

extension DoorState {
    /// The sign of a house whose people stand so.
    func mark(note: String = "") -> StreetStrip.Mark {
        switch self {
        case .due: StreetStrip.Mark("▲", plain: "!", .accent.bold, note: note)
        case .gave: StreetStrip.Mark("●", plain: "*", .good, note: note)
        case .resting: StreetStrip.Mark("○", plain: "o", .dim, note: note)
        case .lapsed: StreetStrip.Mark("◇", plain: "-", .warning, note: note)
        case .new: StreetStrip.Mark("□", plain: ".", .dim, note: note)
        }
    }

    /// The same of a house of whose people it is not read yet how they stand.
    static func mark(_ state: DoorState?, note: String) -> StreetStrip.Mark {
        state?.mark(note: note) ?? StreetStrip.Mark("…", plain: "?", .dim, note: note)
    }

    /// What stands behind the signs, and the sign that is nobody's.
    static func signs(_ context: Context) -> [Span] {
        let due = context.glyphs == .unicode ? "▲" : "!"
        return [
            Span(due + "2", .dim), Span(context.say(Phrase(" 2 người", " 2 people")), .dim),
            Span("  " + due + "/2", .dim), Span(context.say(Phrase(" số 2 trong ngõ", " no. 2 of the alley")), .dim),
            Span("  " + context.say(Phrase("g gia đình", "f a family")), .dim),
            Span("  " + (context.glyphs == .unicode ? "★" : "@"), .accent),
            Span(context.say(Phrase(" điểm cố định", " fixed site")), .dim),
        ]
    }

    func sign(_ context: Context) -> [Span] {
        let mark = mark()
        return [Span(String(Character(context.glyphs == .unicode ? mark.sign : mark.plain)), mark.style)]
    }

    /// The sign with what it says.
    func legend(_ context: Context) -> [Span] { sign(context) + [Span(" " + context.say(.doorState(self)), .dim)] }
}
