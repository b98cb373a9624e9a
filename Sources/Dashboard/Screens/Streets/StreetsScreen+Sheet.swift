import Model
import Phrases
import Store

extension StreetsScreen {
    /// The list as it is shown, except that of the last drive the day, what was given and the goal stand apart.
    func sheet(_ context: Context) -> ListSheet {
        var sheet = ListSheet(
            title: [
                context.office?.name ?? "", context.say(pane.title), String(context.year), context.say(.measure(context.measure)),
            ],
            fileName: "\(context.year)-tuyen-pho", table(context), rows: lines.map { row($0, context) }, context)
        guard sheet.columns.count > 1 else { return sheet }
        let day = sheet.columns.removeLast()
        let measure = context.say(.measureShort(context.measure))
        sheet.columns += [
            day, ListSheet.Column(title: context.say(Phrase("kết quả đợt", "its figure")), isFigure: true, unit: measure),
            ListSheet.Column(title: context.say(Phrase("mục tiêu đợt", "its goal")), isFigure: true, unit: measure),
        ]
        for (place, line) in lines.enumerated() {
            sheet.rows[place].replaceSubrange((sheet.rows[place].count - 1)..., with: cells(line, context))
        }
        return sheet
    }

    private func cells(_ line: StreetLine, _ context: Context) -> [ListSheet.Cell] {
        guard let row = line.figures.lastDrive else { return ["–", "", ""].map { ListSheet.Cell($0, context.language) } }
        let goal = row.goal(preferring: context.measure)
        let done = row.tally.amount(goal?.measure ?? context.measure)
        return [
            ListSheet.Cell(DateText.short(row.drive.day, context.language), context.language),
            ListSheet.Cell(NumberText.amount(done, context.language), plain: PlainNumber.amount(done), context.language),
            ListSheet.Cell(
                goal.map { NumberText.amount($0, context.language) } ?? "", plain: goal.map { PlainNumber.amount($0) } ?? "",
                context.language),
        ]
    }
}
