import Model
import Phrases
import Store

/// A person's booking for a drive before its day (đặt chỗ): the slot and what they said. Who is booked already is told with who wrote it,
/// and that booking is altered.
public struct BookingForm: FormPurpose {
    let drive: Identifier<Drive>
    let donor: Identifier<Donor>
    private var person: PersonAtDrive?
    /// A fixed site's day, which comes into the books with its first booking, and the slot that was chosen before the person.
    private var siteDay: (drive: Drive, slot: Int?)?
    private var isFirst = false

    init(siteDay: Drive, slot: Int?, donor: Identifier<Donor>) {
        self.init(siteDay.id, donor: donor)
        self.siteDay = (siteDay, slot)
    }

    public init(_ drive: Identifier<Drive>, donor: Identifier<Donor>) {
        self.drive = drive
        self.donor = donor
    }

    public var place: FormPlace? { .booking(drive, donor) }
    public var title: Phrase { Phrase("Đặt chỗ", "Booking") }
    public var questions: [Question] { [.booking(drive: drive, donor: donor, on: siteDay?.drive.day)] }
    public var showsPerson: Bool { true }

    public mutating func take(_ answer: Answer) {
        guard case .booking(let found) = answer, found.row.map({ $0.drive.id == drive }) ?? true else { return }
        person = found
        isFirst = person?.row == nil
        if isFirst, let day = siteDay?.drive {
            person?.row = DriveRow(drive: day)
            person?.slots = day.slots.map { SlotRow(slot: $0, booked: 0) }
        }
    }

