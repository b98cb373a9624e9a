import Model
import Phrases
import Store

extension CallScreen {
    /// To which of the day's drives they will come (đến đợt nào). First the one at which they are booked, else one of their own ward.
    static func drivePick(_ callee: Callee, _ context: Context) -> PickScreen {
        let booked = Set(callee.bookings.map(\.drive))
        let options = callee.drives.map { drive in
            let place = [
                drive.hours.map { OpeningText.text([$0]) } ?? "", drive.ward.map { UnitText.ward($0, context) } ?? "",
                booked.contains(drive.id) ? context.say(Phrase("đã đặt", "booked")) : "",
            ]
            return PickScreen.Option(
                Phrase(both: drive.name), detail: Phrase(both: place.filter { !$0.isEmpty }.joined(separator: " · ")),
                effects: [.tell(.drivePicked(drive.id))])
        }
        let none = PickScreen.Option(
            Phrase("Chưa rõ đợt nào", "Not known yet"), detail: Phrase("chỉ ghi lời hứa", "notes the promise"),
            effects: [.tell(.drivePicked(nil))])
        let likely =
            callee.drives.firstIndex { booked.contains($0.id) }
            ?? callee.drives.firstIndex { $0.ward != nil && $0.ward == callee.row.ward }
        return PickScreen(Phrase("Sẽ đến đợt nào?", "To which drive?"), options + [none], current: likely ?? 0)
    }
}
