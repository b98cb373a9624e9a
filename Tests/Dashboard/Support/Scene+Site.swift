import Canvas
import Model
import Store

@testable import Dashboard

extension Scene {
    private static func pictures(_ size: Size, _ focus: Picture, language: Language = .vietnamese) -> Stage {
        let context = Bench.summer(size, language: language)
        return Stage(context, open: PicturesScreen(.unit(Bench.pictureUnit), name: "Nhân Chính", focus: focus, context)) {
            question in
            switch question {
            case .pictures: .pictures(Bench.pictureFigures(through: context.today))
            case .givers(let sums) where sums.visits == 0:
                // One slice is all there is to a picture.
                .givers(Bench.givers(like: sums))
            default: Fake.answer(question)
            }
        }
    }

    static let pictures = [
        Scene("months of a unit") { pictures($0, .months) },
        Scene("days of a unit") { pictures($0, .days) },
        Scene("running total of a unit") { pictures($0, .curve) },
        Scene("givers of a unit in English", isVariant: true) { pictures($0, .givers, language: .english) },
        Scene("days in plain signs", isVariant: true) { size in
            var stage = pictures(size, .days)
            stage.program.context.glyphs = .ascii
            return stage
        },
        Scene("running total on a console", isVariant: true) { size in
            var stage = pictures(size, .curve)
            stage.program.context.glyphs = .console
            return stage
        },
    ]

    private static func site(_ size: Size, _ screen: (Context) -> any Screen, language: Language = .vietnamese) -> Stage {
        let context = Bench.context(size, language: language)
        return Stage(context, open: screen(context), answer: Bench.answerOfSite)
    }

    static let site = [
        Scene("week of a site") { site($0) { SiteWeekScreen(Bench.siteWithDays, $0) } },
        Scene("week of a site in English", isVariant: true) {
            site($0, { SiteWeekScreen(Bench.siteWithDays, $0) }, language: .english)
        },
        Scene("week of a site in plain signs", isVariant: true) { size in
            var stage = site(size) { SiteWeekScreen(Bench.siteWithDays, $0) }
            stage.program.context.glyphs = .ascii
            return stage
        },
        Scene("hours of a site") { site($0) { _ in SiteHoursScreen(Bench.siteWithDays) } },
        Scene("hours form", isVariant: true) { site($0) { FormScreen(HoursForm(Bench.quanNhan.id, $0), $0) } },
        Scene("day form", isVariant: true) {
            site($0) { FormScreen(SiteDayForm(Bench.quanNhan.id, day: Bench.today + 3, $0), $0) }
        },
    ]
}

extension Bench {
    /// The made-up givers as if they had been read for that question.
    static func givers(like sums: GiverSums) -> GiverSums {
        var read = sums
        (read.visits, read.ages, read.sexes) = (givers.visits, givers.ages, givers.sexes)
        (read.bloodGroups, read.volumes) = (givers.bloodGroups, givers.volumes)
        return read
    }
}
