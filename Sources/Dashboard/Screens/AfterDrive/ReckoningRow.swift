import Canvas
import Model
import Phrases
import Store

/// A line of one of the lists after a drive.
enum ReckoningRow: Hashable, Sendable {
    case unfinished(QueueRow)
    case credit(UnitTally)
    case given(GivenRow)
    case deferred(DeferredRow)
    case absent(AbsentRow)
    case second(SecondInvitation)

    /// Who the line is about; `nil` of a unit, and of somebody who was erased.
    var donor: Identifier<Donor>? {
        switch self {
        case .unfinished(let row): row.donor?.id
        case .credit: nil
        case .given, .deferred, .absent, .second: person?.id
        }
    }

    var person: ListedPerson? {
        switch self {
        case .unfinished, .credit: nil
        case .given(let row): row.person
        case .deferred(let row): row.person
        case .absent(let row): row.person
        case .second(let row): row.person
        }
    }

    // MARK: Columns

    static func columns(_ pane: ReckoningPane) -> [ListColumn] {
        let name = ListColumn(Phrase("họ tên", "name"), .range(16, 26))
        let born = ListColumn(Phrase("sinh", "born"), .fixed(6), .right, priority: 6)
        let phone = ListColumn(Phrase("điện thoại", "phone"), .range(10, 12), priority: 7, isPhone: true)
        let contact = ListColumn(Phrase("liên hệ", "contact"), .fixed(13), priority: 4)
        switch pane {
        case .figures: return []
        case .unfinished:
            return [
                name, born, ListColumn(Phrase("bước", "step"), .flexible(min: 14, weight: 1)),
                ListColumn(Phrase("đến lúc", "came at"), .fixed(9), .right),
            ]
        case .credit:
            return [
                ListColumn(Phrase("đơn vị", "unit"), .flexible(min: 16, weight: 3)),
                ListColumn(.measureShort(.bags), .fixed(7), .right), ListColumn(Phrase(both: "ml"), .fixed(10), .right),
                ListColumn(.measureShort(.equivalents), .fixed(13), .right, priority: 5),
                ListColumn(.measureShort(.visits), .fixed(12), .right),
                ListColumn(Phrase("tỷ trọng", "share"), .fixed(10), .right, priority: 6, unit: "%"),
            ]
        case .given:
            return [
                name, born, ListColumn(Phrase("thể tích", "volume"), .fixed(10), .right, unit: "ml"),
                ListColumn(Phrase("kết quả", "result"), .range(13, 20), priority: 8),
                ListColumn(Phrase("số lần", "times"), .fixed(9), .right, priority: 5), phone, contact,
                ListColumn(Phrase("phường", "ward"), .range(10, 17), priority: 3),
            ]
        case .deferred:
            return [
                name, born, ListColumn(Phrase("lý do", "reason"), .flexible(min: 14, weight: 2)),
                ListColumn(Phrase("trở lại từ", "back from"), .fixed(12)), phone, contact,
            ]
        case .absent:
            return [
                name, born, ListColumn(Phrase("giờ hẹn", "slot"), .fixed(9), priority: 8),
                ListColumn(Phrase("lời mời", "booking"), .range(8, 14), priority: 5),
                ListColumn(Phrase("số lần", "times"), .fixed(8), .right, priority: 3), phone, contact,
            ]
        case .second:
            return [
                name, born, ListColumn(Phrase("đã hiến", "gave on"), .fixed(10), priority: 5),
                ListColumn(Phrase("mời từ", "invite from"), .fixed(12)), ListColumn(Phrase("tình trạng", "state"), .range(11, 14)),
                phone,
                contact, ListColumn(Phrase("đợt", "drive"), .flexible(min: 12, weight: 1), priority: 2),
            ]
        }
    }

    // MARK: Cells

    /// - Parameters:
    ///   - total: the tally of the whole drive, for shares of it.
    ///   - showsPhones: in full, for a file for which that was asked.
    func cells(total: Tally, showsPhones: Bool = false, _ context: Context) -> [ListCell] {
        switch self {
        case .unfinished(let row): unfinished(row, context)
        case .credit(let row): credit(row, total, context)
        case .given(let row):
            named(row.person, context) + given(row, context) + reach(row.person, showsPhones, context)
                + [ListCell(UnitText.ward(row.person?.row.ward, context), .dim).shortenedWard]
        case .deferred(let row): named(row.person, context) + deferred(row, context) + reach(row.person, showsPhones, context)
        case .absent(let row): named(row.person, context) + absent(row, context) + reach(row.person, showsPhones, context)
        case .second(let row):
            named(row.person, context) + second(row, context) + reach(row.person, showsPhones, context)
                + [ListCell(row.driveName ?? "", .dim)]
        }
    }

    private static func name(_ name: String?, _ context: Context) -> ListCell {
        guard let name else { return ListCell(context.say(Phrase("(đã xoá)", "(erased)")), .dim, order: [0xFF]) }
        return ListCell(Mask.name(name, context), order: VietnameseText.sortKey(name)).shortened
    }

    private static func year(_ year: Int?) -> ListCell {
        ListCell(year.map(String.init) ?? "–", number: year, .dim, plain: PlainNumber.whole(year))
    }

