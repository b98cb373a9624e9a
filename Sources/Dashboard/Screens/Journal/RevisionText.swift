import Model
import Phrases
import Store

/// What a revision changed, field by field in words. Phone, id number and birth date stay masked: the journal is no reveal.
struct RevisionText {
    let content: EntryContent
    let context: Context

    /// One field of a record. Fields are told apart by what they hold, which may be more than is shown of it.
    private struct Field {
        var label: Phrase
        var shown: String
        var held: String

        init(_ label: Phrase, _ shown: String, held: String? = nil) {
            self.label = label
            self.shown = shown
            self.held = held ?? shown
        }
    }

    /// A record's head and below it its fields: all of one that came or went, those that differ of one that was altered.
    func lines(_ revision: Revision) -> (head: Phrase, fields: [(Phrase, String)])? {
        guard let record = revision.after ?? revision.before else { return nil }
        let before = revision.before.map(fields)
        let after = revision.after.map(fields)
        switch (before, after) {
        case (let before?, let after?):
            let changed = zip(before, after).filter { $0.held != $1.held }
            return (
                Self.kind(record) + Phrase(" · sửa", " · altered"),
                changed.map { ($1.label, Self.orDash($0.shown) + " → " + Self.orDash($1.shown)) } + timetable(revision)
            )
        case (nil, let fields?): return (Self.kind(record) + Phrase(" · thêm", " · added"), Self.filled(fields))
        case (let fields?, nil): return (Self.kind(record) + Phrase(" · bỏ", " · taken away"), Self.filled(fields))
        case (nil, nil): return nil
        }
    }

    /// Of a site's weeks and days those that differ, each by itself.
    private func timetable(_ revision: Revision) -> [(Phrase, String)] {
        guard case (.venue(let before)?, .venue(let after)?) = (revision.before, revision.after) else { return [] }
        return TimetableTurn.turns(before, after).map { ($0.label, context.say($0.turn)) }
    }

    private static func orDash(_ text: String) -> String { text.isEmpty ? "–" : text }

    private static func filled(_ fields: [Field]) -> [(Phrase, String)] {
        fields.filter { !$0.shown.isEmpty }.map { ($0.label, $0.shown) }
    }

    private static func kind(_ record: Record) -> Phrase {
        switch record {
        case .office: Phrase("Đơn vị", "Office")
        case .street: Phrase("Phố", "Street")
        case .stretch: Phrase("Tuyến phố", "Stretch")
        case .venue: Phrase("Địa điểm", "Venue")
        case .bloc: Phrase("Khối", "Bloc")
        case .group: Phrase("Tổ, đơn vị", "Group")
        case .donor: Phrase("Người hiến", "Donor")
        case .consent: Phrase("Sự đồng ý", "Consent")
        case .family: Phrase("Gia đình", "Family")
        case .membership: Phrase("Người trong gia đình", "Family member")
        case .drive: Phrase("Đợt hiến máu", "Drive")
        case .booking: Phrase("Lượt trong đợt", "Booking")
        case .donation: Phrase("Lần hiến máu", "Donation")
        case .deferral: Phrase("Lần hoãn", "Deferral")
        case .target: Phrase("Chỉ tiêu", "Target")
        case .peer: Phrase("Đơn vị bạn", "Peer")
        case .aid: Phrase("Giá trị nhân đạo", "Aid")
        case .call: Phrase("Cuộc gọi", "Call")
        }
    }

    // MARK: Fields