    public func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        guard let person, let row = person.row, let donor = person.donor else { return [] }
        var lines = [
            FormLine(
                Phrase { language in
                    [
                        Mask.name(donor.name, context), donor.birth.map { String($0.year) } ?? "", row.drive.name,
                        DateText.short(row.drive.day, language),
                    ]
                    .filter { !$0.isEmpty }.joined(separator: " · ")
                })
        ]
        if let booking = person.booking {
            lines.append(FormLine(Self.alreadyThere(booking, by: person.writtenBy), tone: .warning))
        }
        if let interval = interval(person, on: row.drive.day, context) { lines.append(FormLine(interval, tone: .warning)) }
        if person.refuses { lines.append(FormLine(Self.refuses, tone: .warning)) }
        return lines
    }

    /// That their interval has not passed by the day of the drive. What was said of it on the day is the desk's.
    private func interval(_ person: PersonAtDrive, on day: Day, _ context: Context) -> Phrase? {
        guard person.booking?.step == nil, let listed = person.listed else { return nil }
        let answer = context.rules.interval(after: listed.last, deferredUntil: listed.deferredUntil, on: day)
        guard case .notBefore = answer else { return nil }
        return Phrase("Khoảng cách, vào ngày của đợt: ", "Interval, on the day of the drive: ") + .interval(answer)
            + Phrase(both: ".")
    }

    /// "Đã có trong đợt này: đã đặt (Chị Hà, Bàn 1, 09:12 24/11/2026)."
    static func alreadyThere(_ booking: Booking, by entry: JournalEntry?) -> Phrase {
        Phrase { language in
            let state = booking.step == nil ? Phrase.invitation(booking.invitation) : Phrase.bookingStep(booking.step)
            let by = entry.map { " (\($0.signature.operatorName), \($0.signature.desk), \(DateText.dateTime($0.time, language)))" }
            return (language == .vietnamese ? "Đã có trong đợt này: " : "In this drive already: ") + state[language] + (by ?? "")
                + "."
        }
    }

    public func fields(_ context: Context) -> [FormField] {
        let booking = person?.booking
        return [
            FormField(
                "slot", Phrase("Khung giờ", "Slot"), choices: slotChoices(context),
                chosen: (booking?.slot ?? (booking == nil ? proposedSlot : nil)).map(String.init) ?? ""),
            FormField(
                "invitation", Phrase("Tình trạng", "State"),
                choices: offered.map { Choice($0.rawValue, .invitation($0)) },
                chosen: (booking?.invitation ?? .booked).rawValue),
        ]
    }

    /// Nobody asks or reminds who does not want to be; what stands in the books already is shown.
    private var offered: [Booking.Invitation] {
        Booking.Invitation.allCases.filter {
            person?.refuses != true || $0.asksThem == false || $0 == person?.booking?.invitation
        }
    }

    /// The slots with their places, those that are kept for somebody else left out.
    private func slotChoices(_ context: Context) -> [Choice] {
        let times = Dictionary(grouping: fitting, by: \.slot.span.start).keys.sorted()
        return [Choice("", Phrase("không hẹn giờ", "no time"))]
            + times.compactMap { minute in
                place(at: minute).map { row in
                    let span = OpeningText.text([row.slot.span])
                    return Choice(
                        String(minute), Phrase(both: "\(span)  \(row.booked)/\(row.slot.capacity)"))
                }
            }
    }

    private var fitting: [SlotRow] {
        let own: [DriveSlot.Audience?] = [person?.donor?.group.map { .group($0) }, person?.bloc.map { .bloc($0) }]
        let chosen = person?.booking?.slot
        return (person?.slots ?? []).filter { row in
            row.slot.audience == nil || own.contains(row.slot.audience) || row.slot.span.start == chosen
        }
    }

    /// The slot that this person takes up when booked for that minute.
    private func place(at minute: Int) -> SlotRow? {
        guard let person, let row = person.row,
            let place = row.drive.slot(at: minute, group: person.donor?.group, bloc: person.bloc),
            person.slots.indices.contains(place)
        else { return nil }
        return person.slots[place]
    }

    /// The first with room, their own group's before the others.
    private var proposedSlot: Int? {
        if let wish = siteDay?.slot, fitting.contains(where: { $0.slot.span.start == wish }) { return wish }
        let free = fitting.filter { $0.booked < $0.slot.capacity }
        return (free.first { $0.slot.audience != nil } ?? free.first)?.slot.span.start
    }

    public func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        guard let person, let row = person.row, person.donor != nil else { return .problems([("", .noLongerThere)]) }
        guard let invitation = Booking.Invitation(rawValue: values["invitation"]) else {
            return .problems([("invitation", .chooseFromList)])
        }
        let slot = Int(values["slot"])
        var after = person.booking ?? Booking(id: context.identifiers.next(), drive: drive, donor: donor)
        after.slot = slot
        after.invitation = invitation
        if after.step != nil, invitation == .cancelled || invitation == .noShow {
            return .problems([("invitation", .booking(.cameThough(invitation)))])
        }
        if invitation == .noShow, row.drive.day > context.today { return .problems([("invitation", .drivesDayIsAhead)]) }
        if after == person.booking { return .perform([.close]) }
        var change = person.booking.map { DriveDay.alter($0, to: after) } ?? DriveDay.make(after)
        if isFirst, let day = siteDay?.drive { change.revisions.insert(.adding(.drive(day)), at: 0) }
        let isAway = invitation == .cancelled || invitation == .noShow
        let isNew = !isAway && after.step == nil && person.booking.map(\.staysAway) ?? true
        if isNew, person.refuses || !person.elsewhere.isEmpty {
            let doubts =
                (person.refuses ? [Self.refuses] : []) + (person.elsewhere.isEmpty ? [] : [.elsewhereThatDay(person.elsewhere)])
            let again = Phrase("Ghi lần nữa nếu vẫn đặt chỗ.", "Save again to book them all the same.")
            return .doubtful(field: "slot", .joined(doubts + [again], by: " "), change)
        }
        if after.holdsPlaceUnasked, person.booking?.holdsPlaceUnasked != true {
            return .doubtful(field: "invitation", Self.onlyInvited, change)
        }
        if let slot, slot != person.booking?.slot, invitation != .cancelled, let place = place(at: slot),
            place.booked >= place.slot.capacity
        {
            return .doubtful(field: "slot", Self.full(place), change)
        }
        return .commit(change)
    }

    private static let refuses = Phrase(
        "Người này đã xin không mời nữa, hoặc đã rút sự đồng ý liên hệ.",
        "This person asked not to be invited any more, or withdrew their consent to be contacted.")

    private static let onlyInvited = Phrase(
        "Người chỉ «đã mời» giữ chỗ trong khung mà không ai chờ. Nhận lời rồi thì chọn «đã đặt»; ghi lần nữa nếu vẫn để vậy.",
        "Who is only invited takes up the slot and is not awaited. If they said yes choose “booked”; save again to leave it so.")

    private static func full(_ row: SlotRow) -> Phrase {
        let span = OpeningText.text([row.slot.span])
        return Phrase(
            "Khung \(span) đã đủ \(row.booked)/\(row.slot.capacity) chỗ. Ghi lần nữa nếu vẫn muốn nhận.",
            "\(span) is full: \(row.booked)/\(row.slot.capacity). Save again to take them all the same.")
    }
}

extension Booking {
    /// Has a time, and has not said yes.
    fileprivate var holdsPlaceUnasked: Bool { slot != nil && invitation == .invited && step == nil }
}
