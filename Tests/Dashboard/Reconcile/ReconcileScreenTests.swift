import Canvas
import Exchange
import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct ReconcileScreenTests {
    private func stage(_ list: LateList = Fake.lateList, site: Venue? = Fake.site) -> Stage {
        var stage = Stage(Fake.context(), open: ReconcileScreen(site: site), answer: Fake.answerOfReconciling)
        stage.type("'ds.csv'")
        stage.press(.enter)
        stage.send(.job(.lateList(list)))
        return stage
    }

    private func screen(_ stage: Stage) throws -> ReconcileScreen { try #require(stage.top as? ReconcileScreen) }

    @Test func `The path is asked for, read elsewhere, and a file that cannot be read is said so`() throws {
        var stage = Stage(Fake.context(), open: ReconcileScreen(), answer: Fake.answerOfReconciling)
        stage.press(.enter)
        #expect(try screen(stage).problem?.vietnamese == "Hãy gõ đường dẫn của tệp.")
        stage.type("'ds.csv'")
        _ = stage.taken()
        stage.press(.enter)
        #expect(stage.taken() == ["start readLateList(path: \"ds.csv\")"])
        stage.press(.escape)
        #expect(stage.taken() == ["cancel the job"])
        stage.send(.job(.failed(.noHeader)))
        #expect(try screen(stage).problem != nil && screen(stage).field != nil)
    }

    @Test func `It is reached from the fixed site, with the site as the place`() throws {
        var stage = Stage(Fake.context(), at: .fixedSite) {
            if case .sites = $0 { .sites([Fake.site]) } else { Fake.answer($0) }
        }
        stage.type("K")
        #expect(try screen(stage).site == Fake.site)
    }

    @Test func `What is in the books already needs no decision, and the first that does comes first`() throws {
        let screen = try screen(stage())
        #expect(screen.statuses == [.open, .open, .there, .open] && screen.place == 0 && screen.decided == 1)
    }

    @Test func `Enter records the row for the person selected: the list's place, the donor's home, the file's name`() throws {
        var stage = stage()
        stage.press(.enter)
        let change = try #require(stage.commits.first)
        #expect(change.summary == "donationRecorded: +venue +donation" && change.remark == "danh-sach-vien.csv")
        let donation = try #require(change.donations.first)
        #expect(donation.donor == Fake.donor.id && donation.day == Fake.today - 20 && donation.campaignYear == 2020)
        #expect(donation.volume == Millilitres(350) && donation.bagNumber == "A0000123" && donation.drive == nil)
        #expect(donation.credit == Credit(ward: Fake.nhanChinh, stretch: Fake.id(70), group: Fake.id(80), bloc: Fake.id(90)))
        #expect(try screen(stage).status == .open)
        stage.send(.committed(Fake.entryRow.entry))
        #expect(try screen(stage).statuses == [.recorded, .open, .there, .open] && screen(stage).place == 1)
    }

    @Test func `A list that names no place gives the site's, and a venue that is known is not added again`() throws {
        var row = Fake.lateRows[0]
        row.site = ""
        var change = LateChange(row: row, places: Fake.places, site: Fake.site, listName: "x").change(
            for: Fake.card, Fake.context())
        #expect(change.summary == "donationRecorded: +donation" && change.donations.first?.venue == Fake.site.id)
        row.site = "132 QUAN NHAN"
        change = LateChange(row: row, places: Fake.places, site: nil, listName: "x").change(for: Fake.card, Fake.context())
        #expect(change.summary == "donationRecorded: +donation" && change.donations.first?.venue == Fake.site.id)
    }

    @Test func `A failed bleed is a visit, and a deferral is no donation`() throws {
        var row = Fake.lateRows[0]
        row.visit = .failed
        let failed = LateChange(row: row, places: Fake.places, site: Fake.site, listName: "x").change(
            for: Fake.card, Fake.context())
        #expect(failed.donations.first?.tally == Tally(bags: Bags(0), volume: .zero, visits: Visits(1)))
        row.visit = .deferred(.measurement, until: Fake.today + 8)
        let deferred = LateChange(row: row, places: Fake.places, site: Fake.site, listName: "x").change(
            for: Fake.card, Fake.context())
        #expect(deferred.summary == "deferralRecorded: +venue +deferral")
    }

    @Test func `What is given a day apart is held for the same, and nothing is recorded`() throws {
        var stage = stage()
        stage.press(.right, .enter)
        #expect(stage.commits.isEmpty)
        #expect(try screen(stage).statuses == [.skipped, .there, .there, .open] && screen(stage).place == 3)
        #expect(stage.notice == "Đã có trong sổ, không ghi lần nữa.")
    }

    @Test func `Somebody who gave near that day under another candidate's row is found out before it is written`() throws {
        var row = Fake.lateRows[0]
        row.day = Fake.day("2020-10-19")
        row.bagNumber = ""
        let list = LateList(path: "x.csv", rows: [row], matches: [Fake.lateMatches[0]])
        var stage = stage(list)
        stage.press(.enter)
        #expect(stage.commits.isEmpty)
        #expect(try screen(stage).statuses == [.there])
    }

    @Test func `Nobody there: Enter opens the form of a new donor with what the list says`() throws {
        var stage = stage()
        stage.press(.right, .right)
        #expect(try screen(stage).place == 3)
        stage.press(.enter)
        let form = try #require(stage.form)
        #expect(form.values["name"] == "Người Mới Tinh" && form.values["birth"] == "2001")
    }

    @Test func `F7 fills the form with number, phone and address`() throws {
        var stage = stage()
        stage.press(.function(7))
        let form = try #require(stage.form)
        #expect(form.values["citizen"] == Fake.citizenID && form.values["phone"] == "0987 654 321")
        #expect(form.values["street"] == "Quan Nhân" && form.values["house"] == "15 ngõ 52")
        #expect(form.values["ward"] == String(Fake.nhanChinh.packed))
    }

    @Test func `Passing over keeps the row for later, and it is decided when one goes back to it`() throws {
        var stage = stage()
        stage.press(.right)
        #expect(try screen(stage).statuses[0] == .skipped && screen(stage).place == 1)
        stage.press(.left, .enter)
        #expect(stage.commits.count == 1)
    }

    @Test func `Somebody else is looked for by name, and the one found is the one it is recorded for`() throws {
        var stage = stage()
        stage.press(.function(4))
        stage.type("hoa")
        #expect(try screen(stage).offered.map(\.id) == Fake.donors.map(\.id))
        stage.press(.enter)
        #expect(stage.commits.first?.donations.first?.donor == Fake.donor.id)
        stage.press(.escape)
        #expect(try screen(stage).found == nil)
    }

    /// A row of which only the name is like somebody's.
    private func doubtful() -> Stage {
        let match = LateMatch(candidates: [
            LateCandidate(row: Fake.donors[0], signs: [.name]), LateCandidate(row: Fake.donors[1], signs: [.name]),
        ])
        let row = Fake.lateRows[3]
        var stage = stage(LateList(path: "x.csv", rows: [row], matches: [match]))
        stage.answer = { question in
            if case .lateMatch = question { .lateMatch(row, match) } else { Fake.answerOfReconciling(question) }
        }
        return stage
    }

    @Test func `Where only a name speaks nobody is selected, and Enter records nothing, however often it is pressed`() throws {
        var stage = doubtful()
        #expect(try screen(stage).chosen == nil && screen(stage).hasNobody)
        #expect(stage.picture.contains("(chưa chọn ai)"))
        stage.press(.enter, .enter)
        stage.press(.control("s"))
        #expect(stage.commits.isEmpty && stage.top is ReconcileScreen)
        stage.press(.down)
        #expect(try screen(stage).chosen?.id == Fake.donors[0].id)
        #expect(stage.picture.contains("Ctrl-S ghi lần hiến này cho người đang chọn."))
        stage.press(.enter, .enter)
        #expect(stage.commits.isEmpty)
        #expect(stage.notice == "Chỉ giống tên, chưa ghi gì. Nếu chắc chắn là người này, Ctrl-S ghi.")
        stage.press(.control("s"))
        #expect(stage.commits.first?.donations.first?.donor == Fake.donors[0].id)
        // News of other desks leave the selection where it is.
        stage.send(.news)
        #expect(try screen(stage).chosen?.id == Fake.donors[0].id)
    }

    @Test func `The rows that cannot be read are listed with their reasons, also where there are others`() throws {
        var stage = stage()
        #expect(stage.picture.contains("i: 1 dòng không đọc được"))
        stage.type("i")
        #expect(stage.top is UnreadableRowsScreen)
        #expect(stage.picture.contains("Dòng 6, cột «Ngày hiến», ghi «31/02»"))
        stage.press(.escape)
        #expect(try screen(stage).place == 0)
        var whole = self.stage(LateList(path: "x.csv", rows: Fake.lateRows, matches: Fake.lateMatches))
        whole.type("i")
        #expect(whole.top is ReconcileScreen)
    }

    @Test func `A refused change leaves the row undecided`() throws {
        var stage = stage()
        stage.press(.enter)
        stage.send(.refused(.locked))
        #expect(try screen(stage).status == .open)
        stage.press(.enter)
        #expect(stage.commits.count == 2)
    }

    @Test func `What another desk recorded, or took back, is seen when the books change`() throws {
        var stage = stage()
        stage.send(.answered(.lateMatch(Fake.lateRows[3], LateMatch(isThere: true))))
        #expect(try screen(stage).statuses[3] == .there)
        stage.send(.answered(.lateMatch(Fake.lateRows[3], LateMatch())))
        #expect(try screen(stage).statuses[3] == .open)
    }

    @Test func `Numbers of the list stay masked, and hidden names stay hidden`() {
        var stage = stage()
        for number in [Fake.citizenID, "0987654321", "0987 654 321"] { #expect(!stage.picture.contains(number)) }
        #expect(stage.picture.contains("••••2345") && stage.picture.contains("•••321"))
        stage.press(.function(6))
        for name in Fake.names { #expect(!stage.picture.contains(name)) }
    }

    @Test func `Reading is no half-entered thing: leaving loses nothing`() {
        var stage = stage()
        #expect(!stage.top.isHalfEntered)
        stage.press(.escape)
        #expect(!(stage.top is ReconcileScreen))
    }
}