    private func named(_ person: ListedPerson?, _ context: Context) -> [ListCell] {
        [Self.name(person?.row.name, context), Self.year(person?.row.birthYear)]
    }

    private func reach(_ person: ListedPerson?, _ showsPhones: Bool, _ context: Context) -> [ListCell] {
        guard let person else { return [ListCell(""), ListCell("")] }
        // A list is made to call by: the number of who is not to be called stays out of it.
        let phone =
            !showsPhones
            ? Mask.phone(person.donor, context) : person.contact == .refused ? "" : person.donor.phone?.shown ?? ""
        let style: Style =
            switch person.contact {
            case .agreed: .good
            case .notAsked: .dim
            case .refused: .warning
            }
        return [ListCell(phone, order: []), ListCell(context.say(.contact(person.contact)), style)]
    }

    private func unfinished(_ row: QueueRow, _ context: Context) -> [ListCell] {
        let minute = row.booking.came?.minuteOfDay
        return [
            Self.name(row.donor?.name, context), Self.year(row.donor?.birthYear),
            ListCell(context.say(.bookingStep(row.booking.step)), .warning),
            ListCell(minute.map { DateText.clock(minute: $0) } ?? "–", number: minute),
        ]
    }

    private func credit(_ row: UnitTally, _ total: Tally, _ context: Context) -> [ListCell] {
        func figure(_ amount: Amount, _ style: Style) -> ListCell {
            ListCell(
                NumberText.amount(amount, context.language), number: amount.tenths, style, plain: PlainNumber.amount(amount))
        }
        let amount = row.tally.amount(context.measure)
        let share = amount.percent(of: total.amount(context.measure))
        let name = [UnitText.name(row.name, context), UnitText.detail(row.name, context)].filter { !$0.isEmpty }
        return [
            ListCell((row.approximate ? "≈ " : "") + name.joined(separator: " · "), row.unit == nil ? .dim : .text),
            figure(row.tally.amount(.bags), context.measure == .bags ? .text.bold : .text),
            ListCell(
                NumberText.whole(row.tally.volume.count, context.language), number: row.tally.volume.count,
                plain: PlainNumber.whole(row.tally.volume.count)),
            figure(row.tally.amount(.equivalents), context.measure == .equivalents ? .text.bold : .text),
            figure(row.tally.amount(.visits), context.measure == .visits ? .text.bold : .text),
            ListCell(
                share.map { NumberText.percent($0, decimals: 1, context.language) } ?? "–", number: amount.tenths, .dim,
                plain: PlainNumber.decimal(share)),
        ]
    }

    private func given(_ row: GivenRow, _ context: Context) -> [ListCell] {
        let isFailed = row.donation.outcome == .failed
        let times = row.firstTime ? 1 : row.person?.row.donations
        let time =
            row.firstTime ? context.say(Phrase("lần đầu", "first")) : times.map { NumberText.whole($0, context.language) } ?? "–"
        return [
            ListCell(
                "\(row.donation.volume.count) ml", number: row.donation.volume.count,
                plain: PlainNumber.whole(row.donation.volume.count)),
            ListCell(
                context.say(isFailed ? Phrase("không thành", "failed") : Phrase("nhận được túi", "bag collected")),
                isFailed ? .warning : .dim),
            ListCell(time, number: times, row.firstTime ? .accent : .text, plain: PlainNumber.whole(times)),
        ]
    }

    /// "chỉ số trong ngày, tạm hoãn": each reason once, in their own order.
    private func deferred(_ row: DeferredRow, _ context: Context) -> [ListCell] {
        let codes = Deferral.Code.allCases.filter { code in row.deferrals.contains { $0.code == code } }
        let until = row.until.map { DateText.short($0, context.language) } ?? context.say(Phrase("chưa rõ", "unknown"))
        return [
            ListCell(codes.map { context.say(.deferralCode($0)) }.joined(separator: ", ")),
            ListCell(until, number: row.until?.number, row.until == nil ? .dim : .warning),
        ]
    }

    private func absent(_ row: AbsentRow, _ context: Context) -> [ListCell] {
        [
            ListCell(row.booking.slot.map { DateText.clock(minute: $0) } ?? "–", number: row.booking.slot),
            ListCell(context.say(.invitation(row.booking.invitation)), .dim),
            ListCell(
                row.person.map { NumberText.whole($0.row.donations, context.language) } ?? "–", number: row.person?.row.donations,
                plain: PlainNumber.whole(row.person?.row.donations)),
        ]
    }

    private func second(_ row: SecondInvitation, _ context: Context) -> [ListCell] {
        let isDue = row.isDue(on: context.today)
        let state: (Phrase, Style) =
            row.isInvited
            ? (Phrase("đã mời", "invited"), .dim)
            : isDue
                ? (Phrase("đến hạn", "due"), .good)
                : (
                    row.day.map { day in Phrase("còn ", "in ") + .counted(day - context.today, "ngày", "day", "days") }
                        ?? Phrase("chưa rõ", "unknown"), .dim
                )
        return [
            ListCell(DateText.short(row.given.day, context.language), number: row.given.day.number, .dim),
            ListCell(row.day.map { DateText.short($0, context.language) } ?? "–", number: row.day?.number),
            ListCell(context.say(state.0), number: row.isInvited ? 2 : isDue ? 0 : 1, state.1),
        ]
    }
}
