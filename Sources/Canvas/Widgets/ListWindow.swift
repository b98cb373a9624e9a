/// Which rows of a long list are seen and which one is under the cursor. The selected row is always in sight after a move.
public struct ListWindow: Hashable, Sendable {
    /// The first row in sight.
    public private(set) var offset: Int
    /// The row under the cursor; 0 in an empty list.
    public private(set) var selected: Int
    public private(set) var count: Int
    /// Rows that can be seen at once.
    public private(set) var height: Int

    public init(count: Int = 0, height: Int = 0, selected: Int = 0, offset: Int = 0) {
        self.count = max(0, count)
        self.height = max(0, height)
        self.selected = selected
        self.offset = offset
        settle()
    }

    public var isEmpty: Bool { count == 0 }
    /// nil in an empty list.
    public var selection: Int? { count == 0 ? nil : selected }
    /// Rows to draw.
    public var visible: Range<Int> { offset..<max(offset, min(count, offset + height)) }
    public var fits: Bool { count <= height }

    public mutating func select(_ row: Int) {
        selected = row
        settle()
    }

    /// A list that opens on one of its rows shows what stands before and after it.
    public mutating func open(at row: Int) {
        selected = row
        offset = row - height / 2
        settle()
    }

    /// Down when positive.
    public mutating func move(_ rows: Int) { select(selected.addingClamped(rows)) }

    /// Pages move the view and the cursor alike; one row stays in sight.
    public mutating func page(_ pages: Int) {
        let rows = max(1, height - 1) * pages
        offset += rows
        move(rows)
    }

    public mutating func home() { select(0) }
    public mutating func end() { select(count - 1) }

    /// Scrolls without moving the cursor, except to keep it in sight (the mouse wheel).
    public mutating func scroll(_ rows: Int) {
        offset = max(0, min(offset.addingClamped(rows), count - height))
        selected = max(offset, min(selected, offset + max(1, height) - 1))
        settle()
    }

    /// The list became longer or shorter, or the pane another size.
    public mutating func resize(count: Int? = nil, height: Int? = nil) {
        if let count { self.count = max(0, count) }
        if let height { self.height = max(0, height) }
        settle()
    }

    /// The same window for a pane of that height.
    public func fitted(height: Int) -> ListWindow {
        var copy = self
        copy.resize(height: height)
        return copy
    }

    private mutating func settle() {
        selected = max(0, min(selected, count - 1))
        offset = min(offset, selected)
        if height > 0 { offset = max(offset, selected - height + 1) }
        offset = max(0, min(offset, max(0, count - height)))
    }
}

extension Int {
    fileprivate func addingClamped(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min) : sum
    }
}
