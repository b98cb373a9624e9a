import Canvas

/// Where the parts of the desk stand: the counts above, the queue on the left, the person on the right.
struct DeskLayout {
    let counts: Rect
    let queue: Rect
    /// The lines of the queue, inside its frame.
    let list: Rect
    let person: Rect

    init(_ area: Rect) {
        var rest = area
        counts = rest.takeTop(area.height >= 28 ? 5 : 4)
        let parts =
            area.width >= 170
            ? rest.columns(.share(3), .share(2))
            : area.width >= 100 ? rest.columns(.share(11), .share(10)) : rest.columns(.cells(area.width * 9 / 16), .rest)
        queue = parts[0]
        person = parts[1]
        list = queue.inset(1, 1).inset(1, 0)
    }
}
