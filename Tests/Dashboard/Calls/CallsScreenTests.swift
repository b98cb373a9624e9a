import Canvas
import Model
import Phrases
import Store
import Testing

@testable import Dashboard

@Suite struct CallsScreenTests {
    @Test func `in English one booking is a booking, and figures of equivalents are no product`() {
        #expect(Phrase.chance(.own(Rate(1, of: 1))).english == "kept 1 of 1 booking")
        #expect(Phrase.chance(.own(Rate(4, of: 5))).english == "kept 4 of 5 bookings")
        #expect(Phrase.figure(Amount(measure: .equivalents, tenths: 23_310)).english == "2,331.0 eq. of 250 ml")
        #expect(Phrase.intervalShort(.passed).english == "interval passed")
    }

    private func stage(_ answer: @escaping (Question) -> Answer? = Fake.calls) -> Stage {
        Stage(Fake.context(), open: CallsScreen(Fake.wish), answer: answer)
    }

    private func names(_ stage: Stage) -> [String] { (stage.top as? CallsScreen)?.lines.map(\.row.donor.name) ?? [] }

    private func select(_ name: String, _ stage: inout Stage) {
        stage.press(.home)
        for _ in 0..<20 where (stage.top as? CallsScreen)?.selected?.row.donor.name != name { stage.press(.down) }
    }

    @Test func `The list is read beside the keys, and again whenever the books change`() {
        var screen = CallsScreen(Fake.wish)
        let context = Fake.context()
        for event in [ScreenEvent.appeared, .news, .newDay] {
            #expect(screen.update(event, context).map(\.summary) == ["ask aside \(Question.calls(Fake.wish, .due))"])
        }
        // At midnight a list for today is for the new day.
        var today = CallsScreen.everybody(context)
        var tomorrow = context
        tomorrow.now = Instant(Fake.today + 1)
        _ = today.update(.newDay, tomorrow)
        #expect(today.wish.plan.day == Fake.today + 1)
        // An answer about other people is not this list's.
        var other = Fake.callPage(.due)
        other.wish.plan.day = Fake.today + 9
        #expect(screen.update(.answered(.calls(other)), context).isEmpty && screen.page == nil)
    }

    @Test func `Who is called is told at 80 columns too, however long the name of the drive is`() {
        var screen = CallsScreen(Fake.wish)
        let context = Fake.context(Size(80, 24))
        var page = Fake.callPage(.due)
        page.drive?.name = "Ngày hội hiến máu tình nguyện toàn quận nhân dịp đầu xuân năm mới"
        _ = screen.update(.answered(.calls(page)), context)
        let scope = screen.scope(context)
        #expect(!scope.isEmpty && Bench.picture(screen, context).contains(" · \(scope) · \(screen.lines.count) người"))
    }

    @Test func `A list that is cut says how many of how many, on the screen and in the name of its file`() {
        var screen = CallsScreen(Fake.wish)
        let context = Fake.context(Size(80, 24))
        var page = Fake.callPage(.due)
        page.drive?.name = "Ngày hội hiến máu tình nguyện toàn quận nhân dịp đầu xuân năm mới"
        (page.isCut, page.counts) = (true, nil)
        let asked = screen.update(.answered(.calls(page)), context)
        #expect(asked.map(\.summary) == ["ask aside \(Question.callCounts(Fake.wish, .due))"])
        #expect(Bench.picture(screen, context).contains("hơn 7 người"))
        var counts = CallCounts(listed: 5591, notAsked: 129, refused: 97)
        _ = screen.update(.answered(.callCounts(Fake.wish, .due, counts)), context)
        let picture = Bench.picture(screen, context)
        #expect(picture.contains("7 / 5.591 người") && picture.contains("97 người không muốn được mời"))
        counts.outsideAges = 12
        _ = screen.update(.answered(.callCounts(Fake.wish, .due, counts)), context)
        #expect(Bench.picture(screen, context).contains("và 12 người ngoài 18–60 tuổi"))
        counts.isMore = true
        _ = screen.update(.answered(.callCounts(Fake.wish, .due, counts)), context)
        #expect(Bench.picture(screen, context).contains("7 / hơn 5.591 người"))
        // Nor does a part look whole of which there were too many people to look at.
        var short = Fake.callPage(.due)
        short.counts = counts
        var few = CallsScreen(Fake.wish)
        _ = few.update(.answered(.calls(short)), context)
        #expect(Bench.picture(few, context).contains("7 / hơn 5.591 người"))
        var stage = stage { question in
            switch question {
            case .calls(Fake.wish, .due): .calls(page)
            case .callCounts(let wish, let part): .callCounts(wish, part, CallCounts(listed: 5591))
            default: Fake.calls(question)
            }
        }
        stage.type("X")
        stage.press(.enter, .enter)
        #expect(stage.taken().contains("export ~/2021-01-01-can-goi-7-trong-5591.csv"))
    }

