import Canvas
import Model
import Terminal

@testable import Dashboard

extension Scene {
    static let planning = [
        Scene("calendar") { Stage(Fake.context($0), open: CalendarScreen(Fake.context($0)), answer: Fake.planning) },
        Scene("calendar in English", isVariant: true) { size in
            var stage = Stage(
                Fake.context(size, language: .english), open: CalendarScreen(Fake.context(size)), answer: Fake.planning)
            stage.press(.pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp)
            return stage
        },
        Scene("bookings") { size in
            var stage = Stage(Fake.context(size), open: BookingsScreen(Fake.plannedDrive.id), answer: Fake.planning)
            stage.type("  ")
            return stage
        },
        Scene("bookings with names hidden", isVariant: true) {
            Stage(
                Fake.context($0, language: .english, hidesNames: true), open: BookingsScreen(Fake.plannedDrive.id),
                answer: Fake.planning)
        },
        Scene("what becomes of a booking", isVariant: true) { size in
            var stage = Stage(Fake.context(size), open: BookingsScreen(Fake.plannedDrive.id), answer: Fake.planning)
            stage.type("q")
            return stage
        },
        Scene("invite whom", isVariant: true) { size in
            var stage = Stage(Fake.context(size), open: InviteGroupScreen(Fake.plannedDrive.id), answer: Fake.planning)
            stage.type("to")
            return stage
        },
        Scene("invitees") { size in
            var stage = Stage(
                Fake.context(size), open: InviteScreen(Fake.plannedDrive.id, unit: .group(Fake.id(80)), name: "Tổ 5"),
                answer: Fake.planning)
            stage.type(" ")
            return stage
        },
        Scene("drive form") {
            Stage(Fake.context($0), open: FormScreen(DriveForm(Fake.plannedDrive.id), Fake.context($0)), answer: Fake.planning)
        },
        Scene("booking form", isVariant: true) {
            Stage(
                Fake.context($0), open: FormScreen(BookingForm(Fake.plannedDrive.id, donor: Fake.donor.id), Fake.context($0)),
                answer: Fake.planning)
        },
        Scene("drive states", isVariant: true) {
            Stage(Fake.context($0), open: DriveStateScreen(Fake.plannedDrive.id), answer: Fake.planning)
        },
    ]
}
