/// What a piece of the screen means. Themes give each meaning its look; views never name a colour. A coding key, since a theme's file names
/// roles as they are called here.
public enum Role: Int, CaseIterable, CodingKey, Hashable, Sendable {
    case text, dim, title, accent, hint, match
    case border, borderFocused
    case header, headerSorted
    /// The row under the cursor, in the pane that has the keyboard and in one that has not.
    case selected, selectedUnfocused
    /// A row that the person marked, and a cell whose figure has just changed.
    case marked, changed
    case good, warning, danger
    /// The bar up to the mark, beyond it, the mark, and what is not filled.
    case gauge, gaugeOver, gaugeMark, gaugeTrack
    case chart, chartPlan
    case scrollTrack, scrollThumb
    case key, keyTitle, keyOff
    case tab, tabActive
    case field, fieldFocused
    case badge
    /// The ground of the top and bottom lines, and of boxes laid over the screen.
    case topLine, popup

    /// Lines and bars, for which a contrast of 3 is enough; letters need 4.5 (WCAG 2).
    public var isGraphic: Bool {
        switch self {
        case .border, .borderFocused, .gauge, .gaugeOver, .gaugeMark, .gaugeTrack, .chart, .chartPlan, .scrollTrack, .scrollThumb:
            true
        default: false
        }
    }
}

/// What lies under a cell's text: text that is written later keeps it, so a selected row or a popup needs no care from what is in it.
public enum Ground: UInt8, CaseIterable, Hashable, Sendable {
    case none, bar, raised, selected, selectedUnfocused
    /// The unfilled part of a gauge.
    case track

    /// The role whose background it shows.
    public var role: Role? {
        switch self {
        case .none: nil
        case .bar: .topLine
        case .raised: .popup
        case .selected: .selected
        case .selectedUnfocused: .selectedUnfocused
        case .track: .gaugeTrack
        }
    }
}

/// The look of a cell: a role, what is added to it (`.good.bold`), and the ground.
public struct Style: Hashable, Sendable {
    public struct Flags: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let bold = Flags(rawValue: 1)
        public static let underline = Flags(rawValue: 2)
        public static let reverse = Flags(rawValue: 4)
        public static let dim = Flags(rawValue: 8)
    }

    public var role: Role
    public var flags: Flags
    /// `.none` keeps the ground that the cell has.
    public var ground: Ground

    public init(_ role: Role, _ flags: Flags = [], on ground: Ground = .none) {
        self.role = role
        self.flags = flags
        self.ground = ground
    }

    /// A number for each style there can be, from 0 to ``count`` - 1: tables of looks are arrays.
    public var number: Int { (role.rawValue * Ground.allCases.count + Int(ground.rawValue)) * 16 + Int(flags.rawValue & 15) }
    public static let count = Role.allCases.count * Ground.allCases.count * 16

    public var bold: Style { Style(role, flags.union(.bold), on: ground) }
    public var underline: Style { Style(role, flags.union(.underline), on: ground) }
    public var reverse: Style { Style(role, flags.union(.reverse), on: ground) }
    public func on(_ ground: Ground) -> Style { Style(role, flags, on: ground) }
}

extension Style {
    public static let text = Style(.text)
    public static let dim = Style(.dim)
    public static let title = Style(.title)
    public static let accent = Style(.accent)
    public static let hint = Style(.hint)
    public static let match = Style(.match)
    public static let border = Style(.border)
    public static let borderFocused = Style(.borderFocused)
    public static let header = Style(.header)
    public static let headerSorted = Style(.headerSorted)
    public static let selected = Style(.selected)
    public static let selectedUnfocused = Style(.selectedUnfocused)
    public static let marked = Style(.marked)
    public static let changed = Style(.changed)
    public static let good = Style(.good)
    public static let warning = Style(.warning)
    public static let danger = Style(.danger)
    public static let gauge = Style(.gauge)
    public static let gaugeOver = Style(.gaugeOver)
    public static let gaugeMark = Style(.gaugeMark)
    public static let gaugeTrack = Style(.gaugeTrack)
    public static let chart = Style(.chart)
    public static let chartPlan = Style(.chartPlan)
    public static let scrollTrack = Style(.scrollTrack)
    public static let scrollThumb = Style(.scrollThumb)
    public static let key = Style(.key)
    public static let keyTitle = Style(.keyTitle)
    public static let keyOff = Style(.keyOff)
    public static let tab = Style(.tab)
    public static let tabActive = Style(.tabActive)
    public static let field = Style(.field)
    public static let fieldFocused = Style(.fieldFocused)
    public static let badge = Style(.badge)
    public static let topLine = Style(.topLine)
    public static let popup = Style(.popup)
}

/// A piece of text in one style; a line of several is `[Span]`.
public struct Span: Hashable, Sendable, ExpressibleByStringLiteral {
    public var text: String
    public var style: Style

    public init(_ text: String, _ style: Style = .text) {
        self.text = text
        self.style = style
    }

    public init(stringLiteral value: String) { self.init(value) }
}