    @Test func `Who was not asked for consent is said to be listed, and two of one name are told apart`() {
        var screen = CallsScreen(Fake.wish)
        let narrow = Fake.context(Size(80, 24))
        _ = screen.update(.answered(.calls(Fake.callPage(.due))), narrow)
        #expect(Bench.picture(screen, narrow).contains("1 người chưa hỏi ý, vẫn liệt kê"))
        #expect(Bench.picture(screen, narrow).contains("Vũ Thị Ánh     1990"))
        #expect(screen.columns.contains(.ward))
        var page = Fake.callPage(.due)
        for place in page.rows.indices { page.rows[place].donor.ward = Fake.nhanChinh }
        _ = screen.update(.answered(.calls(page)), narrow)
        #expect(!screen.columns.contains(.ward))
    }

    @Test func `Who is booked elsewhere that day is marked with when and where`() {
        var screen = CallsScreen(Fake.wish)
        let context = Fake.context(Size(120, 36))
        var page = Fake.callPage(.due)
        let booking = Booking(id: Fake.id(701), drive: Fake.id(999), donor: page.rows[4].id, slot: 540)
        page.rows[4].elsewhere = BookedElsewhere(booking: booking, place: "132 Quan Nhân")
        page.rows[4].lastCall = nil
        _ = screen.update(.answered(.calls(page)), context)
        #expect(Bench.picture(screen, context).contains("09:00 · 132 Quan Nhân"))
        // It is found by typing, too.
        #expect(CallLine(page.rows[4], day: page.wish.plan.day, context).folded(context).contains("da hen"))
    }

