import CTerminal
import Canvas

extension Terminal {
    /// Shows a canvas. Rows that are as they were are not even looked at by curses; when nothing changed, nothing is written.
    public func draw(_ canvas: Canvas, theme: Theme) {
        guard isOpen else { return }
        var table = styles ?? StyleTable(theme: theme, depth: depth, colorCount: colorCount)
        if table.theme != theme {
            table = StyleTable(theme: theme, depth: depth, colorCount: colorCount)
            shown = nil
        }
        let before = shown?.size == canvas.size ? shown : nil
        var changed = false
        for y in 0..<size.height where before.map({ $0.row(y) != canvas.row(y) }) ?? true {
            drawRow(y, canvas.row(y), &table)
            changed = true
        }
        styles = table
        shown = canvas
        let caret = canvas.cursor
        guard changed || before?.cursor != caret else { return }
        send(Modes.frameStart)
        // Terminals without mode 2026 would show it jumping about.
        if changed || caret == nil { ct_cursor(0) }
        ct_update(
            Int32(clamp(caret?.y ?? size.height - 1, below: size.height)), Int32(clamp(caret?.x ?? 0, below: size.width)))
        if caret != nil { ct_cursor(1) }
        send(Modes.frameEnd)
    }

    private func clamp(_ value: Int, below limit: Int) -> Int { max(0, min(value, limit - 1)) }

    private func drawRow(_ y: Int, _ row: ArraySlice<Cell>, _ table: inout StyleTable) {
        var last = Style.text
        var look = table.look(of: last)
        var cells: [ct_cell] = []
        cells.reserveCapacity(row.count)
        for cell in row where !cell.glyph.isTrailing {
            if cell.style != last {
                last = cell.style
                look = table.look(of: last)
            }
            let (base, mark, second) = cell.glyph.scalars
            cells.append(
                ct_cell(
                    base: base?.value ?? 0x20, first_mark: mark?.value ?? 0, second_mark: second?.value ?? 0,
                    attributes: look.attributes, pair: look.pair, width: cell.glyph.isWide ? 2 : 1))
        }
        ct_draw_row(Int32(y), cells, Int32(cells.count))
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
