import Foundation
import Model
import Testing

@testable import Demo
@testable import Store

/// Where the demo lives, who joins it, and when it is made anew.
@Suite(.serialized) final class HouseTests {
    private let home = NSTemporaryDirectory() + "demo-house-" + UUID().uuidString
    private var environment: [String: String] { ["XDG_DATA_HOME": home] }
    private let now = Clock.machine.now()

    init() throws { try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: home) }

    @Test("made once, joined with the same clock, made anew when fresh or old and empty")
    func life() throws {
        let house = try DemoHouse(.thanhXuan2020, environment: environment)
        let first = try DemoVisit.enter(house, fresh: false, now: now)
        #expect(mode(house.directory) == 0o700)
        #expect(mode(house.database.path) == 0o600)
        #expect(first.clock.now().day == DemoOffice.thanhXuan2020.start.day)
        #expect(abs(first.clock.now().milliseconds - DemoOffice.thanhXuan2020.start.milliseconds) < 120_000)
        let made = identity(house)

        // A second one joins, also when the demo is old, as long as the first is there.
        let second = try DemoVisit.enter(house, fresh: false, now: now)
        let late = try DemoVisit.enter(house, fresh: false, now: now.adding(milliseconds: 13 * 3_600_000))
        #expect(second.clock.offset == first.clock.offset)
        #expect(late.clock.offset == first.clock.offset)
        #expect(identity(house) == made)
        #expect(try late.store.read { try $0.unitTally(.office, year: 2020) }.tally.bags == Bags(9898))

        let fresh = try DemoVisit.enter(try emptyHouse(), fresh: true, now: now)
        #expect(identity(house) != made)
        #expect(fresh.clock.offset != first.clock.offset)
        let left = try FileManager.default.contentsOfDirectory(atPath: home + "/giothong/demo").sorted()
        #expect(left == ["thanh-xuan-2020", "thanh-xuan-2020.door", "thanh-xuan-2020.visitors"])
        #expect(!FileManager.default.fileExists(atPath: home + "/giothong/giothong.sqlite"))
        withExtendedLifetime((first, second, late, fresh)) {}
    }

    @Test("an old demo in which nobody is is made anew, a young one is joined")
    func age() throws {
        let house = try emptyHouse()
        do { _ = try DemoVisit.enter(house, fresh: false, now: now) }
        let made = identity(house)
        do { _ = try DemoVisit.enter(house, fresh: false, now: now.adding(milliseconds: 11 * 3_600_000)) }
        #expect(identity(house) == made)
        do { _ = try DemoVisit.enter(house, fresh: false, now: now.adding(milliseconds: 13 * 3_600_000)) }
        #expect(identity(house) != made)
    }

    @Test("no home and a stamp of nonsense are told apart from a demo")
    func bad() throws {
        #expect(throws: DemoProblem.noHome) { try DemoHouse(.thanhXuan2020, environment: [:]) }
        let path = home + "/clock"
        try Data("version x\noffset\n".utf8).write(to: URL(fileURLWithPath: path))
        #expect(DemoStamp(readingFrom: path) == nil)
        let stamp = DemoStamp(version: DemoBooks.version, offset: -5, made: now)
        try stamp.write(to: path)
        #expect(DemoStamp(readingFrom: path) == stamp)
        #expect(!stamp.isFresh(at: now.adding(milliseconds: DemoStamp.life + 1)))
        #expect(!DemoStamp(version: DemoBooks.version + 1, offset: 0, made: now).isFresh(at: now))
    }

    /// A house whose demo holds the office alone, so that it is made in no time.
    private func emptyHouse() throws -> DemoHouse {
        var house = try DemoHouse(.thanhXuan2020, environment: environment)
        house.pages = { demo in
            [
                DemoBooks.Page(time: demo.start) { store in
                    try store.commit(
                        Change(.officeSet, [.adding(.office(demo.office))]), by: Signature(operatorName: "Chị Hà", desk: "bàn 1"))
                }
            ]
        }
        return house
    }

    private func mode(_ path: String) -> Int {
        ((try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }

    /// Tells one making of the demo from the next.
    private func identity(_ house: DemoHouse) -> Int {
        ((try? FileManager.default.attributesOfItem(atPath: house.database.path))?[.systemFileNumber] as? NSNumber)?.intValue ?? 0
    }
}
