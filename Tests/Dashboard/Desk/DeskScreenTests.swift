import Canvas
import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

/// The queue: who stands where, and one key a step.
@Suite struct DeskScreenTests {
    @Test func `it opens on those who wait, and asks for the drive, the queue and the first one's card`() {
        var screen = DeskScreen(Fake.deskDrive.id)
        let context = Fake.context()
        let books = DeskBooks()
        #expect(
            screen.update(.appeared, context).map(\.summary) == [
                "ask \(Question.driveDay(books.drive.id))", "ask \(Question.queue(books.drive.id))",
            ])
        _ = screen.update(.answered(.driveDay(books.page)), context)
        let effects = screen.update(.answered(.queue(books.drive.id, books.rows)), context)
        #expect(effects.map(\.summary) == ["conceal", "ask \(Question.donor(Fake.DeskPerson.an.id))"])
        #expect(
            screen.stage == .waiting
                && screen.rows(at: .waiting).map(\.id) == [Fake.DeskPerson.an.booking, Fake.DeskPerson.anh.booking])
        #expect(screen.counts == [.awaited: 3, .waiting: 2, .withDoctor: 1, .giving: 1, .over: 6])
    }

    @Test func `the smallest window has the counts in two lines, and people under them`() {
        let layout = DeskLayout(ProgramLayout(Program.smallestSize).body)
        #expect(layout.counts.height == 4 && layout.list.height >= 5)
    }

    @Test func `who is booked stands before who was only asked; who was through last comes first, and who called off last`() {
        let bench = DeskBench()
        func people(_ stage: DeskStage) -> [Fake.DeskPerson?] {
            bench.screen?.rows(at: stage).map { row in Fake.DeskPerson.allCases.first { $0.booking == row.id } } ?? []
        }
        #expect(people(.awaited) == [.hoa, .hung, .long, .duc])
        #expect(people(.over) == [.gave, .left, .failed, .deferred, .erased, .huong])
    }

    @Test func `who called off is told so on the list, and not how long they must wait, until they come after all`() throws {
        let books = DeskBooks()
        let place = try #require(books.rows.firstIndex { $0.booking.donor == Fake.DeskPerson.huong.id })
        books.rows[place].donor?.last = LastDonation(day: Fake.today - 20, kind: .wholeBlood)
        var bench = DeskBench(books)
        let name = try #require(books.rows[place].donor?.name)
        bench.choose(.huong)
        func line() -> String {
            bench.stage.picture.split(separator: "\n").first { $0.contains("14:00 " + name) }.map(String.init) ?? ""
        }
        #expect(line().contains("đã báo huỷ") && !line().contains("chưa đến"))
        // Somebody else who has the same to wait is told it.
        books.rows[place].booking.invitation = .booked
        bench.stage.send(.answered(.queue(books.drive.id, books.rows)))
        bench.choose(.huong)
        #expect(!line().contains("đã báo huỷ") && line().contains(DateText.dayMonth(Fake.today - 20 + 84)))
    }

    @Test func `the first tab counts who is booked and still to come, and who was only asked beside them`() {
        let picture = DeskBench().stage.picture
        #expect(picture.contains("Hẹn 3+1│[Đến 2]│"))
    }

    @Test func `who is late is told so with the minutes, and who called off is not received by the first key named`() {
        var bench = DeskBench()
        bench.choose(.hung)
        #expect(bench.stage.picture.contains("quá giờ 5′"))
        // Until the slot is over nobody in it is late.
        let books = DeskBooks()
        books.drive.slots = [DriveSlot(14 * 60, 15 * 60, capacity: 20)]
        bench = DeskBench(books)
        bench.choose(.hung)
        #expect(!bench.stage.picture.contains("quá giờ 5′") && bench.stage.picture.contains("đã nhắc"))
        bench.choose(.huong)
        #expect(bench.stage.picture.contains("q lời mời  Enter vẫn đến"))
    }

    @Test func `an answer of another drive's queue is not shown, and a drive that is gone says so`() {
        var bench = DeskBench()
        let before = bench.stage.picture
        bench.stage.send(.answered(.queue(Fake.id(44), [])))
        #expect(bench.stage.picture == before)
        bench.stage.send(.answered(.driveDay(nil)))
        #expect(bench.stage.picture.contains("Đợt này không còn trong sổ."))
        #expect(bench.pressing(.enter) == [] && bench.stage.commits.isEmpty)
    }

    @Test func `Enter takes the step that comes next, of the person under the cursor`() {
        let steps: [(Fake.DeskPerson, Booking.Step)] = [
            (.hung, .came), (.long, .came), (.duc, .came), (.huong, .came), (.an, .withDoctor), (.anh, .withDoctor),
            (.oanh, .giving),
        ]
        for (person, step) in steps {
            var bench = DeskBench()
            bench.choose(person)
            #expect(bench.selected == person)
            let before = bench.books.row(person.id)?.booking
            let change = bench.committing(.enter)
            let after = DeskBench.booking(change)
            #expect(change?.kind == .stepTaken && change?.summary == "stepTaken: ~booking")
            #expect(after == before?.taking(step, at: Fake.now), "\(person)")
            #expect(bench.stage.notice?.hasPrefix("Đã ghi: ") == true)
        }
    }

    @Test func `who had cancelled and comes all the same is booked again`() {
        var bench = DeskBench()
        bench.choose(.huong)
        #expect(DeskBench.booking(bench.committing(.enter))?.invitation == .booked)
    }

    @Test func `who goes on makes room: the cursor stands on the next one`() {
        var bench = DeskBench()
        bench.choose(.hung)
        bench.stage.press(.enter)
        bench.stage.send(.news)
        #expect(bench.screen?.stage == .awaited && bench.selected == .long)
        // Behind the last one it is the one before.
        bench.choose(.anh)
        bench.stage.press(.enter)
        bench.stage.send(.news)
        #expect(bench.screen?.stage == .waiting)
        bench.choose(.oanh)
        bench.stage.press(.enter)
        bench.stage.send(.news)
        #expect(bench.screen?.stage == .withDoctor)
    }

    @Test func `the cursor stays on its person when others come and go`() {
        var bench = DeskBench()
        bench.choose(.long)
        bench.books.rows.removeAll { $0.id == Fake.DeskPerson.hoa.booking }
        bench.stage.send(.news)
        #expect(bench.selected == .long)
        bench.books.rows.removeAll { $0.id == Fake.DeskPerson.long.booking }
        bench.stage.send(.news)
        #expect(bench.selected == .duc)
    }

    @Test func `who is through is told so, and nothing is written`() {
        for person in [Fake.DeskPerson.gave, .failed, .deferred, .left] {
            var bench = DeskBench()
            bench.choose(person)
            #expect(bench.pressing(.enter) == ["notice warning: Người này đã xong. Bấm z để lùi một bước."])
            #expect(bench.stage.commits.isEmpty)
        }
    }

    @Test func `v notes that somebody went away, from the doctor's and the waiting line only`() {
        for person in [Fake.DeskPerson.an, .oanh] {
            var bench = DeskBench()
            bench.choose(person)
            let before = bench.books.row(person.id)?.booking
            #expect(DeskBench.booking(bench.committing(.character("v"))) == before?.taking(.left, at: Fake.now))
        }
        for person in [Fake.DeskPerson.hung, .giving, .gave] {
            var bench = DeskBench()
            bench.choose(person)
            #expect(bench.committing(.character("v")) == nil)
            let why = person == .gave ? "đã xong. Bấm z" : "không chuyển sang «bỏ về» được"
            #expect(bench.stage.notice?.contains(why) == true)
        }
    }

    // MARK: Back

    @Test func `z asks, and Enter goes back one step: of who waits, of who gives`() {
        for person in [Fake.DeskPerson.an, .oanh, .giving, .left] {
            var bench = DeskBench()
            bench.choose(person)
            let before = bench.books.row(person.id)?.booking
            #expect(bench.pressing(.character("z")) == ["open «Lùi bước»"])
            #expect(bench.stage.commits.isEmpty)
            let change = bench.committing(.enter)
            // Somebody who came by chance, and did not, is on no list.
            if before?.source == .walkIn, before?.step == .came {
                #expect(change?.summary == "bookingRemoved: -booking")
            } else {
                #expect(change?.summary == "stepTaken: ~booking" && DeskBench.booking(change) == before?.steppedBack)
            }
            #expect(bench.stage.top is DeskScreen)
        }
    }

    @Test func `going back from a donation voids it, from a deferral takes every reason away, and says so first`() {
        var bench = DeskBench()
        bench.choose(.gave)
        bench.stage.press(.character("z"))
        #expect(bench.stage.picture.contains("Lần hiến 350 ml của bước này sẽ bị huỷ"))
        let change = bench.committing(.enter)
        #expect(change?.summary == "stepTaken: ~booking ~donation")
        #expect(change?.donations.map(\.voided) == [true])
        #expect(DeskBench.booking(change)?.step == .giving && DeskBench.booking(change)?.donation == nil)

        bench.choose(.deferred)
        bench.stage.press(.character("z"))
        #expect(bench.stage.picture.contains("Lý do hoãn của đợt này (2) sẽ được bỏ."))
        #expect(bench.committing(.enter)?.summary == "stepTaken: ~booking -deferral -deferral")
    }

    @Test func `who has not come has no step to go back`() {
        var bench = DeskBench()
        bench.choose(.hung)
        #expect(bench.pressing(.character("z")) == [])
        #expect(bench.stage.notice == "Người này chưa ở bước nào của đợt.")
    }

    // MARK: Somebody who is not on the list

    @Test func `a walk-in is found by typing, stands beside the queue, and Enter takes them in`() {
        var bench = DeskBench()
        #expect(bench.pressing(.function(2)) == ["open «Ai vừa đến?»"])
        bench.stage.type("minh")
        let lookup = bench.stage.top as? LookupScreen
        #expect(lookup?.purpose == .desk(bench.books.drive.id))
        // The drive's own people come first.
        #expect(lookup?.rows.last?.id == Fake.DeskPerson.earlyGuest.id)
        #expect(lookup?.rows.dropLast().last?.id == Fake.DeskPerson.guest.id)
        bench.stage.press(.end, .up)
        #expect(bench.pressing(.enter) == ["close", "tell chosen \(Fake.DeskPerson.guest.id.low)", "conceal"])
        #expect(bench.screen?.guest == Fake.DeskPerson.guest.id && bench.selected == nil)
        let picture = bench.stage.picture
        #expect(picture.contains("Tạ Quang Minh") && picture.contains("chưa có trong danh sách"))
        #expect(bench.stage.commits.isEmpty)

        let change = bench.committing(.enter)
        let booking = DeskBench.booking(change)
        #expect(change?.summary == "bookingMade: +booking")
        #expect(booking?.donor == Fake.DeskPerson.guest.id && booking?.source == .walkIn && booking?.came == Fake.now)
        bench.stage.send(.news)
        #expect(bench.screen?.guest == nil && bench.screen?.stage == .waiting)
        #expect(bench.screen?.selected?.booking.donor == Fake.DeskPerson.guest.id)
    }

    @Test func `of the drive's own people the lookup chooses their line, wherever they stand`() {
        var bench = DeskBench()
        bench.stage.press(.function(2))
        bench.stage.type("hung")
        bench.stage.press(.down, .enter)
        #expect(bench.selected == .hung && bench.screen?.stage == .awaited)
    }

    @Test func `Esc and a move leave who was found and not taken in; only then Esc leaves the desk`() {
        var bench = DeskBench()
        bench.choose(.guest)
        #expect(bench.pressing(.escape) == ["conceal"])
        #expect(bench.stage.top is DeskScreen && bench.screen?.guest == nil)
        bench.choose(.guest)
        bench.stage.press(.down)
        #expect(bench.screen?.guest == nil)
        #expect(bench.pressing(.escape) == ["conceal", "close"])
    }

    @Test func `who is found is taken in before anything else is noted of them`() {
        var bench = DeskBench()
        bench.choose(.guest)
        for key in ["v", "o", "d"] {
            #expect(bench.pressing(.character(Character(key))) == [])
            #expect(bench.stage.notice == "Bấm Enter để ghi người này đã đến trước đã.", "\(key)")
        }
        #expect(bench.stage.commits.isEmpty)
    }

    @Test func `somebody new is entered with F7 and stands beside the queue afterwards`() {
        var bench = DeskBench()
        #expect(bench.pressing(.function(7)) == ["open «Thêm người hiến»"])
        bench.stage.type("Kiều Anh Thư")
        bench.stage.press(.control("s"))
        #expect(bench.stage.commits.last?.summary == "donorAdded: +donor")
        #expect(bench.stage.top is DeskScreen)
        #expect(bench.screen?.guest == bench.stage.commits.last?.donors.first?.id)
        #expect(bench.stage.picture.contains("Kiều Anh Thư"))
    }

    // MARK: Before their day

    @Test
    func `before their day it is asked, neither Enter nor Esc receives anybody, and Ctrl-S does with its own name in the journal`()
    {
        for person in [Fake.DeskPerson.hoa, .earlyGuest] {
            var bench = DeskBench()
            bench.choose(person)
            #expect(bench.pressing(.enter) == ["open «Chưa đủ khoảng cách»"])
            #expect(bench.stage.picture.contains("Thông tư 26/2013/TT-BYT"))
            // Held down, the key that asked answers nothing.
            bench.stage.press(.enter, .enter)
            #expect(bench.stage.commits.isEmpty && bench.stage.top is EarlyScreen)
            bench.stage.press(.escape)
            #expect(bench.stage.commits.isEmpty && bench.stage.top is DeskScreen)
            bench.stage.press(.enter)
            let change = bench.committing(.control("s"))
            #expect(change?.kind == .cameEarly)
            #expect(change?.summary == (person == .hoa ? "cameEarly: ~booking" : "cameEarly: +booking"))
            #expect(DeskBench.booking(change)?.step == .came)
            #expect(bench.stage.top is DeskScreen)
            bench.stage.send(.news)
            #expect(bench.screen?.selected?.booking.donor == person.id)
        }
    }

    @Test func `the last donation and its kind are shown with the date from which they may come`() {
        var bench = DeskBench()
        bench.choose(.hoa)
        let picture = bench.stage.picture
        #expect(picture.contains("10/01/2021") && picture.contains("lần cuối 18/10/2020 · 350 ml toàn phần"))
        bench.choose(.an)
        #expect(bench.stage.picture.contains("lần đầu hiến máu"))
    }

    // MARK: A drive that is not open

    @Test func `at a drive that is not open nothing is written, and the sentence says why`() {
        for state in [Drive.State.planned, .closed, .postponed, .cancelled] {
            let said = Fake.context().say(.booking(.driveNotOpen(state)))
            for (person, key) in [
                (Fake.DeskPerson.hung, Key.enter), (.hoa, .enter), (.an, .enter), (.an, .character("v")), (.an, .character("o")),
                (.giving, .function(3)), (.giving, .enter), (.guest, .enter), (.earlyGuest, .enter),
            ] {
                var bench = DeskBench(DeskBooks(state: state))
                bench.choose(person)
                #expect(bench.pressing(key) == ["notice warning: \(said)"], "\(state) \(person)")
                #expect(bench.stage.commits.isEmpty)
            }
        }
    }

    @Test func `z at a drive that is not open is refused too, by the same sentence`() {
        var bench = DeskBench(DeskBooks(state: .closed))
        bench.choose(.gave)
        bench.stage.press(.character("z"))
        #expect(bench.stage.commits.isEmpty && bench.stage.top is DeskScreen)
        #expect(bench.stage.said == .booking(.driveNotOpen(.closed)))
    }

    // MARK: Two desks

    @Test func `of a person whom another desk took it is asked who did, and said with name, desk and time`() {
        var bench = DeskBench()
        bench.choose(.hung)
        var theirs = Fake.deskBookings[1].taking(.came, at: Fake.at(14, 4))
        theirs.step = .came
        bench.books.refusal = .conflict(.booking(theirs))
        let lan = Signature(operatorName: "Chị Lan", desk: "Bàn 2")
        bench.books.lastChange = DeskBooks.entry(.stepTaken, by: lan, at: Fake.at(14, 4))
        #expect(
            bench.pressing(.enter).last
                == "notice warning: Chị Lan · Bàn 2 đã ghi người này lúc 14:04: đã đến. Ở đây không ghi thêm.")
        #expect(bench.stage.commits.count == 1)
        // Who it was is not known: it is said all the same.
        bench.books.lastChange = nil
        bench.books.refusal = .conflict(.booking(theirs))
        bench.stage.press(.enter)
        #expect(bench.stage.notice == "Bàn khác vừa ghi người này: đã đến.")
    }

    @Test func `when another desk takes the person under the cursor it is told, and a key that was on its way takes nobody else`() {
        var bench = DeskBench()
        bench.choose(.hung)
        let lan = Signature(operatorName: "Chị Lan", desk: "Bàn 2")
        bench.books.lastChange = DeskBooks.entry(.stepTaken, by: lan, at: Fake.at(14, 5))
        bench.books.move(.hung, to: .came)
        bench.stage.send(.news)
        #expect(bench.selected == .long)
        #expect(bench.stage.notice == "Chị Lan · Bàn 2 14:05: Đặng Văn Hùng đã đến. Đang chọn người kế tiếp.")
        let late = "notice warning: Bàn khác vừa ghi người trước; bấm lần nữa nếu là cho người này."
        #expect(bench.pressing(.enter) == [late] && bench.stage.commits.isEmpty)
        #expect(DeskBench.booking(bench.committing(.enter))?.id == Fake.DeskPerson.long.booking)

        // Whoever chose the line themselves, or has had the time to read it, means it.
        for isSlow in [false, true] {
            var bench = DeskBench()
            bench.choose(.an)
            bench.books.move(.an, to: .withDoctor)
            bench.stage.send(.news)
            #expect(bench.selected == .anh)
            if isSlow {
                bench.stage.program.context.now = Fake.now.adding(milliseconds: 2_000)
            } else {
                bench.stage.press(.home)
            }
            #expect(DeskBench.booking(bench.committing(.character("v")))?.id == Fake.DeskPerson.anh.booking)
        }
    }

    @Test func `the refusal's own sentence stays when the queue is read anew, and a second Enter takes nobody else`() {
        var bench = DeskBench()
        bench.choose(.hung)
        bench.books.move(.hung, to: .came)
        bench.books.refusal = .conflict(.booking(Fake.deskBookings[1].taking(.came, at: Fake.now)))
        bench.stage.press(.enter)
        #expect(bench.stage.notice == "Bàn khác vừa ghi người này: đã đến." && bench.selected == .long)
        #expect(bench.stage.commits.count == 1)
        bench.stage.press(.enter)
        #expect(bench.stage.commits.count == 1 && bench.selected == .long)
    }

    @Test func `with names hidden the other desk's work is told without the name`() {
        var bench = DeskBench(DeskBooks(), Fake.context(hidesNames: true))
        bench.choose(.hung)
        bench.books.move(.hung, to: .came)
        bench.stage.send(.news)
        #expect(bench.stage.notice == "Bàn khác: ••••• đã đến. Đang chọn người kế tiếp.")
    }

    @Test func `over the wall board nobody is named, whoever was under the desk's cursor`() {
        var bench = DeskBench()
        bench.choose(.hung)
        bench.stage.press(.character("w"))
        #expect(bench.stage.top is WallScreen)
        bench.books.move(.hung, to: .came)
        let depth = bench.stage.program.navigation.depth
        for place in 0..<depth { bench.stage.send(.news, to: place) }
        #expect(bench.selected == .long && bench.stage.notice == nil && !bench.stage.picture.contains("Hùng"))
        bench.stage.press(.escape)
        #expect(bench.stage.top is DeskScreen && bench.stage.notice == nil)
    }

    @Test func `what this desk does itself is no surprise, in a box or without one`() {
        var bench = DeskBench()
        bench.choose(.hung)
        bench.stage.press(.enter)
        bench.stage.send(.news)
        #expect(bench.committing(.enter) != nil)
        bench.choose(.giving)
        bench.stage.press(.function(3), .character("3"))
        bench.stage.send(.news)
        #expect(bench.screen?.stage == .giving && bench.screen?.selected == nil)
        #expect(bench.stage.notice == Fake.context().say(.saved(.donationRecorded)))
    }

    @Test func `the same when the other desk was quicker while a box was open`() {
        let theirs = Fake.deskBookings[8].taking(.done, at: Fake.at(14, 4))
        for box in [Key.function(3), .character("z")] {
            var bench = DeskBench()
            bench.choose(.giving)
            bench.books.lastChange = DeskBooks.entry(
                .stepTaken, by: Signature(operatorName: "Anh Tú", desk: "Bàn 3"), at: Fake.at(14, 4))
            bench.stage.press(box)
            bench.books.refusal = .conflict(.booking(theirs))
            bench.stage.press(.enter)
            #expect(bench.stage.top is DeskScreen)
            #expect(bench.stage.notice == "Anh Tú · Bàn 3 đã ghi người này lúc 14:04: đã hiến. Ở đây không ghi thêm.", "\(box)")
        }
    }

    @Test func `news mark the figures that changed until it is calm`() {
        var bench = DeskBench()
        bench.books.rows.removeAll { $0.id == Fake.DeskPerson.hung.booking }
        bench.books.rows.append(QueueRow(booking: Fake.deskBookings[1].taking(.came, at: Fake.now), donor: Fake.card(.hung).row))
        bench.stage.send(.news)
        #expect(bench.screen?.countsBefore?.waiting == 2 && bench.screen?.page?.counts.waiting == 3)
        bench.stage.send(.calm)
        #expect(bench.screen?.countsBefore == nil)
    }

    @Test func `the counts are asked for again when the minute turns, since bookings come due`() {
        var screen = DeskScreen(Fake.deskDrive.id)
        let context = Fake.context()
        _ = screen.update(.answered(.driveDay(DeskBooks().page)), context)
        #expect(screen.update(.newMinute, context).map(\.summary) == ["ask \(Question.driveDay(Fake.deskDrive.id))"])
    }

    @Test func `a click chooses a stage and a line, a double click takes the step`() {
        var bench = DeskBench(DeskBooks(), Fake.context(Size(120, 36)))
        func place(of text: String) -> Point? {
            for (y, row) in bench.stage.picture.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if let range = row.range(of: text) { return Point(row[..<range.lowerBound].count + 1, y) }
            }
            return nil
        }
        guard let tab = place(of: "Hẹn 3") else { return #expect(Bool(false), "no tab") }
        bench.stage.handle(.mouse(Mouse(.press, at: tab)))
        #expect(bench.screen?.stage == .awaited)
        guard let line = place(of: "Đặng Văn Hùng") else { return #expect(Bool(false), "no line") }
        bench.stage.handle(.mouse(Mouse(.press, at: line)))
        #expect(bench.selected == .hung && bench.stage.commits.isEmpty)
    }
}
