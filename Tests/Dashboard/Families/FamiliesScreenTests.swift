import Canvas
import Exchange
import Model
import Terminal
import Testing

@testable import Dashboard
@testable import Store

@Suite struct FamiliesScreenTests {
    private func screen(_ stage: Stage) -> FamiliesScreen? { stage.top as? FamiliesScreen }

    /// A list of any length, of which only what is asked for is answered.
    private func long(_ count: Int) -> (Question) -> Answer? {
        { question in
            guard case .families(let request) = question else { return Fake.ofFamilies(question) }
            let start = request.around.map { max(0, Int($0.low) - request.limit / 2) } ?? request.offset
            let rows = (start..<min(count, start + request.limit)).map {
                FamilyRow(family: Family(id: Fake.id(UInt64($0)), name: "Gia đình \($0)"))
            }
            return .families(
                request, FamilyPage(rows: rows, offset: start, total: count, place: request.around.map { Int($0.low) }))
        }
    }

    @Test func `A list of 150,000 families is read in pieces, and the one that is selected stays so`() {
        var stage = Stage(Fake.context(), at: .families, answer: long(150_000))
        stage.press(.end)
        #expect(screen(stage)?.selected?.family.name == "Gia đình 149999")
        #expect(screen(stage)?.page?.rows.count ?? 0 <= 3 * (screen(stage)?.list.height ?? 0))
        stage.press(.up, .up)
        stage.send(.news)
        #expect(screen(stage)?.selected?.family.name == "Gia đình 149997")
        stage.press(.home)
        #expect(screen(stage)?.selected?.family.name == "Gia đình 0")
    }

    @Test func `The whole list is saved, though only a page of it is shown`() throws {
        var stage = Stage(Fake.context(), at: .families, answer: long(400))
        stage.type("X")
        stage.press(.enter)
        let sheet = try #require((stage.top as? ExportScreen)?.sheet)
        #expect(sheet.rows.count == 400 && sheet.rows[399][0].plain == "Gia đình 399")
        var many = Stage(Fake.context(), at: .families, answer: long(50_001))
        many.type("X")
        #expect(many.top is FamiliesScreen)
    }

    @Test func `On the smallest screen stand who may come first and the next honour, not the code`() {
        let picture = Stage(Fake.context(Size(60, 16)), at: .families, answer: Fake.ofFamilies).picture
        #expect(picture.contains("sớm nhất") && picture.contains("mốc tiếp theo") && !picture.contains("TX-GĐ001"))
        #expect(picture.contains("GĐ ông Trần Văn Bình"))
    }

    @Test func `Of whom no blood could be taken it is not said that they never gave`() {
        func picture(_ size: Size, _ language: Language = .vietnamese) -> String {
            var card = Fake.familyCard
            card.members[1].row.donations = 0
            card.members[1].row.last = LastDonation(day: Fake.day("2020-12-22"), kind: .wholeBlood)
            let answer = card
            return Stage(Fake.context(size, language: language), open: FamilyScreen(Fake.id(700))) {
                if case .family = $0 { .family(answer) } else { Fake.answer($0) }
            }.picture
        }
        #expect(picture(Size(200, 60)).contains("lấy máu không thành 22/12"))
        #expect(picture(Size(120, 36)).contains("không thành") && !picture(Size(120, 36)).contains("chưa hiến"))
        #expect(picture(Size(200, 60), .english).contains("failed bleed 22/12"))
        var row = CallRow(donor: Fake.donors[0], chance: Fake.context().rules.chanceOfComing(own: nil, group: nil, on: Fake.today))
        row.donor.donations = 0
        row.donor.last = LastDonation(day: Fake.day("2019-12-22"), kind: .wholeBlood)
        #expect(CallLine(row, day: Fake.today, Fake.context()).giver(Fake.context())[0] == "lấy máu không thành 22/12/2019")
    }

