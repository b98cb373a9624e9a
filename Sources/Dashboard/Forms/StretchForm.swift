import Model
import Phrases
import Store

/// A street in a ward (đoạn phố): a new one, or the alteration of one that is in the books.
struct StretchForm: FormPurpose {
    let id: Identifier<Stretch>?
    let ward: WardKey?
    private var places = Places()

    /// - Parameter id: the stretch to alter.
    init(_ id: Identifier<Stretch>) {
        self.id = id
        ward = nil
    }

    /// A new one, in that ward unless another is chosen.
    init(ward: WardKey?) {
        id = nil
        self.ward = ward
    }

    var place: FormPlace? { .stretch(id, ward) }
    var title: Phrase { id == nil ? Phrase("Thêm phố", "New street") : Phrase("Sửa phố", "Edit street") }
    var questions: [Question] { [.places] }
    /// Whom to ask there.
    var showsPerson: Bool { id != nil }

    mutating func take(_ answer: Answer) { if case .places(let answer) = answer { places = answer } }

    private var existing: Stretch? { places.stretches.first { $0.id == id } }
    private var street: Street? { places.streets.first { $0.id == existing?.street } }

    /// The street is in other wards, too: with another name only this stretch leaves it.
    private var isOneOfSeveral: Bool { places.stretches.contains { $0.street == existing?.street && $0.id != id } }

