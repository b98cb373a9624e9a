import Canvas
import Model
import Phrases
import Store

extension DonorScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let card else {
            if isMissing {
                canvas.wrapped(
                    context.say(
                        Phrase(
                            "Người này không còn trong sổ. Esc để quay lại.",
                            "This person is no longer in the books. Esc goes back.")), in: area.inset(1, 1),
                    style: .hint)
            }
            return
        }
        let layout = CardLayout(area)
        if !layout.isFolded || pane == .person { drawPerson(card, on: &canvas, in: layout.person, layout, context) }
        if !layout.isFolded || pane == .history { drawHistory(card, on: &canvas, in: layout.history, layout, context) }
    }

    /// On a small screen the names of both panes take the place of the note.
    private func tabs(_ layout: CardLayout, _ context: Context, else note: String) -> [Span] {
        if layout.isFolded { return PaneTabs(panes: CardPane.allCases, shown: pane).spans(context) }
        return note.isEmpty ? [] : [Span(note, .dim)]
    }

    private func drawPerson(_ card: DonorCard, on canvas: inout Canvas, in rect: Rect, _ layout: CardLayout, _ context: Context) {
        let donor = card.donor
        let isRevealed = context.revealed == donor.id
        let note = isRevealed ? context.say(Phrase("đang hiện số", "revealed")) : ""
        var rest = canvas.box(
            rect, title: [Span(Mask.name(donor.name, context), .title)], note: tabs(layout, context, else: note),
            focused: layout.isFolded
        ).inset(1, 0)
        let answer = context.rules.interval(after: card.row.last, deferredUntil: card.row.deferredUntil, on: context.today)
        if layout.isFolded { canvas.cursor = rest.origin }
        canvas.label(
            [
                Span(context.say(.interval(answer)), answer.headline),
                Span(context.say(Phrase("  · bác sĩ quyết định", "  · the doctor decides")), .dim),
            ], in: rest.takeTop(1))
        // In two columns where one would not hold all, about as many lines in each.
        let facts = Self.facts(card, context)
        let heights = facts.map { Self.height($0.1, width: rest.width) }
        let columns = heights.reduce(0, +) > rest.height && rest.width >= 56 ? rest.columns(.rest, .rest, gap: 2) : [rest]
        var first = facts.count
        if columns.count == 2 {
            let narrow = facts.map { Self.height($0.1, width: columns[0].width) }
            let half = max((narrow.reduce(0, +) + 1) / 2, 1)
            var used = 0
            first =
                narrow.firstIndex { height in
                    used += height
                    return used > half
                } ?? facts.count
            first = min(max(first, facts.count - rest.height, 1), rest.height)
        }
        Self.draw(facts.prefix(first), on: &canvas, in: columns[0], context)
        if columns.count == 2 { Self.draw(facts.dropFirst(first), on: &canvas, in: columns[1], context) }
    }

    static func draw(_ facts: ArraySlice<(Phrase, String)>, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        var rest = rect
        var left = facts.count
        for (label, value) in facts where rest.height > 0 {
            let line = rest.row(0)
            canvas.label(context.say(label), in: Rect(x: line.x, y: line.y, width: 11, height: 1), style: .dim)
            // A long value goes on below as long as the others keep their rows.
            let place = Rect(x: line.x + 12, y: line.y, width: line.width - 12, height: max(1, rest.height - left + 1))
            _ = rest.takeTop(min(place.height, max(1, canvas.wrapped(value, in: place))))
            left -= 1
        }
    }

    /// The lines that a value takes beside its label.
    private static func height(_ value: String, width: Int) -> Int { max(1, WrappedText.lines(value, width: width - 12).count) }

    /// What is known of a person, line by line.
    static func facts(_ card: DonorCard, _ context: Context) -> [(Phrase, String)] {
        let donor = card.donor
        let place = [card.row.street, donor.home.house.isEmpty ? nil : donor.home.house].compactMap { $0 }.joined(separator: " ")
        var facts: [(Phrase, String)] = [
            (
                Phrase("Đã hiến", "Gave"),
                context.say(Phrase("\(card.counted) lần trong sổ", "\(card.counted) in the books"))
                    + (card.stated.map { stated in
                        context.say(Phrase(" · tự khai \(stated.count) (", " · stated \(stated.count) ("))
                            + DateText.short(stated.on, context.language) + ")"
                    } ?? "")
            ),
            (
                Phrase("Sinh", "Born"),
                [Mask.birth(donor, context), donor.sex.map { context.say(.sex($0)) } ?? ""].filter { !$0.isEmpty }.joined(
                    separator: " · ")
            ),
            (Phrase("Nhóm máu", "Blood group"), donor.bloodGroup?.text ?? "–"),
            (Phrase("Phường", "Ward"), WardText.full(donor.home.ward, context)),
            (Phrase("Phố", "Street"), place.isEmpty ? "–" : place),
            (
                Phrase("Đơn vị", "Group"),
                [card.group.map { UnitText.name($0, context) }, card.bloc.map { UnitText.name($0, context) }].compactMap { $0 }
                    .joined(separator: " · ")
            ),
            (Phrase("Điện thoại", "Phone"), Mask.phone(donor, context)),
            (Phrase("Căn cước", "Id"), Mask.citizenID(donor, context)),
        ]
        for tie in card.families {
            let years = [
                tie.membership.from.map { DateText.short($0, context.language) },
                tie.membership.until.map { "→ " + DateText.short($0, context.language) },
            ]
            .compactMap { $0 }.joined(separator: " ")
            facts.append(
                (
                    Phrase("Gia đình", "Family"),
                    [FamilyText.name(tie.family, context), context.say(.familyRole(tie.membership.role)), years].filter {
                        !$0.isEmpty
                    }.joined(
                        separator: " · ")
                ))
        }
        if donor.doNotInvite { facts.append((Phrase("Mời", "Invite"), context.say(Phrase("không mời nữa", "not any more")))) }
        if card.consents.isEmpty {
            facts.append((Phrase("Đồng ý", "Consent"), context.say(Phrase("chưa ghi; bấm s", "not recorded; press s"))))
        }
        for consent in card.consents.prefix(3) {
            facts.append(
                (
                    Phrase("Đồng ý", "Consent"),
                    context.say(.consentPurpose(consent.purpose)) + " · " + DateText.short(consent.given, context.language)
                        + (consent.withdrawn.map {
                            context.say(Phrase(" · đã rút ", " · withdrawn ")) + DateText.short($0, context.language)
                        } ?? "")
                ))
        }
        if !donor.note.isEmpty { facts.append((Phrase("Ghi chú", "Note"), donor.note)) }
        return facts.map { ($0.0, $0.1.isEmpty ? "–" : $0.1) }
    }

    private func drawHistory(_ card: DonorCard, on canvas: inout Canvas, in rect: Rect, _ layout: CardLayout, _ context: Context) {
        let note =
            card.deferrals.isEmpty
            ? ""
            : context.say(
                Phrase(
                    "\(card.deferrals.count) lần hoãn",
                    card.deferrals.count == 1 ? "1 deferral" : "\(card.deferrals.count) deferrals"))
        let title =
            layout.isFolded ? Mask.name(card.donor.name, context) : context.say(Phrase("Các lần hiến máu", "Donations"))
        var inside = canvas.box(
            rect, title: [Span(title, .title)], note: tabs(layout, context, else: note), focused: true
        ).inset(1, 0)
        if let last = card.deferrals.first, inside.height > 6 {
            let until =
                last.deferral.until.map { context.say(Phrase(" · đến ", " · until ")) + DateText.short($0, context.language) } ?? ""
            canvas.label(
                context.say(Phrase("Hoãn gần nhất: ", "Last deferral: ")) + DateText.short(last.deferral.day, context.language)
                    + " · "
                    + context.say(.deferralCode(last.deferral.code)) + until, in: inside.takeBottom(1), style: .dim)
        }
        guard !card.donations.isEmpty else {
            canvas.wrapped(
                context.say(
                    Phrase("Chưa có lần hiến nào trong sổ. Bấm F3 để ghi nhận.", "No donation in the books. F3 records one.")),
                in: inside.inset(0, 1), style: .hint)
            return
        }
        let table = historyTable(context)
        table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
            historyRow(card.donations[$0], context)
        }
    }

    func historyRow(_ row: DonationRow, _ context: Context) -> TableRow {
        let donation = row.donation
        let style: Style = donation.voided ? .dim : .text
        return [
            TableCell(DateText.short(donation.day, context.language), style),
            TableCell("\(donation.volume.count) ml", donation.voided ? .dim : .text.bold),
            TableCell(Self.kind(donation, context), style),
            TableCell(row.driveName ?? row.venueName ?? "–", style),
            .forms(Self.credit(donation, context), .dim),
            TableCell(String(donation.campaignYear), .dim),
        ]
    }
}
