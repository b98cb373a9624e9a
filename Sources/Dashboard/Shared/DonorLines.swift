import Canvas
import Model
import Phrases
import Store

/// The lines of the donors in sight, made once: what a line says of the interval comes of dated rules, and a key that only moves the cursor
/// should cost none.
struct DonorLines {
    /// What a line depends on besides the donor.
    private struct Look: Equatable {
        let language: Language
        let hidesNames: Bool
        let today: Day

        init(_ context: Context) {
            language = context.language
            hidesNames = context.hidesNames
            today = context.today
        }
    }

    private var look: Look?
    private var lines: [Int: TableRow] = [:]

    /// To be called when the rows are others.
    mutating func clear() { lines.removeAll(keepingCapacity: true) }

    /// Makes the lines that are in sight, and forgets the others.
    mutating func prepare(_ visible: Range<Int>, of page: DonorPage, _ context: Context) {
        if look != Look(context) { clear() }
        look = Look(context)
        if lines.count > 4 * visible.count { lines = lines.filter { visible.contains($0.key) } }
        for index in visible where lines[index] == nil {
            lines[index] = page.row(index).map { DonorTable().row($0, context) }
        }
    }

    func line(_ index: Int, of donor: DonorRow, _ context: Context) -> TableRow {
        look == Look(context) ? lines[index] ?? DonorTable().row(donor, context) : DonorTable().row(donor, context)
    }
}
