import Canvas
import Model
import Store

@testable import Dashboard

/// A ward's drive in the middle of its morning, for the wall board. All people are invented.
enum WallBench {
    static let id: Identifier<Drive> = Fake.id(40)
    static let day = Fake.today

    static func drive(_ state: Drive.State = .open, reason: Drive.Reason? = nil) -> Drive {
        Drive(
            id: id, name: "Ngày hội hiến máu phường Nhân Chính", day: day, hours: ClockSpan(450, 690), organiser: "Đặng Thị Mai",
            campaignYear: 2020, state: state, reason: reason)
    }

    /// 60 booked, 2 of them cancelled, and 3 who came without: 40 gave, 2 bleeds failed, 6 were deferred.
    static func counts(done: Int = 40, came: Int = 52) -> DriveCounts {
        var counts = DriveCounts()
        (counts.booked, counts.cancelled, counts.due, counts.walkIns) = (60, 2, 55, 3)
        (counts.done, counts.failed, counts.deferred, counts.giving, counts.withDoctor) = (done, 2, 6, 1, 1)
        counts.waiting = came - done - 10
        (counts.firstTimers, counts.largeBags, counts.volume) = (5, 30, Millilitres(done * 340))
        counts.waits = (0..<18).map { 600 + $0 * 20 }
        return counts
    }

    static func page(
        _ counts: DriveCounts = counts(), _ drive: Drive = drive(), goals: [(Measure, Int)] = [(.bags, 60)],
        reached: [Measure: Instant] = [:], past: [DriveCounts] = []
    ) -> DriveDayPage {
        DriveDayPage(
            row: DriveRow(
                drive: drive, venueName: "Nhà văn hoá phường", tally: counts.taken, deferred: counts.deferred,
                targets: goals.map { Fake.target(900, .drive(drive.id), $0.1, $0.0) }),
            counts: counts, rates: DriveRates(past: past.isEmpty ? [Self.past, Self.past] : past, on: drive.day), reached: reached)
    }

    private static let past: DriveCounts = {
        var counts = DriveCounts()
        (counts.booked, counts.due, counts.walkIns, counts.done, counts.deferred, counts.volume) = (
            60, 60, 4, 45, 5, Millilitres(15_000)
        )
        return counts
    }()

    /// The morning of the drive at that minute.
    static func context(
        _ size: Size = Size(120, 36), minute: Int = 630, language: Language = .vietnamese, measure: Measure = .bags
    ) -> Context {
        var context = Fake.context(size, language: language, measure: measure)
        context.now = Instant(day, minute: minute)
        return context
    }

    static func stage(_ size: Size, _ page: DriveDayPage? = page(), minute: Int = 630, language: Language = .vietnamese) -> Stage {
        Stage(context(size, minute: minute, language: language), open: WallScreen(id)) { question in
            if case .driveDay = question { .driveDay(page) } else { Fake.answer(question) }
        }
    }

    static let scenes = [
        Scene("wall") { stage($0) },
        Scene("wall in English", isVariant: true) { stage($0, language: .english) },
        Scene("wall with a goal reached") {
            stage($0, page(goals: [(.bags, 36)], reached: [.bags: Instant(day, minute: 618)]))
        },
        Scene("wall without a goal", isVariant: true) { stage($0, page(goals: [])) },
        Scene("wall of equivalents", isVariant: true) { stage($0, page(goals: [(.equivalents, 80)])) },
        Scene("wall before the drive", isVariant: true) { size in
            var counts = DriveCounts()
            counts.booked = 60
            return stage(size, page(counts, drive(.planned)), minute: 420)
        },
        Scene("wall of a closed drive", isVariant: true) { stage($0, page(counts(), drive(.closed)), minute: 700) },
        Scene("wall of a postponed drive", isVariant: true) {
            stage($0, page(DriveCounts(), drive(.postponed, reason: .surplus)))
        },
        Scene("wall with a change", isVariant: true) { size in
            var stage = stage(size)
            stage.answer = { _ in .driveDay(page(counts(done: 41))) }
            stage.send(.news)
            return stage
        },
        Scene("wall in ASCII", isVariant: true) { size in
            var stage = stage(size)
            stage.program.context.glyphs = .ascii
            return stage
        },
    ]
}
