/// The bottom line: what the keys do here. What does not fit is left out, first what can do nothing, then the least important; otherwise a
/// disabled action stays visible, dim and in brackets, which are seen without colours too.
public struct KeyBar: Hashable, Sendable {
    public struct Item: Hashable, Sendable {
        public var key: String
        public var title: String
        /// Higher stays longer.
        public var importance: Int
        public var isEnabled: Bool

        public init(_ key: String, _ title: String, importance: Int = 0, enabled: Bool = true) {
            self.key = key
            self.title = title
            self.importance = importance
            isEnabled = enabled
        }

        /// Who has the least goes first.
        fileprivate var rank: (Int, Int) { (isEnabled ? 1 : 0, importance) }

        var width: Int { TextWidth.width(of: key) + 1 + TextWidth.width(of: title) }
    }

    public var items: [Item]

    public init(_ items: [Item]) { self.items = items }

    public struct Place: Hashable, Sendable {
        public let item: Int
        public let rect: Rect
    }

    /// Where the items stand, from left to right.
    public func places(in rect: Rect) -> [Place] {
        var shown = Array(items.indices)
        var needed = items.reduce(0) { $0 + $1.width + 2 }
        while needed > rect.width, let least = shown.reversed().min(by: { items[$0].rank < items[$1].rank }) {
            shown.removeAll { $0 == least }
            needed -= items[least].width + 2
        }
        var x = rect.x
        return shown.map { index in
            let width = items[index].width + 2
            defer { x += width }
            return Place(item: index, rect: Rect(x: x, y: rect.y, width: width, height: min(1, rect.height)))
        }
    }

    public func item(at point: Point, in rect: Rect) -> Int? {
        places(in: rect).first { $0.rect.contains(point) }?.item
    }

    public func draw(on canvas: inout Canvas, in rect: Rect) {
        canvas.clear(rect.row(0), on: .bar)
        for place in places(in: rect) where !place.rect.isEmpty {
            let item = items[place.item]
            let x = place.rect.x + 1
            let used = canvas.write(item.key, at: Point(x, rect.y), style: item.isEnabled ? .key : .keyOff)
            let end = canvas.write(item.title, at: Point(x + used + 1, rect.y), style: item.isEnabled ? .keyTitle : .keyOff)
            if !item.isEnabled {
                canvas.write("(", at: Point(x - 1, rect.y), style: .keyOff)
                canvas.write(")", at: Point(x + used + 1 + end, rect.y), style: .keyOff)
            }
        }
    }
}
