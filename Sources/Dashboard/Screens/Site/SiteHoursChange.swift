import Model
import Phrases
import Store

/// A change of a site's hours with what it does to the days that people are booked for.
struct SiteHoursChange {
    let before: Venue
    let after: Venue
    /// The site's days in the books, from today on.
    let drives: [SiteDrive]

    /// The days on which somebody who is booked would find the door closed.
    func displaced(_ context: Context) -> [SiteDrive] {
        touched(context).compactMap { drive, hours in
            var drive = drive
            drive.awaited.removeAll { person in
                guard let slot = person.slot else { return !hours.isClosed }
                return hours.openings.contains { $0.start <= slot && slot < $0.end }
            }
            return drive.awaited.isEmpty ? nil : drive
        }
    }

    /// The days still to come get the slots of their new hours; slots that people are booked for stay.
    func change(_ context: Context) -> Change {
        let days = touched(context).compactMap { drive, hours -> Revision? in
            guard !hours.isClosed else { return nil }
            let after = drive.drive.keeping(drive.bookedMinutes, under: hours)
            return after == drive.drive ? nil : .altering(.drive(drive.drive), to: .drive(after))
        }
        return Change(.venueAltered, [.altering(.venue(before), to: .venue(after))] + days)
    }

    /// Named to who saves for the first time, with the change that is made when they insist.
    func outcome(field: String, _ context: Context) -> FormOutcome {
        let displaced = displaced(context)
        return displaced.isEmpty
            ? .commit(change(context))
            : .doubtful(
                field: field, SiteText.displaced(displaced, named: true), change(context),
                covered: SiteText.displaced(displaced, named: false))
    }

    private func touched(_ context: Context) -> [(SiteDrive, SiteHours)] {
        drives.filter { $0.drive.day >= context.today && $0.drive.state != .closed }.compactMap { drive in
            let day = drive.drive.day
            guard let hours = after.hours(on: day, rules: context.rules), hours != before.hours(on: day, rules: context.rules)
            else { return nil }
            return (drive, hours)
        }
    }

    /// How far ahead people are booked at the most.
    static func question(_ site: Identifier<Venue>, _ context: Context) -> Question {
        .siteWeek(site, from: context.today, through: context.today + 800)
    }
}
