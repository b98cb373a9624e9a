import Model
import Store
import Terminal
import Testing

@testable import Dashboard

/// What is decided of real books, and taken back.
@Suite struct FamilyBooksTests {
    private let store: Store
    private let context = Fake.context()
    private let people: [Donor]

    init() throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Fake.now), seed: 3)
        self.store = store
        try store.commit(Change(.officeSet, [.adding(.office(Fake.district))]), by: Fake.desk)
        people = [1, 2].map { _ in
            Donor(
                id: store.newIdentifier(), name: "Nguyễn Thị Hoà", birth: .year(1985), bloodGroup: BloodGroup("O"),
                home: HomeAddress(ward: Fake.nhanChinh))
        }
        for donor in people { try store.commit(Change(.donorAdded, [.adding(.donor(donor))]), by: Fake.desk) }
    }

    @Test func `Two people who are one again after an undo are found by the news of it`() throws {
        let (store, context) = (store, context)
        for donor in [nil, people[0].id] {
            var stage = Stage(context, open: TwinsScreen(of: donor)) { question in
                try? store.read { try Librarian.answer(question, $0, context) }
            }
            var entry: JournalEntry?
            stage.write = { change in
                let written = try store.commit(change, by: Fake.desk)
                entry = written
                return written
            }
            if donor == nil { stage.send(.job(.twins(try store.read { try $0.twins() }))) }
            #expect((stage.top as? TwinsScreen)?.lines.count == 1)
            stage.type("N")
            stage.send(.news)
            #expect((stage.top as? TwinsScreen)?.lines.isEmpty == true)
            _ = try store.undo(try #require(entry).id, by: Fake.desk, others: false)
            stage.send(.news)
            #expect((stage.top as? TwinsScreen)?.lines.count == 1 && (stage.top as? TwinsScreen)?.pair != nil)
        }
    }

    @Test func `The books tell which family people are in today`() throws {
        let family = Family(id: store.newIdentifier(), name: "Gia đình bà Hoà")
        let tie = FamilyMembership(id: store.newIdentifier(), family: family.id, donor: people[0].id, role: "Vợ")
        try store.commit(Change(.familyAdded, [.adding(.family(family)), .adding(.membership(tie))]), by: Fake.desk)
        guard
            case .familiesOf(let families) = try store.read({
                try Librarian.answer(.familiesOf(people.map(\.id)), $0, context)
            })
        else {
            Issue.record("another answer")
            return
        }
        #expect(families == [people[0].id: family])
    }
}
