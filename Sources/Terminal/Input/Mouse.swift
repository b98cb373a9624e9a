import Canvas

/// Something done with the mouse over a cell.
public struct Mouse: Hashable, Sendable {
    public enum Kind: Hashable, Sendable { case press, release, drag, wheelUp, wheelDown, wheelLeft, wheelRight }
    /// `.none` for the wheel, and for a release in the old encoding, which does not say of what.
    public enum Button: Hashable, Sendable { case left, middle, right, none }

    public let kind: Kind
    public let button: Button
    /// Column and row from zero.
    public let point: Point
    public let modifiers: Key.Modifiers

    public init(_ kind: Kind, _ button: Button = .left, at point: Point, modifiers: Key.Modifiers = []) {
        self.kind = kind
        self.button = button
        self.point = point
        self.modifiers = modifiers
    }

    /// From the code of xterm's mouse reports and a place counted from 1. Nil for movement without a button and for buttons past the
    /// third, which nobody asked for.
    init?(code: Int, column: Int, row: Int, released: Bool) {
        guard code >= 0, code < 128 else { return nil }
        var modifiers: Key.Modifiers = []
        if code & 4 != 0 { modifiers.insert(.shift) }
        if code & 8 != 0 { modifiers.insert(.alt) }
        if code & 16 != 0 { modifiers.insert(.control) }
        let point = Point(max(0, column - 1), max(0, row - 1))
        let number = code & 3
        if code & 64 != 0 {
            // A wheel's notch has no release worth hearing of.
            guard !released else { return nil }
            let kinds: [Kind] = [.wheelUp, .wheelDown, .wheelLeft, .wheelRight]
            self.init(kinds[number], .none, at: point, modifiers: modifiers)
            return
        }
        let button: Button = [.left, .middle, .right, .none][number]
        if released || (button == .none && code & 32 == 0) {
            self.init(.release, button, at: point, modifiers: modifiers)
        } else if code & 32 != 0 {
            guard button != .none else { return nil }
            self.init(.drag, button, at: point, modifiers: modifiers)
        } else {
            self.init(.press, button, at: point, modifiers: modifiers)
        }
    }
}
