import Glibc
import Model
import Testing

@testable import Dashboard
@testable import Store

@Suite struct BystanderTests {
    @Test func `What is read beside the keys is answered in order, and alike questions that wait are one`() throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Fake.now), seed: 1)
        let bystander = Bystander()
        func ask(_ question: Question) {
            bystander.ask(Bystander.Reading(store: store, question: question, context: Fake.context()))
        }
        #expect(bystander.takeAnswers().isEmpty)
        // Nobody else reads while this goes on, so that all but the first wait.
        try store.read { _ in
            for _ in 0..<50 { ask(.years) }
            ask(.groupMembers(year: 2020, through: Fake.today))
        }
        var kinds: [String] = []
        for _ in 0..<100 where kinds.last != "members" {
            var entry = pollfd(fd: bystander.fileDescriptor, events: Int16(POLLIN), revents: 0)
            _ = poll(&entry, 1, 100)
            for result in bystander.takeAnswers() {
                switch try result.get() {
                case .years: kinds.append("years")
                case .groupMembers(let members): kinds.append(members.year == 2020 ? "members" : "another year")
                default: kinds.append("something else")
                }
            }
        }
        #expect(kinds == ["years", "years", "members"] || kinds == ["years", "members"])
    }
}
