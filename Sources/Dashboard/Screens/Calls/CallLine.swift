import Canvas
import Model
import Phrases
import Store

/// A line of the people to call, with what is worked out once for all frames.
struct CallLine: Hashable, Sendable {
    let row: CallRow
    let state: DonorState
    /// On the day for which they are called.
    let interval: IntervalAnswer

    init(_ row: CallRow, day: Day, _ context: Context) {
        self.row = row
        state = row.state(on: context.today, context.rules)
        interval = context.rules.interval(after: row.donor.last, deferredUntil: row.donor.deferredUntil, on: day)
    }

    /// What the filter looks through.
    func folded(_ context: Context) -> String {
        VietnameseText.fold(
            [
                row.donor.name, row.donor.bloodGroup?.text ?? "", row.donor.street ?? "", row.groupName, row.family,
                UnitText.ward(row.donor.ward, context), giver(context)[0],
                row.lastVolume.map { String($0.count) } ?? "", row.lastCall.map { context.say(.callOutcome($0.outcome)) } ?? "",
                row.elsewhere.map { context.say(.bookedElsewhere($0)) } ?? "",
            ].joined(separator: " "))
    }

    /// How they stand as a giver, in words, the longest form first.
    func giver(_ context: Context) -> [String] {
        Phrase.donorState(state, last: row.donor.last?.day, on: context.today).map { context.say($0) }
    }

    var address: String {
        [row.donor.street, row.donor.house.isEmpty ? nil : row.donor.house].compactMap { $0 }.joined(separator: " ")
    }

    // MARK: Columns

    enum Column: CaseIterable {
        case name, born, ward, bloodGroup, state, chance, last, volume
        /// Of who must wait.
        case wait
        case call, address, group, family, phone

        /// Of who was called it is what came of it that counts. The ward tells people apart where they are of several.
        static func of(_ part: CallPart, severalWards: Bool = false) -> [Column] {
            allCases.filter {
                ($0 != .wait || part == .notYet) && ($0 != .chance || part != .called) && ($0 != .ward || severalWards)
            }
        }
    }

    /// - Parameter names: over all of the part, so that a filter does not move the columns.
    static func columns(_ columns: [Column], names: NameColumn = NameColumn(), wards: NameColumn = NameColumn()) -> [ListColumn] {
        columns.map { column in
            switch column {
            case .name: ListColumn(Phrase("họ tên", "name"), names.width(least: 14, most: 22))
            // Two of one name are told apart by it.
            case .born: ListColumn(Phrase("sinh", "born"), .fixed(4), .right, priority: 8)
            case .ward: ListColumn(Phrase("phường", "ward"), wards.width(least: 8, most: 18), priority: 5)
            case .bloodGroup: ListColumn(Phrase("máu", "ABO"), .fixed(3), priority: 6)
            case .state: ListColumn(Phrase("tình trạng", "state"), .fixed(12), priority: 4)
            case .chance: ListColumn(Phrase("khả năng đến", "likely to come"), .fixed(20))
            case .last: ListColumn(Phrase("lần cuối", "last"), .fixed(10), priority: 7)
            case .volume: ListColumn(Phrase(both: "ml"), .fixed(3), .right, priority: 2)
            case .wait: ListColumn(Phrase("được hiến từ", "may come from"), .fixed(13))
            case .call:
                ListColumn(Phrase("cuộc gọi", "call"), .named(min: columns.contains(.chance) ? 21 : 26, want: 29), priority: 9)
            case .address: ListColumn(Phrase("phố, số nhà", "street, house"), .flexible(min: 16, weight: 3), priority: 3)
            case .group: ListColumn(Phrase("tổ, đơn vị", "group"), .flexible(min: 16, weight: 2), priority: 0)
            case .family: ListColumn(Phrase("gia đình", "family"), .flexible(min: 14, weight: 2), priority: -1)
            case .phone: ListColumn(Phrase("điện thoại", "phone"), .range(10, 12), priority: 1, isPhone: true)
            }
        }
    }

    func cells(_ columns: [Column], showsPhones: Bool = false, _ context: Context) -> [ListCell] {
        columns.map { cell($0, showsPhones: showsPhones, context) }
    }

