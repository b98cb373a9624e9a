import Model
import Phrases
import Store

extension StreetsScreen {
    /// The list as it is shown, except that what stands in one cell there stands apart: of the last drive the day, what was given and the
    /// goal; of a target what was given along its stretches.
    func sheet(_ context: Context) -> ListSheet {
        var sheet = ListSheet(
            title: [
                context.office?.name ?? "", context.say(pane.title), String(context.year), context.say(.measure(context.measure)),
            ],
            fileName: "\(context.year)-tuyen-pho", table(context), rows: lines.map { row($0, context) }, context)
        guard sheet.columns.count > 1 else { return sheet }
        let day = sheet.columns.removeLast()
        // Where a drive has no goal in the measure that is shown, its own is told.
        let measures = Set(lines.compactMap(\.figures.lastDrive).map { StreetLine.measure(of: $0, context) })
        let isMixed = measures.count > 1
        let measure = isMixed ? "" : context.say(.measureShort(measures.first ?? context.measure))
        sheet.columns +=
            [
                day, ListSheet.Column(title: context.say(Phrase("kết quả đợt", "its figure")), isFigure: true, unit: measure),
                ListSheet.Column(title: context.say(Phrase("mục tiêu đợt", "its goal")), isFigure: true, unit: measure),
            ] + (isMixed ? [ListSheet.Column(title: context.say(Phrase("đơn vị đo của đợt", "its measure")), isFigure: false)] : [])
        for (place, line) in lines.enumerated() {
            sheet.rows[place].replaceSubrange((sheet.rows[place].count - 1)..., with: cells(line, namesMeasure: isMixed, context))
        }
        setTargetsApart(in: &sheet, context)
        return sheet
    }

    private func setTargetsApart(in sheet: inout ListSheet, _ context: Context) {
        guard lines.contains(where: { $0.part != nil }),
            let column = sheet.columns.firstIndex(where: { $0.title == context.say(Phrase("chỉ tiêu", "target")) })
        else { return }
        sheet.columns.insert(
            ListSheet.Column(
                title: context.say(Phrase("các đoạn có chỉ tiêu", "its stretches")), isFigure: true,
                unit: sheet.columns[column].unit),
            at: column + 1)
        for (place, line) in lines.enumerated() {
            let done = line.target == nil ? nil : line.part?.amount ?? line.amount
            let isGuess = line.part?.approximate ?? line.figures.approximate
            func cell(_ amount: Amount?, isGuess: Bool = false) -> ListSheet.Cell {
                ListSheet.Cell(
                    amount.map { (isGuess ? "≈ " : "") + NumberText.amount($0, context.language) } ?? "–",
                    plain: amount.map { PlainNumber.amount($0) } ?? "", context.language)
            }
            sheet.rows[place].replaceSubrange(column...column, with: [cell(line.target), cell(done, isGuess: isGuess)])
        }
    }

    private func cells(_ line: StreetLine, namesMeasure: Bool, _ context: Context) -> [ListSheet.Cell] {
        guard let row = line.figures.lastDrive else {
            return (["–", "", ""] + (namesMeasure ? [""] : [])).map { ListSheet.Cell($0, context.language) }
        }
        let goal = row.goal(preferring: context.measure)
        let done = row.tally.amount(goal?.measure ?? context.measure)
        return [
            ListSheet.Cell(DateText.short(row.drive.day, context.language), context.language),
            ListSheet.Cell(NumberText.amount(done, context.language), plain: PlainNumber.amount(done), context.language),
            ListSheet.Cell(
                goal.map { NumberText.amount($0, context.language) } ?? "", plain: goal.map { PlainNumber.amount($0) } ?? "",
                context.language),
        ] + (namesMeasure ? [ListSheet.Cell(context.say(.measureShort(done.measure)), context.language)] : [])
    }
}
