import Testing

@testable import Dashboard

extension Pictures {
    private static let planning = [
        "booking form": bookingFormPicture,
        "bookings": bookingsPicture,
        "bookings with names hidden": bookingsWithNamesHiddenPicture,
        "calendar": calendarPicture,
        "calendar in English": calendarInEnglishPicture,
        "drive form": driveFormPicture,
        "drive states": driveStatesPicture,
        "invite whom": inviteWhomPicture,
        "invitees": inviteesPicture,
        "what becomes of a booking": whatBecomesOfABookingPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.planning)
    static func planningIsDrawn(scene: Scene) { compare(scene, with: planning) }
}
