/// What a table shows in one cell: text, the longest of several texts that fits, pieces of text, a gauge or a sparkline.
public struct TableCell: Hashable, Sendable, ExpressibleByStringLiteral {
    public enum Content: Hashable, Sendable {
        case text(String)
        /// The first of these that fits; the longest stands first.
        case forms([String])
        /// Cut in the middle: what begins alike may end otherwise.
        case ends(String)
        case spans([Span])
        case gauge(Gauge)
        case sparkline(Sparkline)
    }

    public var content: Content
    /// For text and forms; `.changed` marks a figure that has just changed.
    public var style: Style

    public init(_ text: String, _ style: Style = .text) {
        content = .text(text)
        self.style = style
    }

    public init(_ content: Content, _ style: Style = .text) {
        self.content = content
        self.style = style
    }

    public init(stringLiteral value: String) { self.init(value) }

    public static func text(_ text: String, _ style: Style = .text) -> TableCell { TableCell(text, style) }
    public static func forms(_ forms: [String], _ style: Style = .text) -> TableCell { TableCell(.forms(forms), style) }
    public static func ends(_ text: String, _ style: Style = .text) -> TableCell { TableCell(.ends(text), style) }
    public static func spans(_ spans: [Span]) -> TableCell { TableCell(.spans(spans)) }
    public static func gauge(_ percent: Double, scale: Double? = nil, thin: Bool = true) -> TableCell {
        TableCell(.gauge(Gauge(percent: percent, scale: scale, thin: thin)))
    }
    public static func sparkline(_ values: [Int], scale: Int? = nil, _ style: Style = .chart) -> TableCell {
        TableCell(.sparkline(Sparkline(values, scale: scale)), style)
    }

    func draw(on canvas: inout Canvas, in rect: Rect, align: Alignment) {
        switch content {
        case .text(let text): canvas.label(text, in: rect, align: align, style: style)
        case .forms(let forms):
            let text = forms.first { TextWidth.width(of: $0) <= rect.width } ?? forms.last ?? ""
            canvas.label(text, in: rect, align: align, style: style)
        case .ends(let text):
            canvas.label(TextWidth.cutInside(text, to: rect.width), in: rect, align: align, style: style)
        case .spans(let spans): canvas.label(spans, in: rect, align: align)
        case .gauge(let gauge): gauge.draw(on: &canvas, in: rect)
        case .sparkline(let sparkline): sparkline.draw(on: &canvas, in: rect, style: style)
        }
    }
}

/// A row of a table: its cells in the order of the columns, and whether the person marked it.
public struct TableRow: Hashable, Sendable, ExpressibleByArrayLiteral {
    public var cells: [TableCell]
    public var isMarked: Bool

    public init(_ cells: [TableCell], marked: Bool = false) {
        self.cells = cells
        isMarked = marked
    }

    public init(arrayLiteral elements: TableCell...) { self.init(elements) }
}