    private func fields(_ record: Record) -> [Field] {
        switch record {
        case .office(let office): [name(office.name), Field(Phrase("Danh mục", "Ward list"), context.say(.era(office.era)))]
        case .street(let street):
            [name(street.name), Field(Phrase("Tên trước", "Earlier names"), street.earlierNames.joined(separator: ", "))]
        case .stretch(let stretch):
            [
                name(named(stretch.street.erased())), ward(stretch.ward),
                Field(Phrase("Số nhà", "Houses"), stretch.houses),
                Field(Phrase("Hiến máu từ", "Since"), day(stretch.bloodDriveStreetSince)),
                personal(Phrase("Phụ trách", "Contact"), stretch.contact),
            ]
        case .venue(let venue):
            [
                name(venue.name), Field(Phrase("Loại", "Kind"), context.say(.venueKind(venue.kind))),
                Field(Phrase("Địa chỉ", "Address"), venue.address), ward(venue.ward), Field(Phrase("Mã", "Code"), venue.code),
                // What differs of them is told by ``timetable(_:)``.
                Field(Phrase("Giờ mở cửa", "Hours"), hours(venue), held: ""),
                Field(Phrase("Ngày khác lịch", "Other days"), exceptions(venue), held: ""),
                Field(Phrase("Nghỉ lễ từ", "Holidays from"), day(venue.holidaysFrom), held: ""),
            ]
        case .bloc(let bloc): [name(bloc.name), Field(Phrase("Viết tắt", "Abbreviation"), bloc.abbreviation)]
        case .group(let group):
            [
                name(group.name), Field(Phrase("Loại", "Kind"), context.say(.groupKind(group.kind))), ward(group.ward),
                Field(Phrase("Khối", "Bloc"), group.bloc.map { named($0.erased()) } ?? ""),
                Field(Phrase("Số người", "People"), group.headCount.map { NumberText.whole($0, context.language) } ?? ""),
                personal(Phrase("Phụ trách", "Contact"), group.contact),
            ]
        case .donor(let donor): fields(donor)
        case .consent(let consent):
            [
                person(consent.donor.erased()), Field(Phrase("Việc", "Purpose"), context.say(.consentPurpose(consent.purpose))),
                Field(Phrase("Ngày", "Date"), day(consent.given)),
                Field(Phrase("Cách", "Means"), context.say(.consentMeans(consent.means))),
                Field(Phrase("Số giấy", "Paper"), consent.paperNumber), Field(Phrase("Rút", "Withdrawn"), day(consent.withdrawn)),
            ]
        case .family(let family):
            [personal(Phrase("Tên", "Name"), family.name), Field(Phrase("Mã", "Code"), family.code)]
        case .membership(let tie):
            [
                person(tie.donor.erased()), personal(Phrase("Gia đình", "Family"), named(tie.family.erased())),
                Field(Phrase("Vai", "Role"), tie.role), Field(Phrase("Từ", "From"), day(tie.from)),
                Field(Phrase("Đến", "Until"), day(tie.until)),
            ]
        case .drive(let drive):
            [
                name(drive.name), Field(Phrase("Ngày", "Date"), day(drive.day)),
                Field(Phrase("Giờ", "Hours"), drive.hours.map { OpeningText.text([$0]) } ?? ""), place(drive.venue, nil),
                ward(drive.ward), Field(Phrase("Tổ chức", "Organiser"), drive.organiser), year(drive.campaignYear),
                Field(Phrase("Chiến dịch", "Campaign"), drive.campaign),
                Field(Phrase("Trạng thái", "State"), context.say(.driveState(drive.state))),
                Field(Phrase("Tiếp nhận", "Collecting centre"), drive.collectingCentre),
                Field(Phrase("Lý do", "Reason"), drive.reason.map { context.say(.driveReason($0)) } ?? ""),
                Field(Phrase("Khung giờ", "Slots"), slots(drive), held: String(describing: drive.slots)),
            ]
        case .booking(let booking): fields(booking)
        case .donation(let donation): fields(donation)
        case .deferral(let deferral):
            [
                person(deferral.donor?.erased()), Field(Phrase("Ngày", "Date"), day(deferral.day)),
                Field(Phrase("Lý do", "Reason"), context.say(.deferralCode(deferral.code))),
                Field(Phrase("Hoãn đến", "Until"), day(deferral.until)), place(deferral.venue, deferral.drive),
            ]
        case .target(let target):
            [
                Field(
                    Phrase("Của", "Of"),
                    content.units[target.unit].map { UnitText.name($0, context) } ?? "", held: "\(target.unit)"),
                year(target.year), Field(Phrase("Số giao", "Number"), UnitText.figure(target.amount, context)),
                Field(Phrase("Văn bản", "Document"), target.document), Field(Phrase("Ngày", "Date"), day(target.documentDate)),
            ]
        case .peer(let peer):
            [
                name(peer.name), year(peer.year), Field(Phrase("Số liệu", "Figure"), UnitText.figure(peer.amount, context)),
                Field(Phrase("Chỉ tiêu", "Target"), peer.target.map { UnitText.figure($0, context) } ?? ""),
                Field(Phrase("Số mẫu", "Sample"), peer.sample ? context.say(Phrase("có", "yes")) : ""),
            ]
        case .aid(let aid):
            [
                year(aid.year), Field(Phrase("Giá trị", "Value"), NumberText.moneyFull(aid.value, context.language)),
                Field(
                    Phrase("Tăng trưởng", "Growth"),
                    aid.statedGrowth.map { NumberText.signedPercent($0, context.language) } ?? ""),
                Field(Phrase("Nguồn", "Source"), aid.source),
            ]
        case .call(let call):
            [
                person(call.donor.erased()), place(nil, call.drive), time(Phrase("Lúc", "At"), call.time),
                Field(Phrase("Người gọi", "By"), context.say(.by(call.by))),
                Field(Phrase("Kết quả", "Outcome"), context.say(.callOutcome(call.outcome))),
                Field(Phrase("Gọi lại từ", "Next try"), day(call.nextTry)),
                Field(Phrase("Số sai", "Wrong number"), call.wrongNumber?.masked ?? "", held: call.wrongNumber?.digits ?? ""),
            ]
        }
    }