    @Test func `F5 goes through the columns, each both ways; Tab through the standings; Esc back`() {
        var stage = Stage(Fake.context(), at: .families, answer: Fake.ofFamilies)
        var seen: [String] = []
        for _ in 0..<6 {
            if let screen = screen(stage) { seen.append("\(screen.sort) \(screen.descending)") }
            stage.press(.function(5))
        }
        #expect(
            seen == [
                "name false", "name true", "donations true", "donations false", "lastDonation true", "lastDonation false",
            ])
        stage.press(.tab, .tab)
        #expect(screen(stage)?.standing == .oneShort)
        stage.press(.escape)
        #expect(screen(stage)?.standing == .all)
    }

    @Test func `Enter opens the card, F7 a form, O the offers, K a list`() {
        var stage = Stage(Fake.context(), at: .families, answer: Fake.ofFamilies)
        stage.press(.enter)
        #expect(stage.taken() == ["open «Thẻ gia đình»"])
        stage.press(.escape, .function(7))
        #expect(stage.taken() == ["close", "open «Lập gia đình»"])
        stage.press(.escape)
        stage.type("O")
        #expect(stage.taken() == ["close", "open «Gợi ý gia đình»", "start findFamilies"])
        stage.press(.escape)
        stage.type("K")
        #expect(stage.taken() == ["cancel the job", "close", "open «Đọc danh sách gia đình»"])
    }

    @Test func `An answer that is late is not taken`() {
        var stage = Stage(Fake.context(), at: .families) { if case .families = $0 { nil } else { Fake.answer($0) } }
        stage.press(.function(5))
        let old = FamilyListRequest(today: Fake.today, limit: 60)
        stage.send(.answered(.families(old, FamilyPage(rows: Fake.families, total: 5))))
        #expect(screen(stage)?.page == nil)
    }

    // MARK: The card

    private var card: Stage { Stage(Fake.context(), open: FamilyScreen(Fake.id(700)), answer: Fake.ofFamilies) }

    @Test func `A card lists today's members first, and who left last`() throws {
        let screen = try #require(card.top as? FamilyScreen)
        #expect(screen.lines.map(\.member.membership.role) == ["Chồng", "Vợ", "Em", "Con"])
        #expect(screen.lines.map(\.isCurrent) == [true, true, true, false])
    }

    @Test func `Leaving is dated, and a day before the first is refused in words`() {
        var stage = card
        stage.press(.down)
        stage.type("R")
        stage.press(.control("u"))
        stage.type("31/12/2017")
        stage.press(.control("s"))
        #expect(stage.form?.fields.first?.problem == .familyProblem(.leavesBeforeJoining))
        #expect(stage.commits.isEmpty)
        stage.press(.control("u"))
        stage.type("15/06/2020")
        stage.press(.control("s"))
        #expect(stage.commits.map(\.summary) == ["memberLeft: ~membership"])
        if case .membership(let tie)? = stage.commits.first?.revisions.first?.after { #expect(tie.until == Fake.day("2020-06-15")) }
    }

    @Test func `Marked members are split off; all of them never`() {
        var stage = card
        stage.type("S")
        #expect(stage.said == .familyProblem(.nobodyChosen))
        stage.type("   S")
        #expect(stage.said == .familyProblem(.everybodyChosen))
        stage.press(.home)
        stage.type(" S")
        #expect(stage.form?.title.vietnamese == "Tách gia đình")
        stage.press(.control("s"))
        #expect(
            stage.commits.map(\.summary) == ["familySplit: +family ~membership +membership ~membership +membership"])
    }

    @Test func `Marks go with the split`() {
        var stage = card
        stage.write = { JournalEntry.made($0.kind) }
        stage.type(" S")
        #expect(stage.form != nil)
        stage.press(.control("s"))
        #expect(stage.commits.map(\.kind) == [.familySplit])
        #expect((stage.top as? FamilyScreen)?.marked.isEmpty == true)
        stage.press(.end)
        stage.type(" ")
        #expect((stage.top as? FamilyScreen)?.marked.isEmpty == true, "whoever left is not split off")
    }

    @Test func `Who joins later is to come and did not leave, and goes along with a split`() {
        var later = Fake.familyCard
        later.members[3].membership.from = Fake.day("2030-01-01")
        var stage = Stage(Fake.context(), open: FamilyScreen(Fake.id(700))) { [later] question in
            if case .family(later.family.id) = question { .family(later) } else { Fake.ofFamilies(question) }
        }
        #expect(stage.picture.contains("2 người · 1 chưa vào · 1 đã rời"))
        #expect(
            FamilyText.people(later, Fake.context(language: .english)) == "2 people · 1 to come · 1 left")
        stage.type("J")
        stage.press(.enter)
        #expect(stage.picture.contains("2 người · 1 chưa vào · 1 đã rời · 8 túi"))
        stage.press(.escape)
        #expect((stage.top as? FamilyScreen)?.lines.map(\.isToCome) == [false, false, true, false])
        stage.press(.down, .down)
        stage.type(" S")
        stage.press(.control("s"))
        #expect(stage.commits.map(\.summary) == ["familySplit: +family ~membership"])
    }

    @Test func `A family that somebody came into meanwhile is not joined, and the words say why`() {
        var stage = card
        stage.write = { _ in throw StoreError.invalid(.stillNeeded(.family, Fake.families[1].family.id.erased())) }
        stage.type("J")
        stage.press(.enter, .enter)
        #expect(stage.top is FamilyScreen && stage.notice?.hasSuffix("hãy bấm J lần nữa.") == true)
    }

    @Test func `A new member is looked up, and asked for the days`() {
        var stage = card
        stage.press(.function(7))
        stage.type("hoa")
        stage.press(.enter)
        #expect(stage.form?.title.vietnamese == "Thêm thành viên")
        stage.type("Con")
        stage.press(.enter, .enter)
        stage.type("01/01/2000")
        stage.press(.control("s"))
        #expect(stage.form?.fields.last?.problem == .familyProblem(.leavesBeforeJoining) && stage.commits.isEmpty)
        stage.press(.control("u"), .control("s"))
        #expect(stage.commits.map(\.summary) == ["memberJoined: +membership"])
    }

    @Test func `A family joins another after a question, and is not offered to itself`() {
        var stage = card
        stage.type("J")
        #expect((stage.top as? FamilyPickScreen)?.rows.map(\.family.id).contains(Fake.familyCard.family.id) == false)
        stage.press(.enter)
        #expect(stage.top is JoinFamiliesScreen && stage.commits.isEmpty)
        stage.press(.enter)
        #expect(stage.commits.map(\.summary) == ["familiesJoined: -family"])
    }

    // MARK: Offers and lists

    @Test func `An offer is accepted by a form and declined by N; both take it off the list`() throws {
        var stage = Stage(Fake.context(), open: FamilyOffersScreen(), answer: Fake.ofFamilies)
        stage.write = { change in
            JournalEntry.made(change.kind)
        }
        stage.send(.job(.familyOffers(Fake.offers)))
        stage.type("N")
        #expect(stage.commits.map(\.summary) == ["familyDeclined: ~donor"])
        #expect((stage.top as? FamilyOffersScreen)?.lines.count == 1)
        stage.press(.enter, .control("s"))
        #expect(stage.commits.last?.summary == "familyAdded: +family +membership +membership +membership")
        #expect((stage.top as? FamilyOffersScreen)?.lines.isEmpty == true)
    }

    @Test func `An offer that was taken back is on the list again`() {
        var stage = Stage(Fake.context(), open: FamilyOffersScreen(), answer: Fake.ofFamilies)
        stage.write = { JournalEntry.made($0.kind) }
        stage.send(.job(.familyOffers(Fake.offers)))
        stage.type("N")
        stage.send(.news)
        #expect((stage.top as? FamilyOffersScreen)?.lines.count == 1, "the news of it is nothing new")
        stage.send(.news)
        #expect((stage.top as? FamilyOffersScreen)?.lines.count == 2)
    }

    @Test func `A family of a list that was taken back can be made again`() throws {
        let family = Fake.families[0].family
        var families = [Fake.donors[8].id: family, Fake.donors[1].id: Fake.families[1].family]
        func list(_ stage: Stage) throws -> FamilyListScreen { try #require(stage.top as? FamilyListScreen) }
        var stage = Stage(Fake.context(), open: FamilyListScreen()) { [families] question in
            if case .familiesOf = question { .familiesOf(families) } else { Fake.ofFamilies(question) }
        }
        stage.write = { JournalEntry.made($0.kind) }
        stage.type("x")
        stage.press(.enter)
        stage.send(.job(.familyList(Fake.familyList)))
        stage.press(.control("s"), .control("s"))
        #expect(stage.commits.count == 1)
        stage.send(.news)
        #expect(try list(stage).done == [0, 2], "though nobody is chosen in its second row")
        families[Fake.donors[8].id] = nil
        stage.answer = { [families] question in
            if case .familiesOf = question { .familiesOf(families) } else { Fake.ofFamilies(question) }
        }
        stage.send(.news)
        #expect(try list(stage).done == [2] && list(stage).lines[0].chosen?.family == nil)
    }

    @Test func `Rows of a list that cannot be read are counted, and i shows where and why`() {
        var stage = Stage(Fake.context(), open: FamilyListScreen(), answer: Fake.ofFamilies)
        stage.type("x")
        stage.press(.enter)
        let problem = RowProblem(
            line: 7, record: 7, field: .birthYear, header: "Năm sinh", value: "abcd", reason: .noSuchDate(.unreadable("abcd")))
        stage.send(.job(.familyList(FamilyList(path: "x.csv", families: Fake.familyList.families, problems: [problem]))))
        #expect(stage.picture.contains("3 gia đình · 1 đã có trong sổ · i: 1 chỗ không đọc được"))
        stage.type("i")
        #expect(stage.top is UnreadableRowsScreen && stage.picture.contains("Dòng 7, cột «Năm sinh», ghi «abcd»"))
    }

    @Test func `Rows that are in no family are told at once, and beside the family that lacks them`() {
        var stage = Stage(Fake.context(), open: FamilyListScreen(), answer: Fake.ofFamilies)
        stage.type("x")
        stage.press(.enter)
        let problem = RowProblem(line: 4, record: 4, field: .name, header: "Họ và tên", value: "", reason: .missing)
        var families = Fake.familyList.families
        families[0].leftOut = [4]
        stage.send(.job(.familyList(FamilyList(path: "x.csv", families: families, problems: [problem], leftOut: [4]))))
        #expect(stage.notice?.hasPrefix("1 dòng không đọc được, để ra ngoài gia đình: 4.") == true)
        #expect(stage.picture.contains("bỏ ra 1 dòng") && stage.picture.contains("của 1/2 người · thiếu dòng 4"))
    }

    @Test func `A field that cannot be read is shown as it stands, with a question mark`() {
        var stage = Stage(Fake.context(), open: FamilyListScreen(), answer: Fake.ofFamilies)
        stage.type("x")
        stage.press(.enter)
        let line = Fake.familyList.families[0].members[0].line
        let problem = RowProblem(line: line, record: 2, field: .stated, header: "Số lần", value: "ba", reason: .unreadableCount)
        var families = Fake.familyList.families
        families[0].members[0].stated = nil
        stage.send(.job(.familyList(FamilyList(path: "x.csv", families: families, problems: [problem]))))
        #expect(stage.picture.contains("?ba"))
    }

    @Test func `A list makes families only of rows that somebody decided on`() throws {
        var stage = Stage(Fake.context(), open: FamilyListScreen(), answer: Fake.ofFamilies)
        stage.write = { JournalEntry.made($0.kind) }
        stage.type("x")
        stage.press(.enter)
        #expect(stage.taken().last == "start readFamilyList(path: \"x\")")
        stage.send(.job(.familyList(Fake.familyList)))
        func list() throws -> FamilyListScreen { try #require(stage.top as? FamilyListScreen) }
        #expect(try list().lines.map { $0.chosen?.id } == [Fake.donors[8].id, nil, nil, Fake.donors[1].id])
        #expect(try list().done == [2], "whose only member is in a family already")
        stage.press(.down, .down, .control("s"))
        #expect(stage.notice?.hasPrefix("Chưa biết ai trong gia đình này") == true && stage.commits.isEmpty)
        stage.press(.up, .enter, .enter)
        #expect(try list().lines[1].chosen?.id == Fake.donors[0].id)
        stage.press(.control("s"), .control("s"))
        #expect(stage.commits.map(\.summary) == ["familyAdded: +family +membership +membership"])
        #expect(try list().done == [0, 2])
    }
}

extension JournalEntry {
    /// As the books would answer.
    static func made(_ kind: Change.Kind) -> JournalEntry {
        let entry = Fake.entryRow.entry
        return JournalEntry(
            id: entry.id, position: entry.position, device: entry.device, deviceSequence: entry.deviceSequence,
            session: entry.session,
            time: entry.time, kind: kind, kindName: kind.rawValue, signature: entry.signature, remark: "", reverses: nil, parts: 1,
            isUndone: false)
    }
}
