import Canvas
import Exchange
import Model
import Phrases
import Store

extension FamilyListScreen {
    func table(_ context: Context) -> Table {
        Table(
            [
                .init(context.say(Phrase("STT", "no.")), .fixed(4), .right),
                .init(context.say(Phrase("họ tên", "name")), .range(16, 24)),
                .init(context.say(Phrase("sinh", "born")), .range(4, 6), .right, priority: 4),
                .init(context.say(Phrase("máu", "ABO")), .fixed(3), priority: 3),
                .init(context.say(Phrase("quan hệ", "role")), .range(8, 12), priority: 5),
                .init(context.say(Phrase("danh sách", "list")), .fixed(9), .right),
                .init(context.say(Phrase("trong sổ", "books")), .fixed(8), .right),
                .init(context.say(Phrase("là ai trong sổ", "who in the books")), .flexible(min: 18, weight: 3)),
                .init(context.say(Phrase("gia đình", "family")), .flexible(min: 12, weight: 2), priority: 2),
            ], gap: 1)
    }

    func place(in area: Rect) -> Rect {
        var inside = area.inset(2, 1)
        _ = inside.takeBottom(2)
        if filter.isOpen { _ = inside.takeBottom(1) }
        return inside
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        if step != .working { return drawNaming(on: &canvas, in: area, context) }
        let families = file?.families.count ?? 0
        let problems = file?.problems.count ?? 0
        let counts = .families(families) + Phrase(" · \(done.count) đã có trong sổ", " · \(done.count) in the books")
        let rows = file?.leftOut.count ?? 0
        let out = rows == 0 ? Phrase("", "") : Phrase(", bỏ ra \(rows) dòng", ", \(rows) left out")
        let unreadable = Phrase(" · i: \(problems) chỗ không đọc được", " · i: \(problems) unreadable") + out
        canvas.box(
            area, title: [Span(file?.name ?? "", .title)],
            note: [Span(context.say(counts), .dim)] + (problems == 0 ? [] : [Span(context.say(unreadable), .danger)]), focused: true
        )
        var inside = area.inset(2, 1)
        canvas.pieces(
            of: context.say(
                Phrase(
                    "Enter chọn người · N không ai · F7 người mới · Ctrl-S lập gia đình này",
                    "Enter chooses · N nobody · F7 new person · Ctrl-S makes this family")),
            in: inside.takeBottom(1), style: .hint)
        canvas.pieces(of: sums(context), in: inside.takeBottom(1), style: .dim)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if shown.isEmpty {
            canvas.wrapped(
                context.say(
                    filter.isOpen
                        ? Phrase("Không có dòng nào khớp. Esc bỏ lọc.", "No row matches. Esc clears the filter.")
                        : Phrase("Tệp không có gia đình nào.", "The file holds no family.")), in: inside, style: .hint)
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
                row(lines[shown[$0]], context)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    private func drawNaming(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var inside = canvas.box(area, title: context.say(title), focused: true).inset(1, 1)
        canvas.label(
            context.say(Phrase("Tệp CSV của danh sách gia đình:", "The CSV file of the list of families:")), in: inside.takeTop(1))
        let caret = canvas.prompt(input, in: inside.takeTop(1), placeholder: "~/gia-dinh-hien-mau.csv")
        _ = inside.takeTop(1)
        if step == .reading {
            canvas.label(context.say(Phrase("Đang đọc… Esc thôi.", "Reading… Esc stops.")), in: inside.takeTop(1), style: .accent)
        } else if let problem {
            _ = inside.takeTop(canvas.wrapped(context.say(problem), in: inside, style: .warning))
        }
        _ = inside.takeTop(1)
        canvas.wrapped(
            context.say(
                Phrase(
                    "Cột: STT, Họ và tên, Giới tính, Năm sinh, Nghề nghiệp, Địa chỉ, Nhóm máu ABO, Số lần hiến máu, Tổng cộng gia đình, Quan hệ gia đình. Dòng có STT mở một gia đình, các dòng sau không có STT là người cùng gia đình. Chưa ghi gì vào sổ cho đến khi bạn lập từng gia đình.",
                    "Columns: STT, name, sex (1/0), year of birth, job, address, ABO, count, the family's sum, relation. A row with a number begins a family, rows without one belong to it. Nothing is written until you make each family."
                )), in: inside, style: .hint)
        canvas.cursor = caret
    }

    /// Of the selected row's family: the list's own sum beside what its people gave by our books.
    private func sums(_ context: Context) -> String {
        guard let selected, let file else { return "" }
        let family = file.families[lines[selected].family]
        let own = lines.filter { $0.family == lines[selected].family }
        let listed = family.total ?? family.members.compactMap(\.stated).reduce(0, +)
        let ours = own.compactMap { $0.chosen?.row.donations }.reduce(0, +)
        let known = own.count { $0.chosen != nil }
        let sums = Phrase(
            "Gia đình \(family.number): danh sách \(listed) lần · trong sổ \(ours) túi của \(known)/\(own.count) người",
            "Family \(family.number): the list says \(listed) · our books \(ours) bags of \(known)/\(own.count) people")
        guard !family.leftOut.isEmpty else { return context.say(sums) }
        let missing = Self.listed(family.leftOut)
        return context.say(sums + Phrase(" · thiếu dòng \(missing)", " · without line \(missing)"))
    }

    /// "4, 9, 12": of many the first ones.
    static func listed(_ lines: [Int]) -> String {
        lines.prefix(6).map(String.init).joined(separator: ", ") + (lines.count > 6 ? ", …" : "")
    }

    /// What the list says; with a question mark in front as it stands there, where it is not understood.
    private func read(_ text: String?, _ fields: Column..., of member: ListedMember) -> TableCell {
        if let text { return TableCell(text, .dim) }
        let problem = file?.problems.first { $0.line == member.line && $0.field.map(fields.contains) == true }
        return problem.map { TableCell("?" + $0.value, .warning) } ?? TableCell("–", .dim)
    }

    private func row(_ line: Line, _ context: Context) -> TableRow {
        let member = line.member
        let isDone = done.contains(line.family)
        let style: Style = isDone ? .dim : .text
        let who: TableCell
        if let chosen = line.chosen {
            let name = Mask.name(chosen.row.name, context)
            let facts = [name, chosen.row.birthYear.map(String.init) ?? "", UnitText.ward(chosen.row.ward, context)]
            let whole = [facts, Array(facts.prefix(2))].map { $0.filter { !$0.isEmpty }.joined(separator: " · ") }
            who = .forms(whole + NameText.forms(name), isDone ? .dim : .good)
        } else {
            let count = member.candidates.count
            who = TableCell(
                context.say(
                    count == 0
                        ? Phrase("không có trong sổ", "not in the books")
                        : Phrase("? \(count) người có thể", "? \(count) possible")), count == 0 ? .dim : .warning)
        }
        return [
            TableCell(line.isFirst ? file?.families[line.family].number ?? "" : "", .text.bold),
            .name(Mask.name(member.name, context), style), read(member.birthYear.map(String.init), .birthYear, .birth, of: member),
            read(member.bloodGroup?.text, .bloodGroup, of: member), TableCell(member.role, style),
            read(member.stated.map { context.say(Phrase("\($0) lần", "\($0)")) }, .stated, of: member),
            TableCell(line.chosen.map { UnitText.figure(Amount(.bags, $0.row.donations), context) } ?? "–", .dim), who,
            TableCell(
                isDone
                    ? context.say(Phrase("✓ trong sổ", "✓ in the books"))
                    : line.chosen?.family.map { FamilyText.name($0, context) } ?? "", isDone ? .good : .dim),
        ]
    }
}