    func cell(_ column: Column, showsPhones: Bool = false, _ context: Context) -> ListCell {
        let donor = row.donor
        switch column {
        case .name:
            return ListCell(Mask.name(donor.name, context), style(context), order: VietnameseText.sortKey(donor.name)).shortened
        case .born:
            return ListCell(
                donor.birthYear.map(String.init) ?? "–", number: donor.birthYear, .dim, plain: PlainNumber.whole(donor.birthYear))
        case .ward: return ListCell(UnitText.ward(donor.ward, context), .dim).shortened
        case .bloodGroup: return ListCell(donor.bloodGroup?.text ?? "–")
        case .state:
            let forms = giver(context)
            var cell = ListCell(forms[0], number: DonorState.allCases.firstIndex(of: state), .dim)
            cell.shorter = Array(forms.dropFirst())
            return cell
        case .chance:
            var style = style(context)
            if case .own = row.chance.reason {} else { style = .dim }
            return ListCell(context.say(.chance(row.chance.reason)), number: -Int(row.chance.share * 100_000), style)
        case .last:
            return ListCell(
                donor.last.map { DateText.short($0.day, context.language) } ?? "–", number: donor.last?.day.number, .dim)
        case .volume:
            return ListCell(
                row.lastVolume.map { String($0.count) } ?? "–", number: row.lastVolume?.count, .dim,
                plain: PlainNumber.whole(row.lastVolume?.count))
        case .wait:
            guard case .notBefore(let day) = interval else { return ListCell("", number: nil) }
            return ListCell(DateText.short(day, context.language), number: day.number, .warning)
        case .call: return callCell(standing(context), context)
        case .address: return ListCell(address, .dim)
        case .group: return ListCell(row.groupName, .dim)
        case .family: return ListCell(context.hidesNames ? "" : row.family, .dim).shortened
        case .phone: return ListCell(phone(showsPhones, context), order: [])
        }
    }

    /// Greyed is who is not called now.
    private func style(_ context: Context) -> Style {
        standing(context) != .open || row.phone == nil || row.elsewhere != nil ? .dim : .text
    }

    func standing(_ context: Context) -> CallStanding {
        context.rules.calls.standing(last: row.lastCall, phone: row.phone, at: context.now)
    }

    /// "đang gọi 09:14, Chị Hà · Bàn 1"; else where they stand in the drive, or their last call.
    private func callCell(_ standing: CallStanding, _ context: Context) -> ListCell {
        let time = row.lastCall.map { -Int($0.time.milliseconds / 1000) }
        if let text = Phrase.callStanding(standing, on: context.today) {
            let style: Style = if case .busy = standing { .accent.bold } else { .warning }
            var cell = ListCell(context.say(text), number: time, style)
            switch standing {
            case .rests(let day): cell.plain = cell.text.replacing(DateText.short(day, context.language), with: day.description)
            case .calledToday(let call):
                cell.text = context.say(.calledToday(call))
                cell.plain = plain(call, context)
                let when = context.say(Phrase("hôm nay ", "today ")) + DateText.clock(minute: call.time.minuteOfDay)
                cell.shorter = [when + ": " + context.say(.callOutcome(call.outcome)), when]
            case .busy(let call, _):
                cell.plain = plain(call, context)
                let since = DateText.clock(minute: call.time.minuteOfDay)
                cell.shorter = [context.say(.call(call, on: context.today)), context.say(.callOutcome(call.outcome)) + " " + since]
            default: break
            }
            return cell
        }
        if let other = row.elsewhere {
            let text = context.say(.bookedElsewhere(other))
            var cell = ListCell(text, number: time, .accent)
            let hour = other.booking.slot.map { DateText.clock(minute: $0) + " · " } ?? ""
            cell.shorter = [hour + other.place] + (text.split(separator: " · ", maxSplits: 1).first.map { [String($0)] } ?? [])
            return cell
        }
        if let booking = row.booking { return ListCell(context.say(.invitation(booking.invitation)), number: time, .accent) }
        if row.phone == nil { return ListCell(context.say(Phrase("không có số", "no number")), number: time, .dim) }
        if let call = row.lastCall, call.outcome != .calling {
            var cell = ListCell(context.say(.call(call, on: context.today)), number: time, .dim, plain: plain(call, context))
            let outcome = context.say(.callOutcome(call.outcome))
            cell.shorter = [outcome + " " + DateText.short(call.time.day, context.language), outcome]
            return cell
        }
        return ListCell(
            row.contact == .notAsked ? context.say(Phrase("chưa hỏi ý liên hệ", "consent not asked")) : "", number: time, .dim)
    }

    /// In a file, which is read on another day: "2026-11-24 09:14, Chị Hà · Bàn 1: không nghe máy".
    private func plain(_ call: Call, _ context: Context) -> String {
        call.time.day.description + " " + DateText.clock(minute: call.time.minuteOfDay) + ", " + context.say(.by(call.by)) + ": "
            + context.say(.callOutcome(call.outcome))
    }

    private func phone(_ shows: Bool, _ context: Context) -> String {
        guard let phone = row.phone, !(shows && row.contact == .refused) else { return "" }
        return shows || context.revealed == row.id && !context.hidesNames ? phone.shown : phone.masked
    }

    func plainText(_ context: Context) -> String {
        [
            Mask.name(row.donor.name, context), row.donor.birthYear.map(String.init) ?? "", address,
            context.say(.chance(row.chance.reason)),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