    private func fields(_ donor: Donor) -> [Field] {
        [
            personal(Phrase("Họ tên", "Name"), donor.name),
            Field(
                Phrase("Sinh", "Born"), donor.birth.map { String($0.year) } ?? "",
                held: donor.birth.map { String(describing: $0) } ?? ""),
            Field(Phrase("Giới", "Sex"), donor.sex.map { context.say(.sex($0)) } ?? ""),
            Field(Phrase("Căn cước", "Id"), donor.citizenID?.masked ?? "", held: donor.citizenID?.digits ?? ""),
            Field(Phrase("Điện thoại", "Phone"), donor.phone?.masked ?? "", held: donor.phone?.shown ?? ""),
            Field(Phrase("Nhóm máu", "Blood group"), donor.bloodGroup?.text ?? ""), ward(donor.home.ward),
            Field(Phrase("Phố", "Street"), donor.home.stretch.map { named($0.erased()) } ?? ""),
            Field(Phrase("Số nhà", "House"), donor.home.house),
            Field(Phrase("Đơn vị", "Group"), donor.group.map { named($0.erased()) } ?? ""),
            Field(
                Phrase("Tự khai", "Stated"),
                donor.stated.map {
                    "\($0.count)" + context.say(Phrase(" lần, ", " times, ")) + DateText.short($0.on, context.language)
                } ?? ""),
            Field(Phrase("Không mời", "Not invited"), donor.doNotInvite ? context.say(Phrase("có", "yes")) : ""),
            personal(Phrase("Ghi chú", "Note"), donor.note),
            Field(Phrase("Đã xem", "Looked at"), decisions(donor.decisions), held: String(describing: donor.decisions)),
        ]
    }

    private func decisions(_ decisions: Decisions) -> String {
        let (merged, distinct, notKin) = (decisions.merged.count, decisions.distinct.count, decisions.notKin.count)
        return [
            merged == 0 ? nil : Phrase("gộp \(merged) bản ghi", "\(merged) records merged"),
            distinct == 0 ? nil : Phrase("khác \(distinct) người", "not \(distinct) others"),
            notKin == 0 ? nil : Phrase("không cùng gia đình \(notKin) người", "no family of \(notKin) others"),
        ].compactMap { $0.map(context.say) }.joined(separator: ", ")
    }

