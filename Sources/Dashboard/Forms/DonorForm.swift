import Model
import Phrases
import Store

/// A new donor, or the alteration of one.
struct DonorForm: FormPurpose {
    let existing: Donor?
    let typedName: String
    /// What was scanned of the person.
    var card: IdentityCard?
    /// Where the new person is wanted.
    private let finding: FindingPurpose
    /// What a list says of the person, by the names of the fields.
    private var entries: [String: String] = [:]
    private var places = Places()
    private var isReady = false

    init(_ existing: Donor? = nil, name: String = "", for finding: FindingPurpose = .card) {
        self.existing = existing
        typedName = name
        self.finding = finding
    }

    /// A new donor, as the card says.
    init(card: IdentityCard, for finding: FindingPurpose = .card) {
        self.init(for: finding)
        self.card = card
    }

    /// A new donor, as a list says; `entries` by the names of the fields.
    init(entries: [String: String], for finding: FindingPurpose = .card) {
        self.init(for: finding)
        self.entries = entries
    }

    var place: FormPlace? { .donor(existing?.id) }
    var title: Phrase { existing == nil ? Phrase("Thêm người hiến", "New donor") : Phrase("Sửa người hiến", "Edit donor") }
    var questions: [Question] { [.places] }
    var showsPerson: Bool { existing != nil || card != nil || !entries.isEmpty }
    var isFilled: Bool { existing == nil && (card != nil || !entries.isEmpty) }
    /// A name is gone on with: the lookup hands over what was typed so far, and a name is corrected rather than exchanged.
    var replacesFirst: Bool { false }

    mutating func take(_ answer: Answer) {
        if case .places(let answer) = answer {
            places = answer
            isReady = true
        }
    }

    func fields(_ context: Context) -> [FormField] {
        let ward = existing?.home.ward ?? ownWard(context)
        let fields = [
            FormField("name", Phrase("Họ và tên", "Full name"), text: existing?.name ?? typedName),
            FormField(
                "birth", Phrase("Ngày hoặc năm sinh", "Birth date or year"),
                hint: Phrase("15/03/1985 hoặc 1985", "15/03/1985 or 1985"),
                text: existing?.birth.map(Self.text) ?? ""),
            FormField(
                "sex", Phrase("Giới tính", "Sex"),
                choices: [Choice("", Phrase("chưa rõ", "unknown"))] + Sex.allCases.map { Choice($0.rawValue, .sex($0)) },
                chosen: existing?.sex?.rawValue ?? ""),
            FormField(
                "citizen", Phrase("Số căn cước", "Id number"), hint: Phrase("12 số, hoặc 9 số cũ", "12 digits, or the old 9"),
                text: existing?.citizenID?.digits ?? ""),
            FormField(
                "phone", Phrase("Điện thoại", "Phone"), hint: Phrase("0912 345 678", "0912 345 678"),
                text: existing?.phone?.shown ?? ""),
            FormField(
                "blood", Phrase("Nhóm máu", "Blood group"), hint: Phrase("O+, AB-, hoặc B", "O+, AB-, or B"),
                text: existing?.bloodGroup?.text ?? ""),
            FormField(
                "ward", Phrase("Phường", "Ward"), among: wardChoices(context), chosen: ward.map { String($0.packed) } ?? "",
                hint: Phrase("gõ vài chữ", "type a few letters")),
            FormField("street", Phrase("Phố", "Street"), among: streetChoices, free: true, chosen: "", text: streetName ?? ""),
            FormField(
                "house", Phrase("Số nhà", "House"), hint: Phrase("15 ngõ 52/3", "15 ngõ 52/3"), text: existing?.home.house ?? ""),
            FormField(
                "group", Phrase("Tổ, đơn vị", "Group"), among: groupChoices(ward, context),
                chosen: existing?.group?.description ?? "",
                hint: Phrase("tổ dân phố, trường, cơ quan", "residential group, school, agency")),
            FormField(
                "stated", Phrase("Đã hiến trước đây", "Gave before"), hint: Phrase("số lần tự khai", "times, as stated"),
                text: existing?.stated.map { String($0.count) } ?? ""),
            FormField("note", Phrase("Ghi chú", "Note"), text: existing?.note ?? ""),
            FormField(
                "invite", Phrase("Mời hiến máu", "Invite"),
                choices: [
                    Choice("yes", Phrase("được mời", "may be invited")), Choice("no", Phrase("không mời nữa", "not any more")),
                ],
                chosen: existing?.doNotInvite == true ? "no" : "yes"),
        ]
        guard isFilled else { return fields }
        return card.map { filled(fields, from: $0, context) } ?? filled(fields, with: entries, context)
    }

