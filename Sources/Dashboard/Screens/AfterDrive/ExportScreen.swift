import Canvas
import Model
import Phrases

extension PickScreen {
    /// In which form a list is saved, and whether with telephone numbers.
    static func export(_ sheets: [ListSheet], _ context: Context) -> PickScreen {
        let forms: [(ListSheet.Format, Phrase)] = [
            (.csv, Phrase("CSV cho bảng tính", "CSV for a spreadsheet")), (.text, Phrase("Văn bản để in", "Text to print")),
        ]
        return PickScreen(
            Phrase("Xuất danh sách", "Save the list"),
            sheets.flatMap { sheet in
                forms.map { format, name in
                    let detail: Phrase =
                        !sheet.revealed.isEmpty
                        ? Phrase("có số điện thoại; được ghi lại", "with phone numbers; logged")
                        : sheets.count > 1 ? Phrase("không có số điện thoại", "no phone numbers") : Phrase("", "")
                    return Option(name, detail: detail, effects: [.open(ExportScreen(sheet, format))])
                }
            })
    }
}

/// Asks where a list is to be saved, and saves it.
struct ExportScreen: Screen {
    let sheet: ListSheet
    let format: ListSheet.Format
    var input: TextField
    var problem: Phrase?

    init(_ sheet: ListSheet, _ format: ListSheet.Format) {
        self.sheet = sheet
        self.format = format
        input = TextField("~/\(sheet.fileName).\(format.ending)", limit: 1000)
    }

    var title: Phrase { Phrase("Xuất danh sách", "Save the list") }
    var presentation: Presentation { .box(width: 76, height: 11) }
    var field: TextField? { input }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back || action == .save ? .available : .absent
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .typed(let text): edit { $0.insert(text) }
        case .pasted(let text): edit { $0.insert(VietnameseText.clean(text)) }
        case .edit(let key): edit { $0.apply(key) }
        case .move(let move): _ = input.apply(move)
        case .action(.back): return [.close]
        case .action(.open), .action(.save):
            let path = VietnameseText.clean(input.text)
            guard !path.isEmpty else {
                problem = Phrase("Hãy gõ đường dẫn của tệp.", "Type the path of the file.")
                return []
            }
            guard let export = sheet.export(format, to: path, context) else {
                problem = .showNamesFirst
                return []
            }
            return [.export(export)]
        case .exported(.written(let path)):
            return [
                .close,
                .notice(Announcement(.done, Phrase("Đã ghi \(path), chỉ bạn đọc được.", "Saved \(path); only you can read it."))),
            ]
        case .exported(.failed(let why)): problem = why
        default: break
        }
        return []
    }

    private mutating func edit(_ change: (inout TextField) -> Void) {
        problem = nil
        change(&input)
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        let count = sheet.rows.count
        canvas.label(
            sheet.title + " · " + context.say(.counted(count, "dòng", "row", "rows")), in: rest.takeTop(1), style: .title)
        _ = rest.takeTop(1)
        let line = rest.takeTop(1)
        let used = canvas.write(context.say(Phrase("Ghi vào: ", "Save as: ")), at: line.origin, style: .dim)
        input.draw(on: &canvas, in: Rect(x: line.x + used, y: line.y, width: line.width - used, height: 1), focused: true)
        let caret = canvas.cursor
        _ = rest.takeTop(1)
        let said: (Phrase, Style) =
            problem.map { ($0, .danger) }
            ?? (sheet.revealed.isEmpty
                ? (
                    Phrase(
                        "Enter ghi · Esc thôi. Tệp đã có thì không bị ghi đè.",
                        "Enter saves · Esc cancels. A file that exists is never overwritten."), .hint
                )
                : (
                    Phrase(
                        "Tệp này có \(sheet.revealed.count) số điện thoại; việc xuất được ghi vào nhật ký xem. Hãy xoá tệp khi gọi xong. Enter ghi · Esc thôi.",
                        "This file holds \(sheet.revealed.count) phone numbers, and saving it is logged. Delete it once the calls are made. Enter saves · Esc cancels."
                    ), .warning
                ))
        canvas.wrapped(context.say(said.0), in: rest, style: said.1)
        canvas.cursor = caret
    }
}
