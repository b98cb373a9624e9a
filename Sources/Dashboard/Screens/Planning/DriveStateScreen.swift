import Canvas
import Model
import Phrases
import Store

/// Opens, closes, postpones or cancels a drive, or plans it again (mở, đóng, hoãn, huỷ đợt): asks how the drive stands now and becomes the
/// list of what it can change to.
public struct DriveStateScreen: Screen {
    let drive: Identifier<Drive>
    /// An open drive while those who have not finished or not come are looked up: closing tells of them first.
    private var open: DriveRow?

    public init(_ drive: Identifier<Drive>) { self.drive = drive }

    public var title: Phrase { Phrase("Trạng thái đợt hiến máu", "The drive's state") }
    public var presentation: Presentation { .box(width: ChangePickScreen.width, height: 8) }

    public func availability(of action: ActionID, _ context: Context) -> Availability { action == .back ? .available : .absent }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared: return [.ask(.drive(drive))]
        case .answered(.drive(let row)):
            guard let row, row.drive.id == drive else { return [.close, .notice(Announcement(.warning, .noLongerThere))] }
            guard row.drive.state == .open else { return [.replace(ChangePickScreen.states(of: row))] }
            open = row
            return [.ask(.reckoning(drive))]
        case .answered(.reckoning(let reckoning)):
            guard let open, reckoning.map({ $0.drive.id == drive }) ?? true else { return [] }
            guard let reckoning else { return [.close, .notice(Announcement(.warning, .noLongerThere))] }
            return [.replace(ChangePickScreen.states(of: open, reckoning))]
        case .action(.back): return [.close]
        default: return []
        }
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {}
}

extension ChangePickScreen {
    /// What the drive can change to.
    /// - Parameter reckoning: of an open drive: who has not finished or not come is told of before it is closed.
    static func states(of row: DriveRow, _ reckoning: DriveReckoning? = nil) -> ChangePickScreen {
        let drive = row.drive
        let closing = reckoning.map { CloseDriveScreen($0) }.flatMap { $0.tellsOfPeople ? $0 : nil }
        // The way on stands first; an open drive is planned again only when it was opened by mistake.
        let next = drive.state.next.filter { $0 != .planned || drive.state != .open } + (drive.state == .open ? [.planned] : [])
        return ChangePickScreen(
            Phrase("Trạng thái đợt hiến máu", "The drive's state"), heading: heading(drive),
            next.map { state in
                if state == .closed, let closing {
                    return Option(.changing(to: state) + Phrase(both: "…"), detail: .changed(to: state), .next(closing))
                }
                let needsReason = drive.state.step(to: state)?.needsReason ?? false
                return Option(.changing(to: state), detail: .changed(to: state), outcome(row, state, asksReason: needsReason))
            })
    }

    private static func outcome(_ row: DriveRow, _ state: Drive.State, asksReason: Bool) -> Outcome {
        do throws(DriveStateProblem) {
            // Any reason will do to learn what else is in the way.
            try row.drive.state.check(to: state, reason: .other, visits: row.tally.visits)
        } catch {
            return .refused(.driveState(error))
        }
        return asksReason ? .next(reasons(row.drive, state)) : .change(change(row.drive, state, nil), said: said(row.drive, state))
    }

    /// Why it is postponed or cancelled. Enough blood in store is nobody's failure and is said to be none.
    static func reasons(_ drive: Drive, _ state: Drive.State) -> ChangePickScreen {
        ChangePickScreen(
            state == .postponed ? Phrase("Vì sao hoãn?", "Why is it postponed?") : Phrase("Vì sao huỷ?", "Why is it cancelled?"),
            heading: heading(drive),
            Drive.Reason.allCases.map { reason in
                Option(
                    .driveReason(reason), detail: .counts(reason), .change(change(drive, state, reason), said: said(drive, state)))
            })
    }

    private static func heading(_ drive: Drive) -> Phrase {
        Phrase { "\(drive.name) · \(DateText.short(drive.day, $0)) · \(Phrase.driveState(drive.state)[$0])" }
    }

    private static func change(_ drive: Drive, _ state: Drive.State, _ reason: Drive.Reason?) -> Change {
        var after = drive
        after.state = state
        after.reason = reason
        return Change(.driveAltered, [.altering(.drive(drive), to: .drive(after))])
    }

    private static func said(_ drive: Drive, _ state: Drive.State) -> Phrase {
        Phrase { language in
            let state = Phrase.driveState(state)[language]
            return language == .vietnamese
                ? "\(drive.name): \(state). F8 để hoàn tác." : "\(drive.name): \(state). F8 takes it back."
        }
    }
}
