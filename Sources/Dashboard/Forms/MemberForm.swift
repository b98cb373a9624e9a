import Model
import Phrases
import Store

/// A person's time in a family: role, first and last day.
struct MemberForm: FormPurpose {
    let familyID: Identifier<Family>
    let donor: Identifier<Donor>
    let existing: FamilyMembership?
    private var family: Family?
    private var name: String

    /// Somebody new in it.
    init(_ family: Identifier<Family>, donor: Identifier<Donor>) {
        familyID = family
        self.donor = donor
        existing = nil
        name = ""
    }

    init(_ member: FamilyMember, in family: Family) {
        familyID = family.id
        donor = member.row.id
        existing = member.membership
        self.family = family
        name = member.row.name
    }

    var place: FormPlace? { existing == nil ? .member(familyID, donor) : nil }
    var title: Phrase { existing == nil ? Phrase("Thêm thành viên", "New member") : Phrase("Sửa thành viên", "Edit member") }
    var questions: [Question] { existing == nil ? [.family(familyID), .donor(donor)] : [] }
    var showsPerson: Bool { true }

    mutating func take(_ answer: Answer) {
        switch answer {
        case .family(let card?) where card.family.id == familyID: family = card.family
        case .donor(let card?) where card.donor.id == donor: name = card.donor.name
        default: break
        }
    }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        [
            FormLine(
                Phrase(
                    both: [Mask.name(name, context), family.map { FamilyText.name($0, context) } ?? ""].joined(separator: " · "))),
            FormLine(
                Phrase(
                    "Tổng của gia đình tính những lần hiến từ ngày vào đến hết ngày rời.",
                    "The family's sum counts donations from the first to the last day.")),
        ]
    }

    func fields(_ context: Context) -> [FormField] {
        [
            FormField(
                "role", Phrase("Quan hệ", "Role"), among: Phrase.familyRoles.map { Choice($0, .familyRole($0)) }, free: true,
                chosen: existing?.role ?? "", text: existing?.role ?? "", hint: Phrase("Chồng, Vợ, Con …", "Husband, Wife, Child …")
            ),
            FormField(
                "from", Phrase("Từ ngày", "From"),
                hint: Phrase("trống: tính cả những lần hiến trước", "empty: earlier donations count too"),
                text: (existing.map(\.from) ?? context.today).map { DateText.short($0) } ?? ""),
            FormField(
                "until", Phrase("Đến hết ngày", "Until"), hint: Phrase("trống: vẫn là thành viên", "empty: still a member"),
                text: existing?.until.map { DateText.short($0) } ?? ""),
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        var days: [String: Day] = [:]
        for field in ["from", "until"] where !values[field].isEmpty {
            do { days[field] = try DateText.parse(values[field]) } catch { return .problems([(field, .dateProblem(error))]) }
        }
        if let from = days["from"], let until = days["until"], until < from {
            return .problems([("until", .familyProblem(.leavesBeforeJoining))])
        }
        let tie = FamilyMembership(
            id: existing?.id ?? context.identifiers.next(), family: familyID, donor: donor, role: values["role"],
            from: days["from"],
            until: days["until"])
        guard let existing else { return .commit(Change(.memberJoined, [.adding(.membership(tie))])) }
        return existing == tie
            ? .perform([.close]) : .commit(Change(.memberAltered, [.altering(.membership(existing), to: .membership(tie))]))
    }
}

/// A member's last day (rời gia đình).
struct LeaveFamilyForm: FormPurpose {
    let member: FamilyMember
    let family: Family

    init(_ member: FamilyMember, from family: Family) {
        self.member = member
        self.family = family
    }

    var place: FormPlace? { nil }
    var title: Phrase { Phrase("Rời gia đình", "Leave the family") }
    var showsPerson: Bool { true }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        [
            FormLine(Phrase(both: Mask.name(member.row.name, context) + " · " + FamilyText.name(family, context))),
            FormLine(
                Phrase(
                    "Lần hiến trong ngày này còn tính cho gia đình; từ hôm sau thì không.",
                    "A donation on this day still counts for the family; later ones do not.")),
        ]
    }

    func fields(_ context: Context) -> [FormField] {
        [FormField("until", Phrase("Ngày cuối", "Last day"), text: DateText.short(context.today))]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        let day: Day
        do { day = try DateText.parse(values["until"]) } catch { return .problems([("until", .dateProblem(error))]) }
        do throws(FamilyProblem) {
            return .commit(try Family.leave(member.membership, on: day))
        } catch {
            return .problems([("until", .familyProblem(error))])
        }
    }
}

/// Marked members become a family of their own (tách gia đình).
struct SplitFamilyForm: FormPurpose {
    let leaving: [FamilyMember]
    let members: [FamilyMember]
    let family: Family

    init(_ leaving: [FamilyMember], of members: [FamilyMember], from family: Family) {
        self.leaving = leaving
        self.members = members
        self.family = family
    }

    var place: FormPlace? { nil }
    var title: Phrase { Phrase("Tách gia đình", "Split the family") }
    var showsPerson: Bool { true }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        [
            FormLine(Phrase(both: leaving.map { Mask.name($0.row.name, context) }.joined(separator: ", "))),
            FormLine(
                Phrase(
                    "Những lần hiến trước ngày tách vẫn tính cho gia đình cũ.",
                    "What was given before the day still counts for the old family.")),
        ]
    }

    func fields(_ context: Context) -> [FormField] {
        [
            FormField(
                "name", Phrase("Tên gia đình mới", "New family's name"), text: leaving.first.map { "Gia đình " + $0.row.name } ?? ""
            ),
            FormField("code", Phrase("Mã", "Code"), hint: Phrase("trống nếu không có", "empty if there is none"), limit: 40),
            FormField("day", Phrase("Từ ngày", "From"), text: DateText.short(context.today)),
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        guard !values["name"].isEmpty || !values["code"].isEmpty else {
            return .problems([("name", Phrase("Hãy nhập tên gia đình, hoặc mã.", "Enter the family's name, or a code."))])
        }
        let day: Day
        do { day = try DateText.parse(values["day"]) } catch { return .problems([("day", .dateProblem(error))]) }
        do throws(FamilyProblem) {
            return .commit(
                try Family.split(
                    leaving.map(\.membership), from: members.map(\.membership),
                    into: Family(id: context.identifiers.next(), name: values["name"], code: values["code"]), on: day,
                    identifiers: leaving.map { _ in context.identifiers.next() }))
        } catch {
            return .problems([("", .familyProblem(error))])
        }
    }

    /// The card is told, for its marks are done with.
    func done(_ entry: JournalEntry, _ values: FormValues, _ context: Context) -> [Effect] {
        [.close, .tell(.committed(entry)), .notice(Announcement(.done, .saved(.familySplit)))]
    }
}
