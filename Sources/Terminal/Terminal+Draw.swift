import CTerminal
import Canvas

extension Terminal {
    /// Shows a canvas. Rows that are as they were are not even looked at by curses; when nothing changed, nothing is written.
    public func draw(_ canvas: Canvas, theme: Theme) {
        guard isOpen else { return }
        if styles?.theme != theme {
            styles = StyleTable(theme: theme, depth: depth, colorCount: colorCount)
            shown = nil
        }
        let before = shown?.size == canvas.size ? shown : nil
        var changed = false
        for y in 0..<size.height where before.map({ !canvas.hasRow(y, as: $0) }) ?? true {
            drawRow(y, canvas.row(y))
            changed = true
        }
        shown = canvas
        let caret = canvas.cursor
        guard changed || before?.cursor != caret else { return }
        var bytes: UnsafePointer<CChar>?
        let count = ct_frame(
            Int32(clamp(caret?.y ?? size.height - 1, below: size.height)), Int32(clamp(caret?.x ?? 0, below: size.width)), &bytes)
        show(UnsafeRawBufferPointer(start: bytes, count: count), caret: caret != nil, was: before.map { $0.cursor != nil })
    }

    /// A frame that comes in one piece needs no hidden cursor: nobody sees it move. Longer ones may be cut on their way.
    private static let pieceLength = 1400

    /// - Parameter wasVisible: nil when it is not known.
    private func show(_ changes: UnsafeRawBufferPointer, caret isVisible: Bool, was wasVisible: Bool?) {
        let hides = wasVisible != false && (!isVisible || changes.count > Self.pieceLength)
        let shows = isVisible && (hides || wasVisible != true)
        var frame: [UInt8] = []
        frame.reserveCapacity(changes.count + 64)
        frame += Modes.frameStart.utf8
        if hides { frame += String(cString: ct_cursor(false)).utf8 }
        frame += changes
        if shows { frame += String(cString: ct_cursor(true)).utf8 }
        frame += Modes.frameEnd.utf8
        frame.withUnsafeBytes { _ = Descriptor.write($0, to: options.output) }
    }

    private func clamp(_ value: Int, below limit: Int) -> Int { max(0, min(value, limit - 1)) }

    private func drawRow(_ y: Int, _ row: ArraySlice<Cell>) {
        var last = Style.text
        var look = look(of: last)
        withUnsafeTemporaryAllocation(of: ct_cell.self, capacity: row.count) { cells in
            var count = 0
            for cell in row where !cell.glyph.isTrailing {
                if cell.style != last {
                    let next = self.look(of: cell.style)
                    // A blank has no colour of its own, so it need not interrupt the run of those before it.
                    if cell.glyph != .blank || !look.showsSameBlank(as: next) { (last, look) = (cell.style, next) }
                }
                let (base, mark, second) = cell.glyph.scalars
                cells.initializeElement(
                    at: count,
                    to: ct_cell(
                        base: base?.value ?? 0x20, first_mark: mark?.value ?? 0, second_mark: second?.value ?? 0,
                        attributes: look.attributes, pair: look.pair, width: cell.glyph.isWide ? 2 : 1))
                count += 1
            }
            ct_draw_row(Int32(y), cells.baseAddress, Int32(count))
        }
    }

    private func look(of style: Style) -> StyleTable.Ready {
        styles?.look(of: style) ?? StyleTable.Ready(attributes: 0, pair: 0, background: -1)
    }

    /// The next draw paints everything (Ctrl-L): something else may have written on the screen.
    public func redrawAll() {
        guard isOpen else { return }
        ct_forget_screen()
        shown = nil
    }

    /// Asks for the window's size and gives it; the next draw paints everything.
    @discardableResult
    public func handleResize() -> Size {
        guard isOpen else { return size }
        if let window = Descriptor.windowSize(options.output) ?? Descriptor.windowSize(options.input) {
            ct_resize(Int32(window.height), Int32(window.width))
            size = Size(Int(ct_columns()), Int(ct_rows()))
        }
        redrawAll()
        return size
    }

    /// The window's title. Control characters and marks that turn text round are left out.
    public func title(_ text: String) {
        guard TerminalEntry.takesCommands(options.environment["TERM"] ?? entry) else { return }
        send(TerminalCommand.title(text))
    }

    /// Asks the terminal to put a text on the person's clipboard, also through ssh, tmux and screen.
    public func copyToClipboard(_ text: String) -> ClipboardAnswer {
        guard isOpen, TerminalEntry.takesCommands(options.environment["TERM"] ?? entry) else { return .unsupported }
        guard text.utf8.count <= TerminalCommand.clipboardLimit else { return .tooLong(limit: TerminalCommand.clipboardLimit) }
        send(TerminalCommand.copy(text, through: TerminalCommand.multiplexer(options.environment)))
        return .sent
    }
}
