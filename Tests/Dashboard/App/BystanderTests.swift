import Glibc
import Model
import Testing

@testable import Dashboard
@testable import Store

@Suite struct BystanderTests {
    @Test func `What is read beside the keys is answered in order, and alike questions that wait are one`() throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Fake.now), seed: 1)
        let bystander = Bystander()
        let asker = Opening()
        func ask(_ question: Question) {
            bystander.ask(Bystander.Reading(store: store, question: question, context: Fake.context(), askers: [asker]))
        }
        #expect(bystander.takeReplies().isEmpty)
        // Nobody else reads while this goes on, so that all but the first wait.
        try store.read { _ in
            for _ in 0..<50 { ask(.years) }
            ask(.groupMembers(year: 2020, through: Fake.today))
        }
        var kinds: [String] = []
        for reply in try replies(of: bystander, until: { if case .groupMembers = $0 { true } else { false } }) {
            #expect(reply.askers == [asker])
            switch try reply.result.get() {
            case .years: kinds.append("years")
            case .groupMembers(let members): kinds.append(members.year == 2020 ? "members" : "another year")
            default: kinds.append("something else")
            }
        }
        #expect(kinds == ["years", "years", "members"] || kinds == ["years", "members"])
    }

    @Test func `Two who ask the same while a reading goes on are both told by one answer`() throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Fake.now), seed: 1)
        let bystander = Bystander()
        let (first, second) = (Opening(), Opening())
        func ask(_ question: Question, _ asker: Opening) {
            bystander.ask(Bystander.Reading(store: store, question: question, context: Fake.context(), askers: [asker]))
        }
        try store.read { _ in
            // It may be under way already, so that the next ones wait behind it.
            ask(.peers(year: 2020), first)
            ask(.years, first)
            ask(.years, second)
            ask(.years, first)
        }
        let years = try replies(of: bystander, until: { if case .years = $0 { true } else { false } }).last
        #expect(years?.askers == [first, second])
    }

    /// All replies up to the one whose answer is waited for, or those of ten seconds.
    private func replies(of bystander: Bystander, until isLast: (Answer) -> Bool) throws -> [Bystander.Reply] {
        var replies: [Bystander.Reply] = []
        for _ in 0..<100 {
            var entry = pollfd(fd: bystander.fileDescriptor, events: Int16(POLLIN), revents: 0)
            _ = poll(&entry, 1, 100)
            replies += bystander.takeReplies()
            if let last = replies.last, isLast(try last.result.get()) { break }
        }
        return replies
    }
}
