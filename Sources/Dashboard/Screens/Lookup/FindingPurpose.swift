import Model
import Phrases

/// What a person is looked for (tìm để làm gì), by typing or with the scanner: what becomes of who is found.
enum FindingPurpose: Hashable, Sendable {
    /// To see their card.
    case card
    /// Opened by F3: to record a donation of theirs.
    case record
    /// To be booked for a drive.
    case booking(Identifier<Drive>)
    /// To be booked for a fixed site's day, which may not be in the books yet; at the slot that begins at that minute.
    case siteDay(Drive, slot: Int?)
    /// For the queue of a drive.
    case desk(Identifier<Drive>)
    /// To become a member of a family.
    case member(Identifier<Family>)
    /// For a row of a list of families.
    case listed

    var title: Phrase {
        switch self {
        case .card: Phrase("Tìm người hiến", "Find a donor")
        case .record: Phrase("Ghi nhận cho ai?", "Record for whom?")
        case .booking, .siteDay: Phrase("Đặt chỗ cho ai?", "Book whom?")
        case .desk: Phrase("Ai vừa đến?", "Who came?")
        case .member: Phrase("Ai vào gia đình?", "Who joins the family?")
        case .listed: Phrase("Dòng này là ai?", "Who is in this row?")
        }
    }

    var isAtDesk: Bool { if case .desk = self { true } else { false } }

    /// Away from a desk F3 goes on to record a donation of whoever is marked.
    var canRecord: Bool {
        switch self {
        case .card, .record: true
        case .booking, .siteDay, .desk, .member, .listed: false
        }
    }

    /// In the place of the box in which the person was found.
    func found(_ donor: Identifier<Donor>, _ context: Context) -> [Effect] {
        switch self {
        case .card: [.replace(DonorScreen(donor))]
        case .record: [.replace(RecordScreen(donor))]
        case .booking(let drive): [.replace(FormScreen(BookingForm(drive, donor: donor), context))]
        case .desk, .listed: [.close, .tell(.chosen(donor))]
        case .member(let family): [.replace(FormScreen(MemberForm(family, donor: donor), context))]
        case .siteDay(let drive, let slot):
            [.replace(FormScreen(BookingForm(siteDay: drive, slot: slot, donor: donor), context))]
        }
    }
}
