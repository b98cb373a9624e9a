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
        case .new: StreetStrip.Mark("·", plain: ".", .dim, note: note)
        }
    }

    /// The same of a house of whose people it is not read yet how they stand.
    static func mark(_ state: DoorState?, note: String) -> StreetStrip.Mark {
        state?.mark(note: note) ?? StreetStrip.Mark("…", plain: "?", .dim, note: note)
    }

    /// The sign with what it says.
    func legend(_ context: Context) -> [Span] {
        let mark = mark()
        let sign = context.glyphs == .unicode ? mark.sign : mark.plain
        return [Span(String(Character(sign)), mark.style), Span(" " + context.say(.doorState(self)), .dim)]
    }
}
