import Model
import Phrases
import Store

/// A fixed site or another venue: a new one, or the alteration of one, with its hours by the week.
struct VenueForm: FormPurpose {
    let id: Identifier<Venue>?
    /// What a new one is filled with at first.
    let suggestion: Venue?
    private var places = Places()

    init(_ id: Identifier<Venue>? = nil, suggestion: Venue? = nil) {
        self.id = id
        self.suggestion = suggestion
    }

    var place: FormPlace? { .venue(id) }
    var title: Phrase { id == nil ? Phrase("Thêm điểm hiến máu", "New site") : Phrase("Sửa điểm hiến máu", "Edit site") }
    var questions: [Question] { [.places] }

    mutating func take(_ answer: Answer) { if case .places(let answer) = answer { places = answer } }

    private var existing: Venue? { places.venues.first { $0.id == id } }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        suggestion == nil || id != nil
            ? []
            : [
                FormLine(
                    Phrase(
                        "Gợi ý từ danh mục; hãy kiểm tra giờ mở cửa trước khi ghi.",
                        "A suggestion: check the hours before you save."))
            ]
    }

    func fields(_ context: Context) -> [FormField] {
        let venue = existing ?? (id == nil ? suggestion : nil)
        let ward = venue?.ward ?? (id == nil ? PlaceChoices.ownWard(context) : nil)
        let own = [
            FormField(
                "kind", Phrase("Loại", "Kind"), choices: Venue.Kind.allCases.map { Choice($0.rawValue, .venueKind($0)) },
                chosen: (venue?.kind ?? .fixedSite).rawValue),
            FormField("name", Phrase("Tên", "Name"), hint: Phrase("132 Quan Nhân", "132 Quan Nhân"), text: venue?.name ?? ""),
            FormField("address", Phrase("Địa chỉ", "Address"), text: venue?.address ?? ""),
            FormField(
                "ward", Phrase("Phường", "Ward"), among: PlaceChoices.wards(current: ward, context),
                chosen: PlaceChoices.value(ward), hint: Phrase("gõ vài chữ", "type a few letters")),
            FormField(
                "code", Phrase("Mã trong tệp", "Code in files"), hint: Phrase("nếu tệp nhập có dùng", "if files use one"),
                text: venue?.code ?? ""),
        ]
        // The hours of a site that is in the books have a page of their own, which keeps their history.
        return id == nil ? own + HoursFields.fields(venue?.hours.last, from: venue?.hours.last?.from, context) : own
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        var problems: [(field: String, Phrase)] = []
        if values["name"].isEmpty { problems.append(("name", Phrase("Hãy nhập tên.", "Enter the name."))) }
        var hours = existing?.hours ?? []
        if id == nil {
            switch HoursFields.read(values) {
            case .success(let read): hours = read.map { [$0] } ?? []
            case .failure(let wrong): problems += wrong.problems
            }
        }
        guard problems.isEmpty else { return .problems(problems) }
        let venue = Venue(
            id: id ?? context.identifiers.next(), kind: Venue.Kind(rawValue: values["kind"]) ?? .fixedSite, name: values["name"],
            address: values["address"],
            ward: PlaceChoices.ward(values["ward"]), code: values["code"], hours: hours,
            exceptions: existing?.exceptions ?? [],
            holidaysFrom: id == nil ? (hours.isEmpty ? nil : suggestion?.holidaysFrom) : existing?.holidaysFrom)
        guard id != nil else { return .commit(Change(.venueAdded, [.adding(.venue(venue))])) }
        guard let existing else { return .problems([("", .noLongerThere)]) }
        return existing == venue
            ? .perform([.close]) : .commit(Change(.venueAltered, [.altering(.venue(existing), to: .venue(venue))]))
    }

    /// The fixed site at 132 Quan Nhân, for an office in whose territory it lies; hours as announced from 01/07/2022
    /// (baotintuc.vn, 04/07/2022: 8–12 and 13:30–17, Tuesday to Sunday).
    static func knownSite(_ context: Context) -> Venue? {
        let nhanChinh = WardKey(.era2020, 343)
        guard let office = context.office,
            context.atlas.territory(of: office, in: .era2020).contains(where: { $0.key == nhanChinh }),
            let from = Day(year: 2022, month: 7, day: 1)
        else { return nil }
        let open = [ClockSpan(8 * 60, 12 * 60), ClockSpan(13 * 60 + 30, 17 * 60)]
        return Venue(
            id: context.identifiers.next(), kind: .fixedSite, name: "132 Quan Nhân",
            address: "Trạm y tế Nhân Chính, 132 phố Quan Nhân",
            ward: context.atlas.key(for: nhanChinh, in: office.era)?.ward,
            hours: [
                OpeningHours(
                    from: from, week: [[]] + [[ClockSpan]](repeating: open, count: 6), source: "baotintuc.vn, 04/07/2022")
            ], holidaysFrom: from)
    }
}
