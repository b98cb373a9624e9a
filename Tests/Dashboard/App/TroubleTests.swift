import Model
import Phrases
import Store
import Testing

@testable import Dashboard

@Suite struct TroubleTests {
    @Test(arguments: [
        (0, "số liệu lúc 14:05", "figures of 14:05"), (59_999, "số liệu lúc 14:05", "figures of 14:05"),
        (60_000, "số liệu lúc 14:05, 1 phút trước", "figures of 14:05, 1 minute ago"),
        (3 * 60_000, "số liệu lúc 14:05, 3 phút trước", "figures of 14:05, 3 minutes ago"),
        (60 * 60_000, "số liệu lúc 14:05, 1 giờ trước", "figures of 14:05, 1 hour ago"),
        (-60_000, "số liệu lúc 14:05", "figures of 14:05"),
    ])
    func `figures that are not live tell when they are from and how old they are`(
        _ milliseconds: Int64, _ vietnamese: String, _ english: String
    ) {
        let phrase = Phrase.figures(of: Fake.now, now: Fake.now.adding(milliseconds: milliseconds))
        #expect(phrase == Phrase(vietnamese, english))
    }

    @Test func `lost books leave the last figures on the screen, and say why until the next key`() {
        var stage = Stage(Fake.context())
        stage.program.lose(.storeError(.inputOutput(code: 266)))
        #expect(stage.picture.contains("số liệu lúc 14:05") && stage.picture.contains("9.898 / 2.551 túi"))
        #expect(stage.notice?.contains("266") == true)
        stage.program.context.now = Fake.now.adding(milliseconds: 180_000)
        stage.program.lose(.storeError(.inputOutput(code: 266)))
        #expect(stage.picture.contains("số liệu lúc 14:05, 3 phút trước"), "the age counts from the first time")
        stage.press(.down)
        #expect(stage.notice == nil && stage.picture.contains("9.898 / 2.551 túi"))
    }

    @Test func `a clock that is behind the books is told once, and again only after it was right`() throws {
        let last = Instant(Fake.today, minute: 600)
        let store = try Store.inMemory(clock: Clock(startingAt: last), seed: 1)
        var check = ClockCheck()
        #expect(check.lastToTell(in: store, now: last.adding(milliseconds: -999_999)) == nil, "nothing was written yet")
        check = ClockCheck()
        let entry = try store.commit(Change(.officeSet, [.adding(.office(Fake.district))]), by: Fake.desk)
        // A minute is no more than two machines differ by.
        #expect(check.lastToTell(in: store, now: entry.time.adding(milliseconds: -60_000)) == nil)
        #expect(check.lastToTell(in: store, now: entry.time.adding(milliseconds: -120_001)) == entry.time)
        #expect(check.lastToTell(in: store, now: entry.time.adding(milliseconds: -190_000)) == nil, "once")
        #expect(check.lastToTell(in: store, now: entry.time.adding(milliseconds: 1000)) == nil)
        #expect(check.lastToTell(in: store, now: entry.time.adding(milliseconds: -400_000)) == entry.time)
    }

    @Test func `a change that has to wait is tried soon at first, then twenty times a second`() {
        var change = WaitingChange(depth: 1) { _, _ in throw StoreError.locked }
        #expect(!change.isTold && !change.isOver)
        var pauses: [Duration] = []
        for _ in 0..<8 {
            let before = ContinuousClock.now
            change = change.again()
            pauses.append(before.duration(to: change.next))
        }
        #expect(pauses[0] < pauses[3] && pauses[3] < pauses[5] && pauses.allSatisfy { $0 >= .milliseconds(1) })
    }
}
