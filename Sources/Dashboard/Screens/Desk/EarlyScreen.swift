import Canvas
import Model
import Phrases
import Store

/// Asks before somebody is received whose interval has not passed (vẫn tiếp nhận). The desk may: a date in the books can be wrong, and the
/// doctor decides. It stands in the journal by a name of its own. Enter asked, and held
/// down or pressed again it does nothing: another key says yes.
struct EarlyScreen: Screen {
    let booking: Booking
    let isNew: Bool
    let donor: DonorRow
    let reading: IntervalReading

    init(_ booking: Booking, isNew: Bool, donor: DonorRow, reading: IntervalReading) {
        self.booking = booking
        self.isNew = isNew
        self.donor = donor
        self.reading = reading
    }

    var title: Phrase { Phrase("Chưa đủ khoảng cách", "The interval has not passed") }
    var presentation: Presentation { .box(width: 72, height: 11) }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .back || action == .save ? .available : .absent
    }

    /// The next one in the queue is scanned while this is still open: they are not to take this one's place.
    mutating func scanned(_ scan: Scan, _ context: Context) -> [Effect]? {
        if case .card = scan { [.notice(Announcement(.warning, .questionFirst))] } else { nil }
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back): [.close]
        case .action(.save): [.commit(DriveDay.come(booking, isNew: isNew, early: true, at: context.now))]
        case .committed: [.close, .notice(Announcement(.done, .saved(.cameEarly)))] + chosen
        case .refused(let error): [.close, .tell(.refused(error))]
        default: []
        }
    }

    /// A walk-in is looked for at their place in the queue.
    private var chosen: [Effect] { booking.donor.map { [.tell(.chosen($0))] } ?? [] }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        ConfirmBox(
            question: Phrase(both: Mask.name(donor.name, context) + ": ") + .interval(reading.answer),
            details: details(context),
            cancel: Phrase("Esc thôi", "Esc cancel"), confirm: Phrase("Ctrl-S vẫn tiếp nhận", "Ctrl-S receive all the same")
        ).draw(on: &canvas, in: area, context)
    }

    private func details(_ context: Context) -> [Phrase] {
        var lines: [Phrase] = []
        if let last = donor.last {
            lines.append(
                Phrase {
                    let kind = Phrase.donationKind(last.kind)[$0]
                    let day = DateText.short(last.day, $0)
                    return $0 == .vietnamese ? "Lần cuối: \(day), \(kind)." : "Last: \(day), \(kind)."
                })
        }
        if reading.reason == .deferral {
            lines.append(Phrase("Ngày này theo một lần hoãn trước.", "The date comes from an earlier deferral."))
        } else if let rule = reading.rule {
            lines.append(Phrase(both: rule.basis.source))
        }
        lines.append(
            Phrase(
                "Vẫn tiếp nhận được, bác sĩ quyết định; nhật ký sẽ ghi rõ việc này.",
                "They can be received all the same, the doctor decides; the journal will say so."))
        return lines
    }
}