    private func fields(_ donation: Donation) -> [Field] {
        let credit = donation.credit
        return [
            person(donation.donor?.erased()), Field(Phrase("Ngày", "Date"), day(donation.day)),
            Field(Phrase("Thể tích", "Volume"), "\(donation.volume.count) ml"),
            Field(Phrase("Loại", "Kind"), context.say(.donationKind(donation.kind))),
            Field(
                Phrase("Kết quả", "Outcome"),
                donation.outcome == .failed ? context.say(Phrase("không thành", "failed")) : ""),
            place(donation.venue, donation.drive),
            Field(
                Phrase("Tính cho", "Credited to"),
                [
                    (credit.approximate ? "≈ " : "") + UnitText.ward(credit.ward, context),
                    credit.stretch.map { named($0.erased()) } ?? "", credit.group.map { named($0.erased()) } ?? "",
                    credit.bloc.map { named($0.erased()) } ?? "",
                ].filter { !$0.isEmpty }.joined(separator: ", "), held: String(describing: credit)),
            year(donation.campaignYear), Field(Phrase("Số túi máu", "Bag"), donation.bagNumber),
            Field(Phrase("Đã huỷ", "Voided"), donation.voided ? context.say(Phrase("có", "yes")) : ""),
        ]
    }

    private func fields(_ booking: Booking) -> [Field] {
        [
            person(booking.donor?.erased()), place(nil, booking.drive),
            Field(Phrase("Khung giờ", "Slot"), booking.slot.map { DateText.clock(minute: $0) } ?? ""),
            Field(Phrase("Nguồn", "Source"), context.say(.bookingSource(booking.source))),
            Field(Phrase("Mời", "Invitation"), context.say(.invitation(booking.invitation))),
            Field(Phrase("Bước", "Step"), context.say(.bookingStep(booking.step))),
            time(Phrase("Đến", "Came"), booking.came), time(Phrase("Khám", "Saw the doctor"), booking.sawDoctor),
            time(Phrase("Cắm kim", "Needle"), booking.needle), time(Phrase("Xong", "Over"), booking.ended),
            Field(Phrase("Lần đầu", "First time"), booking.firstTime ? context.say(Phrase("có", "yes")) : ""),
        ]
    }

    private func time(_ label: Phrase, _ time: Instant?) -> Field {
        Field(
            label, time.map { DateText.dateTime($0, context.language) } ?? "", held: time.map { String($0.milliseconds) } ?? "")
    }

    private func slots(_ drive: Drive) -> String {
        drive.slots.map { slot in
            let audience: Identifier<AnySubject>? =
                switch slot.audience {
                case nil: nil
                case .group(let group)?: group.erased()
                case .bloc(let bloc)?: bloc.erased()
                }
            return OpeningText.text([slot.span]) + " · \(slot.capacity)" + (audience.map { " · " + named($0) } ?? "")
        }.joined(separator: ", ")
    }

    private func name(_ text: String) -> Field { Field(Phrase("Tên", "Name"), text) }

    private func personal(_ label: Phrase, _ text: String) -> Field {
        Field(label, text.isEmpty ? "" : Mask.name(text, context), held: text)
    }

    private func person(_ id: Identifier<AnySubject>?) -> Field {
        let name = id.map(named) ?? ""
        return Field(
            Phrase("Người hiến", "Donor"), name.isEmpty ? "" : Mask.name(name, context), held: id.map { "\($0)" } ?? "")
    }

    private func ward(_ key: WardKey?) -> Field {
        Field(Phrase("Phường", "Ward"), WardText.full(key, context), held: key?.codeText ?? "")
    }

    private func place(_ venue: Identifier<Venue>?, _ drive: Identifier<Drive>?) -> Field {
        Field(
            Phrase("Nơi", "Place"),
            [drive.map { named($0.erased()) } ?? "", venue.map { named($0.erased()) } ?? ""].filter { !$0.isEmpty }
                .joined(separator: ", "),
            held: "\(venue.map { "\($0)" } ?? "") \(drive.map { "\($0)" } ?? "")")
    }

    private func year(_ year: Int) -> Field { Field(Phrase("Năm", "Year"), String(year)) }
    private func day(_ day: Day?) -> String { day.map { DateText.short($0, context.language) } ?? "" }
    private func named(_ id: Identifier<AnySubject>) -> String { content.names[id] ?? "" }

    private func hours(_ venue: Venue) -> String {
        venue.hours.last.map { OpeningText.sentence($0.week, context.language) } ?? ""
    }

    private func exceptions(_ venue: Venue) -> String {
        venue.exceptions.map { SiteText.exception($0, context) }.joined(separator: " · ")
    }
}
