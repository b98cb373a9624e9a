import Canvas
import Model
import Phrases
import Store

/// The columns in which donors are listed, wherever they are: names and birth years, never a phone or an id.
struct DonorTable {
    var sort: DonorSort?
    var descending = false
    var head: Table.Head = .row
    /// At a drive's desk: where its own people stand.
    var bookings: [Identifier<Donor>: Booking]?
    /// Street and house have the room, which tell people of one name apart; else the ward and the count keep theirs.
    var favoursAddress = false

    func table(_ context: Context) -> Table {
        func arrow(_ column: DonorSort) -> Table.Column.Sort? { column == sort ? (descending ? .descending : .ascending) : nil }
        let atDrive = Table.Column(context.say(Phrase("ở đợt này", "at this drive")), .named(min: 11, want: 19))
        return Table(
            [
                .init(context.say(Phrase("Họ tên", "Name")), .range(15, 21), sort: arrow(.name)),
                .init(context.say(Phrase("sinh", "born")), .fixed(5), .right, sort: arrow(.birthYear)),
            ] + (bookings == nil ? [] : [atDrive]) + [
                .init(context.say(Phrase("máu", "ABO")), .fixed(3), priority: 5),
                .init(
                    context.say(Phrase("phường", "ward")), favoursAddress ? .fixed(14) : .range(16, 17), priority: 4,
                    sort: arrow(.ward)),
                .init(context.say(Phrase("phố, số nhà", "street, house")), .range(12, 36), priority: 3),
                .init(
                    context.say(Phrase("số lần", "times")), .fixed(favoursAddress ? 6 : 8), .right,
                    priority: sort == .donations ? 9 : 4,
                    sort: arrow(.donations)),
                .init(context.say(Phrase("lần cuối", "last")), .fixed(10), priority: 6, sort: arrow(.lastDonation)),
                .init(context.say(Phrase("khoảng cách", "interval")), .fixed(15)),
            ], head: head, gap: 1)
    }

    /// The column of a click on the head.
    static func sort(ofColumn column: Int) -> DonorSort? {
        switch column {
        case 0: .name
        case 1: .birthYear
        case 3: .ward
        case 5: .donations
        case 6: .lastDonation
        default: nil
        }
    }

    func row(_ donor: DonorRow, _ context: Context) -> TableRow {
        let answer = context.rules.interval(after: donor.last, deferredUntil: donor.deferredUntil, on: context.today)
        let place = [donor.street, donor.house.isEmpty ? nil : donor.house].compactMap { $0 }.joined(separator: " ")
        let who: [TableCell] = [.name(Mask.name(donor.name, context)), TableCell(donor.birthYear.map(String.init) ?? "–", .dim)]
        let atDrive = bookings.map { [TableCell($0[donor.id].map { DeskText.standing($0, context) } ?? "–", .accent)] } ?? []
        let rest = [
            TableCell(donor.bloodGroup?.text ?? "–"),
            .places([UnitText.ward(donor.ward, context)]),
            TableCell(place),
            TableCell(String(donor.donations)),
            TableCell(donor.last.map { DateText.short($0.day, context.language) } ?? "–", .dim),
            TableCell(context.say(.intervalShort(answer)), answer.style),
        ]
        return TableRow(who + atDrive + rest)
    }
}
