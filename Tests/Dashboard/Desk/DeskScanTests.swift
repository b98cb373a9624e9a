import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

/// A scanner at the desk: a card chooses its holder, a bag belongs to who gives.
@Suite struct DeskScanTests {
    @Test func `a card of somebody on the list chooses their line, with F2 or without, typed or pasted`() {
        for way in 0..<3 {
            var bench = DeskBench()
            switch way {
            case 0: bench.stage.scan(Scans.known)
            case 1: bench.stage.handle(.paste(Scans.known))
            default:
                bench.stage.press(.function(2))
                bench.stage.scan(Scans.known)
            }
            #expect(bench.stage.top is DeskScreen, "\(way)")
            #expect(bench.selected == .hoa && bench.screen?.stage == .awaited && bench.stage.commits.isEmpty)
            // A second scan of the same card changes nothing.
            bench.stage.scan(Scans.known)
            #expect(bench.selected == .hoa && bench.stage.commits.isEmpty)
        }
    }

    @Test func `a card of somebody in the books and not on the list stands beside the queue, Enter takes them in`() {
        let books = DeskBooks()
        books.rows.removeAll { $0.id == Fake.DeskPerson.hoa.booking }
        var bench = DeskBench(books)
        bench.stage.scan(Scans.known)
        #expect(bench.screen?.guest == Fake.donor.id && bench.stage.commits.isEmpty)
        bench.stage.press(.enter)
        // Their interval has not passed.
        #expect(bench.stage.top is EarlyScreen)
    }

    @Test func `a card of nobody in the books fills a new donor's form, and who is added stands beside the queue`() {
        var bench = DeskBench()
        bench.stage.scan(Scans.stranger)
        #expect(bench.stage.form?.values["name"] == "Nguyễn Văn An" && bench.stage.form?.values["citizen"] == "001099012345")
        bench.stage.press(.control("s"))
        let added = bench.stage.commits.last?.donors.first
        #expect(added?.name == "Nguyễn Văn An" && bench.stage.top is DeskScreen)
        #expect(bench.screen?.guest == added?.id)
        let change = bench.committing(.enter)
        #expect(change?.kind == .bookingMade && DeskBench.booking(change)?.donor == added?.id)
    }

    @Test func `in the box of a bleed a card says whether it is the right person, and moves nobody`() {
        // The one who gives is somebody else.
        var bench = DeskBench()
        bench.choose(.giving)
        bench.stage.press(.function(3))
        bench.stage.scan(Scans.known)
        #expect(bench.stage.top is GaveScreen && bench.stage.said == .cardOfSomebodyElse && bench.selected == .giving)
        let books = DeskBooks()
        books.rows.removeAll { $0.id == Fake.DeskPerson.hoa.booking }
        books.rows.append(
            QueueRow(
                booking: Fake.deskBookings[0].taking(.came, at: Fake.at(13, 50)).taking(.giving, at: Fake.now), donor: Fake.card.row
            ))
        var own = DeskBench(books)
        own.choose(.hoa)
        own.stage.press(.function(3))
        own.stage.scan(Scans.known)
        #expect(own.stage.top is GaveScreen && own.stage.said == .cardOfThisPerson && own.stage.commits.isEmpty)
    }

    @Test func `a bag of who gives opens the box with it, and another one takes its place`() {
        var bench = DeskBench()
        bench.choose(.giving)
        bench.stage.scan(Scans.bag)
        #expect(bench.stage.top is GaveScreen && bench.stage.picture.contains("G1234 17 654321"))
        bench.stage.scan("=G12341765432200")
        bench.stage.scan(Scans.bag)
        let donation = bench.committing(.character("3"))?.donations.first
        #expect(donation?.bagNumber == Scans.bagNumber && donation?.volume == Millilitres(350))
    }

    @Test func `a bag goes along into the form of another volume`() {
        var bench = DeskBench()
        bench.choose(.giving)
        bench.stage.scan(Scans.bag)
        bench.stage.press(.end, .up, .up, .enter)
        #expect(bench.stage.form?.values["bag"] == Scans.bagNumber)
        bench.stage.type("300")
        #expect(bench.committing(.control("s"))?.donations.first?.bagNumber == Scans.bagNumber)
    }

    @Test func `a bag while nobody under the cursor gives is told and does nothing`() {
        for person in [Fake.DeskPerson.hung, .an, .oanh, .gave, .guest] {
            var bench = DeskBench()
            bench.choose(person)
            bench.stage.scan(Scans.bag)
            #expect(bench.stage.top is DeskScreen && bench.stage.said == .bagOfNobody("G1234 17 654321"))
            #expect(bench.stage.commits.isEmpty && bench.stage.taken().allSatisfy { $0.hasPrefix("notice") })
        }
    }

    @Test func `a bag at a drive that is not open opens no box`() {
        var bench = DeskBench(DeskBooks(state: .closed))
        bench.choose(.giving)
        bench.stage.scan(Scans.bag)
        #expect(bench.stage.top is DeskScreen && bench.stage.said == .booking(.driveNotOpen(.closed)))
    }

    @Test func `with a deferral half entered a card closes nothing`() {
        var bench = DeskBench()
        bench.choose(.oanh)
        bench.stage.press(.character("o"))
        bench.stage.type("xam")
        bench.stage.press(.enter)
        bench.stage.scan(Scans.known)
        #expect(bench.stage.form?.purpose is DeferralForm && bench.stage.said == .formIsOpen)
        #expect(bench.stage.form?.values["reason1"] == "tattoo-piercing")
    }

    @Test func `a card scanned while a question is open takes nobody's place`() {
        for (person, key) in [(Fake.DeskPerson.hoa, Key.enter), (.giving, .control("a"))] {
            var bench = DeskBench()
            bench.choose(person)
            bench.stage.press(key)
            let asked = bench.stage.program.navigation.top.title
            bench.stage.scan(Scans.known)
            #expect(bench.stage.program.navigation.top.title == asked && bench.stage.said == .questionFirst)
            #expect(bench.stage.commits.isEmpty)
        }
    }

    @Test func `letters of a burst that is neither run no step`() {
        for burst in ["v", "ozv3d", "3qdv:0Tz1"] where burst.count > 1 {
            var bench = DeskBench()
            let before = bench.stage.picture
            bench.stage.handle([.key(.function(2))] + burst.map { .key(.character($0)) } + [.key(.enter)], pause: 1000)
            #expect(bench.stage.commits.isEmpty && bench.stage.top is DeskScreen)
            bench.stage.program.notice = nil
            #expect(bench.stage.picture == before)
        }
    }
}
