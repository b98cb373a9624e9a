import Canvas
import Model
import Phrases
import Store

/// The first run, on empty books: look at the demo, start one's own office, or import a file.
public struct WelcomeScreen: Screen {
    enum Way: CaseIterable, Sendable { case demo, office, file }

    var list = ListWindow(count: Way.allCases.count, height: Way.allCases.count)
    /// Where the person wanted to go before they were asked who they are.
    var wanted: Way?
    /// People who are in the books already, from a file that was imported before the office was chosen.
    var people = 0

    public init() {}

    public var title: Phrase { Phrase("Chào mừng", "Welcome") }

    /// The digits choose here: there are no main screens yet for them to open.
    private static let digits: [ActionID] = [.overview, .wards, .donors]

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || Self.digits.contains(action) ? .available : .absent
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared:
            if context.office != nil { return [.goTo(.overview)] }
            guard let wanted, !context.signature.operatorName.isEmpty else {
                wanted = nil
                return [.ask(.donors(DonorListRequest(sort: .name, limit: 1)))]
            }
            self.wanted = nil
            return go(wanted, context)
        case .news:
            return context.office == nil ? [] : [.goTo(.overview)]
        case .answered(.donors(_, let page)):
            // After an import the office is what is missing.
            if people == 0, page.total > 0 { list.select(1) }
            people = page.total
        case .action(let action):
            guard let digit = Self.digits.firstIndex(of: action) else {
                return list.selection.map { go(Way.allCases[$0], context) } ?? []
            }
            list.select(digit)
            return go(Way.allCases[digit], context)
        case .move(let move): list.go(move)
        case .clicked(let point, let double):
            let rows = Self.rows(in: ProgramLayout(context.size).body)
            if let row = rows.firstIndex(where: { $0.contains(point) }) {
                list.select(row)
                if double { return go(Way.allCases[row], context) }
            }
        default: break
        }
        return []
    }

    private mutating func go(_ way: Way, _ context: Context) -> [Effect] {
        if way == .demo { return [.start(.openDemo)] }
        guard !context.signature.operatorName.isEmpty else {
            wanted = way
            return [.open(FormScreen(SignatureForm(), context))]
        }
        return way == .office ? [.open(FormScreen(OfficeForm(), context))] : [.open(ImportScreen())]
    }

    static func rows(in area: Rect) -> [Rect] {
        let inside = area.centred(Size(72, min(area.height, 18)))
        let (first, step) = inside.height < 18 ? (5, 2) : (6, 3)
        return (0..<Way.allCases.count).map { Rect(x: inside.x, y: inside.y + first + $0 * step, width: inside.width, height: 2) }
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let inside = area.centred(Size(72, min(area.height, 18)))
        canvas.label(context.glyphs.bullet.text + "  Giọt Hồng", in: inside.row(0), style: .accent.bold)
        canvas.wrapped(
            context.say(
                Phrase(
                    "Bảng theo dõi hiến máu tình nguyện của phường: gia đình, tuyến phố, khối, đợt hiến và điểm cố định, so với chỉ tiêu thành phố.",
                    "The ward's board for voluntary blood donation: families, streets, blocs, drives and the fixed site against the city's target."
                )),
            in: Rect(x: inside.x, y: inside.y + (inside.height < 18 ? 1 : 2), width: inside.width, height: 3), style: .dim)
        for (index, row) in Self.rows(in: area).enumerated() {
            let (title, detail) = Self.words(Way.allCases[index])
            if list.selected == index { canvas.clear(row, on: .selected) }
            canvas.label(
                " \(index + 1)  " + context.say(title), in: row.row(0), style: list.selected == index ? .title.bold : .text)
            canvas.label("    " + context.say(detail), in: row.row(1), style: .dim)
            if list.selected == index { canvas.cursor = row.origin }
        }
        canvas.label(
            context.say(people == 0 ? Self.keys : Self.hasPeople(people)),
            in: Rect(x: inside.x, y: min(inside.y + 16, inside.maxY - 1), width: inside.width, height: 1), style: .hint)
    }

    private static let keys = Phrase(
        "↑ ↓ chọn · Enter mở · L English · F10 thoát", "↑ ↓ choose · Enter open · L Tiếng Việt · F10 leave")

    private static func hasPeople(_ count: Int) -> Phrase {
        Phrase { language in
            let number = NumberText.whole(count, language)
            return language == .vietnamese
                ? "Trong sổ đã có \(number) người. Còn thiếu đơn vị: chọn 2."
                : "The books hold \(number) people. The office is missing: choose 2."
        }
    }

    private static func words(_ way: Way) -> (Phrase, Phrase) {
        switch way {
        case .demo:
            (
                Phrase("Xem dữ liệu mẫu", "Look at the demo"),
                Phrase(
                    "Quận Thanh Xuân năm 2020, số liệu mẫu; không đụng dữ liệu của bạn",
                    "Thanh Xuân district in 2020, made up; your own data is left alone")
            )
        case .office:
            (
                Phrase("Bắt đầu với đơn vị của tôi", "Start my office"),
                Phrase(
                    "Chọn phường, quận cũ hoặc thành phố; năm và chỉ tiêu",
                    "Choose a ward, an old district or the city; the year and its target")
            )
        case .file:
            (
                Phrase("Nhập danh sách từ tệp CSV", "Import a list from a CSV file"),
                Phrase(
                    "Người hiến hoặc lần hiến máu; tên cột tiếng Việt hoặc tiếng Anh",
                    "Donors or donations, with Vietnamese or English column heads")
            )
        }
    }
}