    @Test func `What is typed over a list that is cut is looked for in everybody`() {
        var cut = Fake.callPage(.due)
        (cut.isCut, cut.counts) = (true, nil)
        let elsewhere = Fake.callPage(.notYet).rows[0]
        var stage = stage { question in
            guard case .calls(let wish, .due) = question else { return Fake.calls(question) }
            var answer = cut
            answer.wish = wish
            if !wish.words.isEmpty { (answer.rows, answer.isCut, answer.counts) = ([elsewhere], false, CallCounts(listed: 1)) }
            return .calls(answer)
        }
        #expect(!names(stage).contains(elsewhere.donor.name))
        stage.press(.function(4))
        stage.type("thi")
        #expect(names(stage) == [elsewhere.donor.name] && stage.picture.contains("Nhân Chính · 1 người"))
        stage.press(.escape)
        #expect(names(stage).count == 7)
        // Until they are found nobody is said to be all of them.
        stage.answer = { _ in nil }
        stage.press(.function(4))
        stage.type("xx")
        #expect(stage.picture.contains("đang tìm trong cả danh sách"))
        // Of the letters that wait only the newest are looked for.
        var (old, new) = (Fake.wish, Fake.wish)
        (old.words, new.words) = ("x", "xx")
        #expect(Question.calls(new, .due).replaces(.calls(old, .due)))
        #expect(
            !Question.calls(new, .due).replaces(.calls(Fake.wish, .due))
                && !Question.calls(new, .due).replaces(.calls(old, .called)))
    }

    @Test func `Who is on the telephone with another desk, was called today or has no number is not called`() {
        var stage = stage()
        for (name, why) in [
            ("Trần Quốc Ân", "đang gọi 14:00, Anh Tuấn · Bàn 2, đến 14:15."),
            ("Vũ Thị Ánh", "đã gọi hôm nay: không nghe máy 09:14, Anh Tuấn · Bàn 2."),
            ("Bùi Đức Thịnh", "sai số, cần số mới."), ("Phan Anh", "Người này không có số điện thoại; e để thêm."),
        ] {
            select(name, &stage)
            stage.press(.enter)
            #expect(stage.said?.vietnamese == why)
            #expect(stage.top is CallsScreen)
        }
        // Three days after nobody answered, and past the day of the next try.
        select("Đỗ Hồng Nhung", &stage)
        stage.press(.enter)
        #expect(stage.top is CallScreen)
    }

    @Test func `The selected person stays so when the list changes under them, and typing narrows by street, too`() {
        var stage = stage()
        select("Bùi Đức Thịnh", &stage)
        stage.send(.news)
        #expect((stage.top as? CallsScreen)?.selected?.row.donor.name == "Bùi Đức Thịnh")
        stage.press(.function(4))
        stage.type("hoang dao")
        #expect(names(stage) == ["Vũ Thị Ánh", "Ngô Gia Bảo"])
        stage.press(.escape)
        #expect(names(stage).count == 7)
    }

    @Test func `F5 goes round from the order of likelihood through the columns`() {
        var stage = stage()
        let likeliest = names(stage)
        stage.press(.function(5))
        #expect(
            names(stage) == likeliest.sorted { VietnameseText.sortKey($0).lexicographicallyPrecedes(VietnameseText.sortKey($1)) })
        stage.press(.function(5))
        #expect(names(stage) != likeliest)
        for _ in 0..<(((stage.top as? CallsScreen)?.columns.count ?? 0) * 2 - 1) { stage.press(.function(5)) }
        #expect(names(stage) == likeliest)
    }

    @Test func `In a file a call has its day as the calendar writes it`() {
        let context = Fake.context()
        let plain = [6, 7, 5].map { CallLine(Fake.callRows[$0], day: Fake.wish.plan.day, context).cell(.call, context).plain ?? "" }
        #expect(plain[0].hasPrefix("2020-12-31 09:14, Anh Tuấn · Bàn 2: "))
        #expect(plain[1] == "gọi lại từ 2021-01-20")
        #expect(plain[2].hasPrefix("2020-12-31 14:00, "))
    }

    @Test func `A saved list has telephone numbers only where that was asked for, and then each is logged`() throws {
        var stage = stage()
        stage.type("X")
        stage.press(.enter, .enter)
        stage.press(.escape)
        let first = try #require(stage.taken().first { $0.hasPrefix("export") })
        #expect(first == "export ~/2021-01-01-can-goi.csv")
        var other = self.stage()
        other.type("X")
        other.press(.down, .down, .enter, .enter)
        #expect(other.taken().contains("export ~/2021-01-01-can-goi.csv with 6 numbers"))
        // Names that are hidden are not saved.
        var hidden = self.stage()
        hidden.press(.function(6))
        hidden.type("X")
        #expect(hidden.top is CallsScreen)
    }

    @Test func `Whom to call is chosen by unit, state and blood group, and bad dates are told at their field`() {
        var stage = stage()
        stage.type("b")
        #expect(stage.form?.fields.map(\.name) == ["unit", "state", "blood", "volume"])
        stage.press(.down, .right, .right, .right, .control("s"))
        let chosen = (stage.top as? CallsScreen)?.wish
        #expect(chosen?.state == .regular && chosen?.plan == Fake.wish.plan && chosen?.scope == Fake.wish.scope)
        var day = Stage(Fake.context(), open: CallsScreen.everybody(Fake.context()), answer: Fake.calls)
        day.type("b")
        day.press(.down)
        for _ in 0..<12 { day.press(.backspace) }
        day.type("1/1/2020")
        day.press(.control("s"))
        #expect(day.form?.fields[1].problem?.vietnamese == "Hãy chọn hôm nay hoặc một ngày sau.")
    }

    @Test func `A family is found in a box of its own, and what else was chosen stays`() {
        var stage = Stage(Fake.context(), open: CallsScreen(Fake.wish)) { question in
            if case .families = question { Fake.ofFamilies(question) } else { Fake.calls(question) }
        }
        stage.type("b")
        stage.press(.control("u"))
        stage.type("một gia đình")
        stage.press(.tab, .right, .right, .right, .control("s"))
        #expect(stage.top is FamilyPickScreen)
        stage.type("Mai")
        stage.press(.enter)
        let chosen = (stage.top as? CallsScreen)?.wish
        #expect(chosen == CallWish(scope: .family(Fake.families[1].id), plan: Fake.wish.plan, state: .regular))
        #expect(stage.program.navigation.depth == 2)
        var card = Stage(Fake.context(), open: FamilyScreen(Fake.familyCard.family.id), answer: Fake.ofFamilies)
        card.type("C")
        #expect((card.top as? CallsScreen)?.wish.scope == .family(Fake.familyCard.family.id))
        card.press(.escape)
        card.type("B")
        #expect((card.top as? PicturesScreen)?.scope == .family(Fake.familyCard.family.id))
        card.send(.answered(.pictures(PictureFigures(scope: .family(Fake.familyCard.family.id), year: 2020))))
        #expect(card.picture.contains("Gia đình ông Trần Văn Bình 2020"))
        card.press(.function(6))
        #expect(!card.picture.contains("Trần Văn Bình"))
    }

    @Test func `The drive's screens and the palette lead here`() {
        var drives = Stage(Fake.context(), at: .drives) { question in
            if case .drives = question { .drives([Fake.plannedRow]) } else { Fake.calls(question) }
        }
        drives.type("C")
        #expect((drives.top as? CallsScreen)?.wish.plan == CallPlan(drive: Fake.plannedDrive.id, day: Fake.plannedDrive.day))
        var street = Stage(Fake.context(), open: StreetScreen(Fake.streetRows[2].street), answer: Fake.answerOfStreets)
        street.type("C")
        #expect((street.top as? CallsScreen)?.wish.scope == .street(Fake.streetRows[2].street.id))
        var streets = Stage(Fake.context(), at: .streets, answer: Fake.answerOfStreets)
        let selected = (streets.top as? StreetsScreen)?.selected?.figures.id
        streets.type("C")
        #expect(selected.map { .street($0) } == (streets.top as? CallsScreen)?.wish.scope)
        var board = Stage(Fake.context())
        board.type("C")
        #expect((board.top as? CallsScreen)?.wish == CallWish(scope: .unit(.office), plan: CallPlan(day: Fake.today)))
    }
}
