import Model
import Phrases
import Store

extension PicturesScreen {
    /// What is under the cursor: "14/03: 212 túi · 7 đợt".
    func words(_ context: Context) -> String {
        guard let picture else { return "" }
        if picture.isEmpty { return context.say(Phrase("Năm \(picture.year): chưa có gì.", "\(picture.year): nothing yet.")) }
        switch focus {
        case .months: return monthWords(picture, context)
        case .days: return dayWords(picture, context)
        case .curve: return curveWords(picture, context)
        case .givers: return giverWords(context)
        }
    }

    private func monthWords(_ picture: YearPicture, _ context: Context) -> String {
        let month = day.month
        let amount = picture.months[month - 1]
        var parts = [UnitText.figure(amount, context)]
        if !picture.monthPlans.isEmpty {
            let plan = picture.monthPlans[month - 1]
            parts.append(context.say(Phrase("chỉ tiêu ", "target ")) + rounded(plan, context))
            if plan >= 0.5 { parts.append(NumberText.percent(amount.value * 100 / plan, context.language)) }
        }
        let drives = picture.drives(inMonth: month)
        if drives > 0 { parts.append(Self.drives(drives, context)) }
        if picture.peakMonths.contains(month) { parts.append(context.say(Phrase("tháng cao điểm", "peak month"))) }
        let name = context.say(Phrase("Tháng \(month)", CalendarScreen.englishMonths[month - 1]))
        return name + ": " + parts.joined(separator: " · ")
    }

    private func dayWords(_ picture: YearPicture, _ context: Context) -> String {
        var parts: [String] = []
        if day > context.today, picture.amount(on: day).tenths == 0 {
            parts.append(context.say(Phrase("chưa đến", "yet to come")))
        } else {
            parts.append(UnitText.figure(picture.amount(on: day), context))
        }
        if let drives = picture.drives[day], drives > 0 { parts.append(Self.drives(drives, context)) }
        if let holiday = context.rules.holiday(on: day) {
            parts.append(context.language == .vietnamese ? holiday.name : holiday.english)
        }
        for campaign in context.rules.campaigns(on: day).filter(\.isPeak).prefix(2) {
            parts.append(context.language == .vietnamese ? campaign.name : campaign.english)
        }
        return DateText.weekday(day, context.language) + " " + DateText.dayMonth(day) + ": " + parts.joined(separator: " · ")
    }

    private func curveWords(_ picture: YearPicture, _ context: Context) -> String {
        let place = picture.place(of: day)
        let curve = picture.curve
        var parts: [String] = []
        if curve.done.indices.contains(place) {
            parts.append(rounded(curve.done[place], context))
        } else if let range = curve.range.indices.contains(place) ? curve.range[place] : nil {
            let low = figure(range.lowerBound, context)
            parts.append(context.say(Phrase("dự báo ", "forecast ")) + low + "–" + rounded(range.upperBound, context))
        }
        if let plan = curve.plan {
            parts.append(context.say(Phrase("chỉ tiêu ", "target ")) + rounded(plan[place], context))
            if curve.done.indices.contains(place), plan[place] >= 0.5 {
                parts.append(NumberText.percent(curve.done[place] * 100 / plan[place], context.language))
            }
        }
        if let before = curve.before { parts.append(String(picture.year - 1) + ": " + rounded(before[place], context)) }
        return context.say(Phrase("Đến ", "By ")) + DateText.dayMonth(day) + ": " + parts.joined(separator: " · ")
    }

    private func giverWords(_ context: Context) -> String {
        guard let givers else { return context.say(Phrase("Đang đọc số liệu…", "Reading…")) }
        let bags = givers.volumes.values.reduce(0, +)
        let done =
            givers.isWhole
            ? ""
            : context.say(Phrase(" · mới đọc ", " · read so far: ")) + NumberText.percent(givers.progress * 100, context.language)
        return UnitText.figure(Amount(.visits, givers.visits), context) + " · " + UnitText.figure(Amount(.bags, bags), context)
            + done
    }

    private func rounded(_ value: Double, _ context: Context) -> String {
        figure(value, context) + " " + context.say(.unit(context.measure))
    }

    private static func drives(_ count: Int, _ context: Context) -> String {
        context.say(Phrase("\(count) đợt", count == 1 ? "1 drive" : "\(count) drives"))
    }
}
