import Canvas
import Model

/// What lies under a box, as it was drawn, and all on which that depends.
struct Underlay {
    struct Origin: Equatable {
        var look: Context.Look
        /// ``NavigationStack/changesBelow``
        var changes: Int
        var staleSince: Instant?
    }

    let canvas: Canvas
    let origin: Origin
}
