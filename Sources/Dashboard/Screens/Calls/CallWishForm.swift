import Model
import Phrases
import Store

/// Chooses whom to call (gọi ai): of which unit, for which day, and who of them.
struct CallWishForm: FormPurpose {
    let wish: CallWish
    let driveName: String
    /// The one whose people are shown, where they are a family's.
    let family: Family?
    private var places = Places()

    init(_ wish: CallWish, driveName: String, family: Family? = nil) {
        self.wish = wish
        self.driveName = driveName
        self.family = family
    }

    /// Nothing of it is worth keeping.
    var place: FormPlace? { nil }
    var title: Phrase { Phrase("Gọi ai?", "Call whom?") }
    var saveTitle: Phrase { Phrase("Lọc", "Filter") }
    var questions: [Question] { [.places] }

    mutating func take(_ answer: Answer) { if case .places(let answer) = answer { places = answer } }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        let states = context.rules.donorStates
        let day = DateText.short(wish.plan.day)
        return (wish.plan.drive == nil ? [] : [FormLine(Phrase(both: driveName + " · " + day))]) + [
            FormLine(
                Phrase(
                    "Thường xuyên: từ \(states.regularCount) lần, lần cuối trong \(states.activeMonths) tháng. Bỏ quãng: đến \(states.lapsedMonths) tháng. Đã lâu: hơn thế."
                        + (states.isVerified ? "" : " (ngưỡng chưa kiểm chứng)"),
                    "Regular: \(states.regularCount) times or more, last within \(states.activeMonths) months. Lapsed: up to \(states.lapsedMonths). Inactive: longer ago."
                        + (states.isVerified ? "" : " (thresholds not verified)")))
        ]
    }

    func fields(_ context: Context) -> [FormField] {
        let units = units(context)
        let any = Choice("", Phrase("tất cả", "all"))
        let groups = BloodGroup.ABO.allCases.flatMap { abo in [true, false].map { BloodGroup(abo, rhesusPositive: $0) } }
        var fields = [
            FormField(
                "unit", Phrase("Của", "Of"),
                among: units.enumerated().map { Choice(String($0.offset), $0.element.name, detail: $0.element.detail) },
                chosen: units.firstIndex { $0.scope == wish.scope }.map(String.init) ?? "",
                hint: Phrase("phường, phố, gia đình, tổ, đơn vị, khối", "ward, street, family, group, bloc"))
        ]
        if wish.plan.drive == nil {
            fields.append(
                FormField(
                    "day", Phrase("Cho ngày", "For the day"), hint: Phrase("ngày/tháng/năm", "day/month/year"),
                    text: DateText.short(wish.plan.day)))
        }
        return fields + [
            FormField(
                "state", Phrase("Tình trạng", "State"),
                choices: [any] + DonorState.allCases.map { Choice($0.rawValue, .donorState($0)) },
                chosen: wish.state?.rawValue ?? ""),
            FormField(
                "blood", Phrase("Nhóm máu", "Blood group"), choices: [any] + groups.map { Choice($0.text, Phrase(both: $0.text)) },
                chosen: wish.bloodGroup?.text ?? ""),
            FormField(
                "volume", Phrase("Lần trước", "Last time"),
                choices: [any] + [350, 450].map { Choice(String($0), Phrase("từ \($0) ml", "\($0) ml or more")) },
                chosen: wish.volume.map { String($0.count) } ?? ""),
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        let units = units(context)
        guard let place = Int(values["unit"]), units.indices.contains(place) else {
            return .problems([("unit", Phrase("Hãy chọn một đơn vị trong danh sách.", "Choose a unit from the list."))])
        }
        var plan = wish.plan
        if plan.drive == nil {
            do { plan.day = try DateText.parse(values["day"]) } catch { return .problems([("day", .dateProblem(error))]) }
            guard plan.day >= context.today else {
                return .problems([("day", Phrase("Hãy chọn hôm nay hoặc một ngày sau.", "Choose today or a later day."))])
            }
        }
        var chosen = wish
        chosen.plan = plan
        chosen.bloodGroup = BloodGroup(values["blood"])
        chosen.state = DonorState(rawValue: values["state"])
        chosen.volume = Int(values["volume"]).map { Millilitres($0) }
        // There are too many families for a line of a form: which one is asked next.
        guard let scope = units[place].scope else {
            return .perform([.replace(FamilyPickScreen(calling: chosen, driveName: driveName))])
        }
        chosen.scope = scope
        let name = plan.drive == nil ? units[place].name[context.language] : driveName
        return .perform([.close, .replace(CallsScreen(chosen, name: name))])
    }

    private struct Scope {
        /// `nil`: a family that is found next.
        let scope: PeopleScope?
        let name: Phrase
        let detail: Phrase

        init(_ scope: PeopleScope?, _ name: Phrase, _ detail: Phrase = Phrase("", "")) {
            self.scope = scope
            self.name = name
            self.detail = detail
        }
    }

    /// Everybody, the office's wards, a family, its streets, groups and blocs.
    private func units(_ context: Context) -> [Scope] {
        let wards = context.office.map { context.atlas.wards(of: $0) } ?? []
        let streets = Dictionary(places.streets.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        func ward(_ key: WardKey?) -> Phrase { Phrase(both: UnitText.ward(key, context)) }
        var scopes = [Scope(.unit(.office), Phrase("Mọi người trong sổ", "Everybody in the books"))]
        if let family {
            scopes.append(
                Scope(
                    .family(family.id), Phrase(both: FamilyText.name(family, context)), Phrase("gia đình đang xem", "this family")))
        }
        scopes.append(Scope(nil, Phrase("Một gia đình…", "A family…"), Phrase("tìm ở bước sau", "found next")))
        scopes += wards.map { Scope(.unit(.ward($0.key)), Phrase(both: $0.fullName), Phrase("phường", "ward")) }
        scopes += places.blocs.map { Scope(.unit(.bloc($0.id)), Phrase(both: $0.name), Phrase("khối", "bloc")) }
        scopes += places.groups.map { Scope(.unit(.group($0.id)), Phrase(both: $0.name), ward($0.ward)) }
        scopes += places.streets.map { Scope(.street($0.id), Phrase(both: $0.name), Phrase("cả phố", "whole street")) }
        scopes += places.stretches.map {
            Scope(.unit(.stretch($0.id)), Phrase(both: streets[$0.street] ?? ""), Phrase("phố ", "street ") + ward($0.ward))
        }
        if !scopes.contains(where: { $0.scope == wish.scope }), case .unit(.ward(let key)) = wish.scope {
            scopes.append(Scope(wish.scope, ward(key), Phrase("phường", "ward")))
        }
        return scopes
    }
}
