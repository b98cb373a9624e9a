import Canvas
import Model
import Phrases
import Store

/// The columns in which donations are listed, wherever they are: who, how much, where.
enum DonationTable {
    static func table(_ context: Context) -> Table {
        Table(
            [
                .init(context.say(Phrase("ngày", "date")), .fixed(10), priority: 5),
                .init(context.say(Phrase("họ tên", "name")), .range(14, 22)),
                .init(context.say(Phrase("sinh", "born")), .fixed(4), .right, priority: 3),
                .init(context.say(Phrase("thể tích", "volume")), .fixed(8), .right),
                .init(context.say(Phrase("ghi chú", "note")), .named(min: 7, want: 11), priority: 4),
                .init(context.say(Phrase("nơi hiến", "place")), .flexible(min: 16, weight: 1), priority: 2),
            ], gap: 1)
    }

    static func row(_ row: DonationRow, _ context: Context) -> TableRow {
        let donation = row.donation
        let style: Style = donation.voided ? .dim : .text
        return [
            TableCell(DateText.short(donation.day, context.language), .dim),
            .name(name(row, context), style),
            TableCell(row.donorBirthYear.map(String.init) ?? "–", .dim),
            TableCell("\(donation.volume.count) ml", style),
            TableCell(note(donation, context), donation.voided || donation.outcome == .failed ? .warning : .dim),
            TableCell(row.driveName ?? row.venueName ?? "", .dim),
        ]
    }

    /// One line of plain text, for the clipboard and the filter.
    static func text(_ row: DonationRow, _ context: Context) -> String {
        [
            DateText.short(row.donation.day, context.language), name(row, context), row.donorBirthYear.map(String.init) ?? "",
            "\(row.donation.volume.count) ml",
            note(row.donation, context), row.driveName ?? row.venueName ?? "",
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