    func fields(_ context: Context) -> [FormField] {
        let ward = existing?.ward ?? ward ?? PlaceChoices.ownWard(context)
        return [
            FormField(
                "street", Phrase("Tên phố", "Street"), among: names(context), free: true, text: street?.name ?? "",
                hint: Phrase("gõ vài chữ, hoặc tên mới", "a few letters, or a new name")),
            FormField(
                "ward", Phrase("Phường", "Ward"), among: PlaceChoices.wards(current: ward, context),
                chosen: PlaceChoices.value(ward), hint: Phrase("gõ vài chữ", "type a few letters")),
            FormField(
                "houses", Phrase("Số nhà", "Houses"),
                hint: Phrase("1–199 lẻ, 2–160 chẵn; trống là phần còn lại", "1–199 odd; empty is all that is left"),
                text: existing?.houses ?? ""),
            FormField(
                "since", Phrase("Tuyến phố hiến máu từ", "Blood-drive street since"),
                hint: Phrase("ngày; trống nếu không phải", "a date; empty if it is none"),
                text: existing?.bloodDriveStreetSince.map { DateText.short($0) } ?? ""),
            FormField("contact", Phrase("Người phụ trách", "Contact"), text: existing?.contact ?? ""),
        ]
    }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        nameLines(values) + houseLines(values, context)
    }

    /// No houses are those that no other stretch names, and not theirs as well.
    private func houseLines(_ values: FormValues, _ context: Context) -> [FormLine] {
        guard values["houses"].isEmpty, let ward = PlaceChoices.ward(values["ward"]),
            let street = places.street(named: values["street"])
        else { return [] }
        let others = others(of: street.id, beside: ward).filter { !$0.houses.isEmpty }
        guard !others.isEmpty else { return [] }
        let named = others.map { UnitText.ward($0.ward, context) + " " + $0.houses }.joined(separator: "; ")
        let given = existing?.houses ?? ""
        return [
            FormLine(
                (given.isEmpty ? Phrase("", "") : Phrase("Bỏ \(given). ", "\(given) is dropped. "))
                    + Phrase(
                        "Để trống: các số nhà ngoài phần đã ghi ở \(named).", "Empty: the houses outside those of \(named)."),
                tone: given.isEmpty ? .plain : .warning)
        ]
    }

    private func nameLines(_ values: FormValues) -> [FormLine] {
        let name = values["street"]
        guard !name.isEmpty, name != street?.name else { return [] }
        let known = places.street(named: name)
        guard let street else {
            return known.map { [FormLine(Phrase("Trong sổ đã có phố «\($0.name)».", "The books hold the street “\($0.name)”."))] }
                ?? []
        }
        guard known?.id != street.id else { return [] }
        if isOneOfSeveral {
            let other = known.map { Phrase("phố «\($0.name)»", "“\($0.name)”") } ?? Phrase("phố mới", "a new street")
            return [
                FormLine(
                    Phrase("Chỉ đoạn này sang ", "Only this stretch goes to ") + other
                        + Phrase(
                            "; các đoạn khác giữ tên «\(street.name)». Muốn đổi tên cả phố: E.",
                            "; the others stay “\(street.name)”. E renames them all."), tone: .warning)
            ]
        }
        guard let known else { return [] }
        return [
            FormLine(
                Phrase(
                    "Phố «\(street.name)» không còn đoạn nào nên nhập vào «\(known.name)», và vẫn tìm được bằng tên cũ.",
                    "“\(street.name)” has no other stretch, so it becomes part of “\(known.name)” and is still found by its old name."
                ),
                tone: .warning)
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        var problems: [(field: String, Phrase)] = []
        let name = values["street"]
        if name.isEmpty { problems.append(("street", Phrase("Hãy nhập tên phố.", "Enter the street's name."))) }
        var since: Day?
        if !values["since"].isEmpty {
            do { since = try DateText.parse(values["since"]) } catch { problems.append(("since", .dateProblem(error))) }
        }
        var houses: HouseRanges?
        do throws(HouseRanges.Problem) { houses = try HouseRanges(values["houses"]) } catch {
            problems.append(("houses", .houseRanges(error)))
        }
        guard let ward = PlaceChoices.ward(values["ward"]) else {
            return .problems(problems + [("ward", Phrase("Hãy chọn phường.", "Choose the ward."))])
        }
        guard problems.isEmpty else { return .problems(problems) }

        let known = places.street(named: name)
        if known == nil, let other = places.lookalike(of: name, besides: street) {
            return .problems([("street", .streetTaken(other.name))])
        }
        var revisions: [Revision] = []
        // What another street takes over of this one, once the stretch is there.
        var following: [Revision] = []
        let id: Identifier<Street>
        if let street, !isOneOfSeveral, isAnotherName(name, of: street, known) {
            id = street.id
            revisions += places.renaming(street, to: name)
        } else if let known {
            id = known.id
            if let street, street.id != id {
                following = isOneOfSeveral ? places.naming(known, also: street) : places.joining(street, into: known)
            }
        } else {
            id = context.identifiers.next()
            // Who lives on a stretch that leaves its street is still found by the old name.
            let new = Street(id: id, name: name)
            revisions.append(.adding(.street(street.map(new.taking) ?? new)))
        }
        if let other = places.stretches.first(where: { $0.street == id && $0.ward == ward && $0.id != self.id }) {
            guard let existing, let known, existing.street != id else {
                return .problems([("street", Phrase("Phố này đã có ở phường đó.", "This street is in that ward already."))])
            }
            return .perform([.replace(JoinStretchesScreen(existing.id, into: other.id, of: known, following: following))])
        }
        if let houses, let (other, shared) = taken(houses, street: id, in: ward) {
            return .problems([("houses", .housesTaken(shared.own.written, by: other, shared.other.written))])
        }
        let stretch = Stretch(
            id: self.id ?? context.identifiers.next(), street: id, ward: ward, houses: values["houses"],
            bloodDriveStreetSince: since, contact: values["contact"])
        guard self.id != nil else { return .commit(Change(.streetAdded, revisions + [.adding(.stretch(stretch))])) }
        guard let existing else { return .problems([("", .noLongerThere)]) }
        if existing != stretch { revisions.append(.altering(.stretch(existing), to: .stretch(stretch))) }
        revisions += following
        return revisions.isEmpty
            ? .perform([.close]) : .commit(Change(following.isEmpty || isOneOfSeveral ? .streetAltered : .streetsJoined, revisions))
    }

    /// What is typed without accents means the street as it is called.
    private func isAnotherName(_ name: String, of street: Street, _ known: Street?) -> Bool {
        guard let known else { return true }
        return known.id == street.id && name != street.name
            && (VietnameseText.hasMarks(name) || !VietnameseText.hasMarks(street.name))
    }

    /// Streets of the books, then those that come with the program for the office's area.
    private func names(_ context: Context) -> [Choice] {
        let own = places.streets.map(\.name)
        let suggested = context.office.map { StreetAtlas.suggestions(for: $0, atlas: context.atlas).map(\.name) } ?? []
        let ownFolded = Set(own.map { VietnameseText.foldExact($0) })
        return own.map { Choice($0, Phrase(both: $0)) }
            + suggested.filter { !ownFolded.contains(VietnameseText.foldExact($0)) }.map {
                Choice($0, Phrase(both: $0), detail: Phrase("gợi ý", "suggested"))
            }
    }

    /// The street's other stretches of the same time.
    private func others(of street: Identifier<Street>, beside ward: WardKey) -> [Stretch] {
        places.stretches.filter { $0.street == street && $0.id != id && $0.ward.era == ward.era }
    }

    /// Another ward of the same time that has some of these houses.
    private func taken(_ houses: HouseRanges, street: Identifier<Street>, in ward: WardKey)
        -> (WardKey, (own: HouseRanges.Span, other: HouseRanges.Span))?
    {
        for other in others(of: street, beside: ward) {
            if let shared = (try? HouseRanges(other.houses)).flatMap({ houses.overlap(with: $0) }) { return (other.ward, shared) }
        }
        return nil
    }

}

extension Phrase {
    /// The record of a form was taken away meanwhile.
    static let noLongerThere = Phrase("Mục này không còn trong sổ.", "This is no longer in the books.")
    /// A form of somebody's own particulars while names are hidden.
    static let showNamesFirst = Phrase("Đang che tên: hãy bỏ che tên trước (F6).", "Names are hidden: show names first (F6).")
}
