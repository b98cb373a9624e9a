import Canvas
import Phrases

/// A column of figures under the name of the measure shown: a name that is cut is no name.
enum MeasureColumn {
    /// As wide as the figures need, or the name with the arrow of a sorted column.
    static func width(_ figures: Int, _ context: Context) -> Int {
        max(figures, TextWidth.width(of: context.say(.measureShort(context.measure))) + (context.measure == .bags ? 0 : 2))
    }
}
