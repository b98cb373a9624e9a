import Canvas
import Model
import Phrases
import Store

/// The columns in which donations are listed, wherever they are: who, how much, where.
enum DonationTable {
    /// - Parameter shared: what is said over the table has no column in it, and no blank one either: names have the room.
    static func table(_ context: Context, without shared: Shared = Shared()) -> Table {
        func unless(_ isShared: Bool, _ width: Table.Column.Width) -> Table.Column.Width { isShared ? .fixed(0) : width }
        return Table(
            [
                .init(
                    context.say(Phrase("ngày", "date")), unless(shared.day != nil, shared.isOfYear ? .range(5, 10) : .fixed(10)),
                    priority: 5),
                .init(context.say(Phrase("họ tên", "name")), .named(min: 18, want: 24)),
                .init(context.say(Phrase("sinh", "born")), .fixed(4), .right, priority: 3),
                .init(context.say(Phrase("thể tích", "volume")), .fixed(8), .right),
                .init(context.say(Phrase("ghi chú", "note")), unless(shared.isPlain, .named(min: 7, want: 11)), priority: 4),
                .init(
                    context.say(Phrase("nơi hiến", "place")), unless(shared.place != nil, .flexible(min: 16, weight: 1)),
                    priority: 2),
            ], gap: 1)
    }

    /// What all the donations of a list have in common.
    struct Shared: Hashable, Sendable {
        var day: Day?
        var place: String?
        /// In little room their days go without the year.
        var isOfYear = false
        /// None has a note.
        var isPlain = false

        init() {}

        init(_ rows: [DonationRow], _ context: Context) {
            guard let first = rows.first else { return }
            if rows.allSatisfy({ $0.donation.day == first.donation.day }) { day = first.donation.day }
            if rows.allSatisfy({ DonationTable.place($0) == DonationTable.place(first) }) { place = DonationTable.place(first) }
            isOfYear = rows.allSatisfy { $0.donation.day.year == context.year }
            isPlain = rows.allSatisfy { DonationTable.note($0.donation, context).isEmpty }
        }

        /// "31/12/2020 · Tuyến phố Quan Nhân".
        func text(_ context: Context) -> String {
            [day.map { DateText.short($0, context.language) } ?? "", place ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        }
    }

    static func row(_ row: DonationRow, _ context: Context) -> TableRow {
        let donation = row.donation
        let style: Style = donation.voided ? .dim : .text
        return [
            .forms([DateText.short(donation.day, context.language), DateText.dayMonth(donation.day)], .dim),
            .name(name(row, context), style),
            TableCell(row.donorBirthYear.map(String.init) ?? "–", .dim),
            TableCell("\(donation.volume.count) ml", style),
            TableCell(note(donation, context), donation.voided || donation.outcome == .failed ? .warning : .dim),
            TableCell(place(row), .dim),
        ]
    }

    private static func place(_ row: DonationRow) -> String { row.driveName ?? row.venueName ?? "" }

    /// One line of plain text, for the clipboard and the filter.
    static func text(_ row: DonationRow, _ context: Context) -> String {
        [
            DateText.short(row.donation.day, context.language), name(row, context), row.donorBirthYear.map(String.init) ?? "",
            "\(row.donation.volume.count) ml",
            note(row.donation, context), place(row),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private static func name(_ row: DonationRow, _ context: Context) -> String {
        row.donorName.map { Mask.name($0, context) } ?? context.say(Phrase("(đã xoá)", "(erased)"))
    }

    /// What is not as usual: voided, a failed bleed, another kind than whole blood.
    private static func note(_ donation: Donation, _ context: Context) -> String {
        if donation.voided { return context.say(Phrase("đã huỷ", "voided")) }
        if donation.outcome == .failed { return context.say(Phrase("không thành", "failed")) }
        return donation.kind == .wholeBlood ? "" : context.say(.donationKind(donation.kind))
    }
}
