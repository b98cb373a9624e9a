import Canvas
import Model
import Store

@testable import Dashboard

/// A ward's year, made up by rule: four bags on every working day of the site, a drive on each second Sunday.
extension Bench {
    static let pictureUnit = Unit.ward(nhanChinh)

    static func year(_ year: Int, scale: Int, through last: Day? = nil) -> [Day: Tally] {
        var days: [Day: Tally] = [:]
        for place in 0..<(Day.isLeap(year) ? 366 : 365) {
            let day = Day.first(of: year) + place
            if day > last ?? day { break }
            if day.weekday == 7, (place / 7).isMultiple(of: 2) {
                days[day] = bags(scale * (12 + place % 50))
            } else if day.weekday > 1 {
                days[day] = bags(scale * 4 / 2)
            }
        }
        return days
    }

    /// - Parameter last: the last day with figures; the year goes on after it.
    static func pictureFigures(through last: Day = today) -> PictureFigures {
        let days = year(2020, scale: 2, through: last)
        return PictureFigures(
            scope: .unit(pictureUnit), year: 2020, targets: [target(pictureUnit, 1000)], days: days,
            pastYears: PastYears(office: [2018: year(2018, scale: 1, through: Day(iso: "2018-10-01")), 2019: year(2019, scale: 1)]),
            drives: Dictionary(uniqueKeysWithValues: days.keys.filter { $0.weekday == 7 }.map { ($0, 1 + $0.dayOfMonth % 2) }))
    }

    static let givers: GiverSums = {
        var sums = GiverSums(scope: .unit(pictureUnit), year: 2020, days: Day.first(of: 2020)...today)
        sums.visits = 1204
        sums.ages = [.from18: 290, .from25: 410, .from35: 330, .from45: 140, .from55: 21, nil: 13]
        sums.sexes = [.female: 520, .male: 684]
        sums.bloodGroups = [
            BloodGroup(.o, rhesusPositive: true): 512, BloodGroup(.b, rhesusPositive: true): 340,
            BloodGroup(.a, rhesusPositive: true): 252, BloodGroup(.ab, rhesusPositive: true): 61,
            BloodGroup(.o, rhesusPositive: false): 2, nil: 37,
        ]
        sums.volumes = [250: 260, 350: 742, 450: 188]
        return sums
    }()

    static func pictures(_ context: Context, _ focus: Picture = .months, _ figures: PictureFigures = pictureFigures())
        -> PicturesScreen
    {
        var screen = PicturesScreen(.unit(pictureUnit), name: "Nhân Chính", focus: focus, context)
        _ = screen.update(.answered(.pictures(figures)), context)
        _ = screen.update(.answered(.givers(givers)), context)
        return screen
    }

    /// In the middle of the year, with half of it to come.
    static func summer(_ size: Size = Size(120, 36), language: Language = .vietnamese) -> Context {
        var context = context(size, language: language)
        context.now = Instant(Day(iso: "2020-06-14") ?? today, minute: 600)
        return context
    }

    static func summerPictures(_ context: Context, _ focus: Picture) -> PicturesScreen {
        pictures(context, focus, pictureFigures(through: context.today))
    }
}