    /// The groups on offer are those of the chosen ward, and those of none.
    func refreshed(_ fields: [FormField], _ context: Context) -> [FormField] {
        guard let ward = fields.first(where: { $0.name == "ward" })?.value,
            let index = fields.firstIndex(where: { $0.name == "group" })
        else { return fields }
        var fields = fields
        let choices = groupChoices(Int(ward).flatMap(WardKey.init(packed:)), context)
        guard case .search(let old, _) = fields[index].kind, old != choices else { return fields }
        let kept = fields[index].value
        let text = fields[index].input.text
        fields[index] = FormField("group", fields[index].label, among: choices, chosen: kept, text: text, hint: fields[index].hint)
        return fields
    }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        var lines = cardLines() + houseLines(values, context)
        guard let citizen = try? CitizenID(values["citizen"]) else { return lines }
        let birth = try? DateText.parseBirth(values["birth"])
        if !citizen.contradicts(birthYear: birth?.year, sex: Sex(rawValue: values["sex"])).isEmpty {
            lines.append(
                FormLine(
                    Phrase(
                        "Số căn cước không khớp năm sinh hoặc giới tính; hãy kiểm tra lại.",
                        "The id number does not fit the birth year or the sex; check it."), tone: .warning))
        }
        return lines
    }

    /// The house is one of another ward's, as the stretches of the street have it.
    private func houseLines(_ values: FormValues, _ context: Context) -> [FormLine] {
        guard let ward = Int(values["ward"]).flatMap(WardKey.init(packed:)), !values["street"].isEmpty, !values["house"].isEmpty
        else { return [] }
        let folded = VietnameseText.foldExact(values["street"])
        let streets = Set(places.streets.filter { VietnameseText.foldExact($0.name) == folded }.map(\.id))
        let stretches = places.stretches.filter { streets.contains($0.street) && $0.ward.era == ward.era }
        guard let holder = stretches.holding(HouseNumber(values["house"])), holder.ward != ward else { return [] }
        let name = UnitText.ward(holder.ward, context)
        return [
            FormLine(
                Phrase(
                    "Theo số nhà của phố, nhà này thuộc phường \(name).",
                    "By the street's house numbers this house lies in \(name)."), tone: .warning)
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        var problems: [(field: String, Phrase)] = []
        let name = VietnameseText.clean(values["name"])
        if name.isEmpty { problems.append(("name", Phrase("Hãy nhập họ tên.", "Enter the name."))) }
        var birth: BirthDate?
        if !values["birth"].isEmpty {
            do { birth = try DateText.parseBirth(values["birth"]) } catch { problems.append(("birth", .dateProblem(error))) }
            if let birth, birth.year > context.today.year {
                problems.append(("birth", Phrase("Ngày sinh ở tương lai.", "This is in the future.")))
            }
        }
        var citizen: CitizenID?
        if !values["citizen"].isEmpty {
            do { citizen = try CitizenID(values["citizen"]) } catch {
                problems.append(
                    (
                        "citizen",
                        Phrase(
                            "Số căn cước có 12 chữ số, hoặc 9 chữ số (CMND cũ).",
                            "An id number has 12 digits, or 9 on the old card.")
                    ))
            }
        }
        var phone: Phone?
        if !values["phone"].isEmpty {
            switch Phone.reading(values["phone"]) {
            case .good(let read), .doubtful(let read): phone = read
            case .none: problems.append(("phone", Phrase("Không đọc được số điện thoại.", "No telephone number.")))
            }
        }
        var blood: BloodGroup?
        if !values["blood"].isEmpty {
            blood = BloodGroup(values["blood"])
            if blood == nil {
                problems.append(("blood", Phrase("Nhóm máu: O, A, B hoặc AB, kèm + hay -.", "O, A, B or AB, with + or -.")))
            }
        }
        var stated = existing?.stated
        if values["stated"].isEmpty {
            stated = nil
        } else if let count = NumberText.parseWhole(values["stated"]), count >= 0 {
            if count != stated?.count { stated = StatedDonations(count: count, on: context.today) }
        } else {
            problems.append(("stated", Phrase("Hãy nhập một số lần.", "Enter a number.")))
        }
        guard problems.isEmpty else { return .problems(problems) }

        let ward = Int(values["ward"]).flatMap(WardKey.init(packed:))
        var revisions: [Revision] = []
        let stretch = stretch(named: values["street"], in: ward, adding: &revisions, context)
        if !values["street"].isEmpty, ward == nil {
            return .problems([("ward", Phrase("Hãy chọn phường của phố này.", "Choose the ward of this street."))])
        }
        let donor = Donor(
            id: existing?.id ?? context.identifiers.next(), name: name, birth: birth, sex: Sex(rawValue: values["sex"]),
            citizenID: citizen, phone: phone,
            bloodGroup: blood, home: HomeAddress(ward: ward, stretch: stretch, house: values["house"]),
            group: Identifier(values["group"]), stated: stated,
            doNotInvite: values["invite"] == "no", note: values["note"], decisions: existing?.decisions ?? Decisions())
        if let existing {
            guard existing != donor else { return .perform([.close]) }
            revisions.append(.altering(.donor(existing), to: .donor(donor)))
            return .commit(Change(.donorAltered, revisions))
        }
        revisions.append(.adding(.donor(donor)))
        return .commit(Change(.donorAdded, revisions))
    }

    func done(_ entry: JournalEntry, _ change: Change, _ values: FormValues, _ context: Context) -> [Effect] {
        let notice = Effect.notice(Announcement(.done, .saved(existing == nil ? .donorAdded : .donorAltered)))
        // Whoever was added for a drive goes on there; away from it the new person is a line in the list.
        let added = change.revisions.lazy.compactMap { if case .donor(let donor)? = $0.after { donor.id } else { nil } }.first
        guard !finding.canRecord, let added else { return [.close, notice] }
        return finding.found(added, context) + [notice]
    }

    // MARK: Choices

    private func ownWard(_ context: Context) -> WardKey? { if case .ward(let key)? = context.office?.level { key } else { nil } }

    private func wardChoices(_ context: Context) -> [Choice] {
        guard let office = context.office else { return [] }
        let own = context.atlas.wards(of: office)
        let ownKeys = Set(own.map(\.key))
        let others = context.atlas.wards(of: office.era).filter { !ownKeys.contains($0.key) }
        var wards = own + others
        // A donor may still stand under a ward of an earlier era.
        if let key = existing?.home.ward, !wards.contains(where: { $0.key == key }), let ward = context.atlas.ward(key) {
            wards.insert(ward, at: 0)
        }
        return wards.map { Choice(String($0.key.packed), Phrase(both: $0.name), detail: Phrase(both: $0.districtName ?? "")) }
    }

    private var streetChoices: [Choice] { places.streets.map { Choice($0.name, Phrase(both: $0.name)) } }

    private var streetName: String? {
        guard let stretch = places.stretches.first(where: { $0.id == existing?.home.stretch }) else { return nil }
        return places.streets.first { $0.id == stretch.street }?.name
    }

    private func groupChoices(_ ward: WardKey?, _ context: Context) -> [Choice] {
        places.groups.filter { $0.ward == nil || ward == nil || $0.ward == ward || $0.id == existing?.group }
            .map { Choice($0.id.description, Phrase(both: $0.name), detail: Phrase(both: UnitText.ward($0.ward, context))) }
    }

    /// The stretch of that street in that ward; a street or stretch that is not in the books yet is added with the donor.
    private func stretch(named name: String, in ward: WardKey?, adding revisions: inout [Revision], _ context: Context)
        -> Identifier<Stretch>?
    {
        guard !name.isEmpty, let ward else { return nil }
        let street =
            places.street(named: name) ?? places.lookalike(of: name, besides: nil)
            ?? {
                let street = Street(id: context.identifiers.next(), name: name)
                revisions.append(.adding(.street(street)))
                return street
            }()
        if let stretch = places.stretches.first(where: { $0.street == street.id && $0.ward == ward }) { return stretch.id }
        let stretch = Stretch(id: context.identifiers.next(), street: street.id, ward: ward)
        revisions.append(.adding(.stretch(stretch)))
        return stretch.id
    }

    private static func text(_ birth: BirthDate) -> String {
        switch birth {
        case .year(let year): String(year)
        case .day(let day): DateText.short(day)
        }
    }
}
