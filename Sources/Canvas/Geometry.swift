/// A place on the canvas: column and row, both from zero, the origin at the top left.
public struct Point: Hashable, Sendable {
    public var x: Int
    public var y: Int

    public init(_ x: Int, _ y: Int) {
        self.x = x
        self.y = y
    }
}

/// A width and a height in cells.
public struct Size: Hashable, Sendable {
    public var width: Int
    public var height: Int

    public init(_ width: Int, _ height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }
}

/// A part of the canvas. Never negative in size: what does not fit is empty.
public struct Rect: Hashable, Sendable {
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int

    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    public init(_ size: Size) {
        self.init(x: 0, y: 0, width: size.width, height: size.height)
    }

    public var size: Size { Size(width, height) }
    public var origin: Point { Point(x, y) }
    /// The first column right of it.
    public var maxX: Int { x + width }
    /// The first row below it.
    public var maxY: Int { y + height }
    public var isEmpty: Bool { width == 0 || height == 0 }

    public func contains(_ point: Point) -> Bool {
        point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
    }

    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }

    /// Smaller by so many cells on each side.
    public func inset(_ dx: Int = 1, _ dy: Int = 1) -> Rect {
        Rect(x: x + min(dx, width), y: y + min(dy, height), width: width - 2 * dx, height: height - 2 * dy)
    }

    /// A rectangle of that size in the middle, made smaller where it does not fit.
    public func centred(_ size: Size) -> Rect {
        let width = min(size.width, self.width)
        let height = min(size.height, self.height)
        return Rect(x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width, height: height)
    }
}

/// How much of a rectangle a part takes: `3` cells, the `.rest`, or a share of the rest with a smallest size.
public enum Part: Hashable, Sendable, ExpressibleByIntegerLiteral {
    case cells(Int)
    case share(Int, min: Int)

    public init(integerLiteral value: Int) { self = .cells(value) }
    /// All that is left, shared evenly with the other rests.
    public static let rest = Part.share(1, min: 0)
    public static func share(_ weight: Int) -> Part { .share(weight, min: 0) }
}

extension Rect {
    /// Parts one below the other: `area.rows(1, 1, .rest, 1)`. Always as many as asked for; those that do not fit are empty.
    public func rows(_ parts: Part..., gap: Int = 0) -> [Rect] { rows(parts, gap: gap) }

    public func rows(_ parts: [Part], gap: Int = 0) -> [Rect] {
        Self.split(height, parts, gap).map { Rect(x: x, y: y + $0.start, width: width, height: $0.length) }
    }

    /// Parts side by side: `area.columns(.share(2), 30)`.
    public func columns(_ parts: Part..., gap: Int = 0) -> [Rect] { columns(parts, gap: gap) }

    public func columns(_ parts: [Part], gap: Int = 0) -> [Rect] {
        Self.split(width, parts, gap).map { Rect(x: x + $0.start, y: y, width: $0.length, height: height) }
    }

    /// Cuts rows off the top and gives them.
    public mutating func takeTop(_ rows: Int) -> Rect {
        let taken = Rect(x: x, y: y, width: width, height: min(max(0, rows), height))
        y += taken.height
        height -= taken.height
        return taken
    }

    /// Cuts rows off the bottom and gives them.
    public mutating func takeBottom(_ rows: Int) -> Rect {
        let count = min(max(0, rows), height)
        height -= count
        return Rect(x: x, y: maxY, width: width, height: count)
    }

    /// Cuts columns off the left and gives them.
    public mutating func takeLeft(_ columns: Int) -> Rect {
        let taken = Rect(x: x, y: y, width: min(max(0, columns), width), height: height)
        x += taken.width
        width -= taken.width
        return taken
    }

    /// Cuts columns off the right and gives them.
    public mutating func takeRight(_ columns: Int) -> Rect {
        let count = min(max(0, columns), width)
        width -= count
        return Rect(x: maxX, y: y, width: count, height: height)
    }

    /// One row of it, counted from its top; empty when there is no such row.
    public func row(_ index: Int) -> Rect {
        Rect(x: x, y: y + index, width: width, height: index >= 0 && index < height ? 1 : 0)
    }

    private static func split(_ total: Int, _ parts: [Part], _ gap: Int) -> [(start: Int, length: Int)] {
        var lengths = parts.map { part in
            switch part {
            case .cells(let count): max(0, count)
            case .share(_, let min): max(0, min)
            }
        }
        let weights = parts.map { if case .share(let weight, _) = $0 { max(0, weight) } else { 0 } }
        let spare = total - gap * max(0, parts.count - 1) - lengths.reduce(0, +)
        if spare > 0 { share(spare, over: &lengths, weights) }
        var start = 0
        return lengths.map { wanted in
            let length = max(0, min(wanted, total - start))
            defer { start = min(total, start + length + gap) }
            return (start, length)
        }
    }

    /// Shares follow the weights; the cells left by rounding go to the first ones.
    private static func share(_ spare: Int, over lengths: inout [Int], _ weights: [Int]) {
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return }
        var left = spare
        for index in lengths.indices {
            let part = spare * weights[index] / sum
            lengths[index] += part
            left -= part
        }
        for index in lengths.indices where left > 0 && weights[index] > 0 {
            lengths[index] += 1
            left -= 1
        }
    }
}
