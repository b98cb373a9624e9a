import Canvas
import Model
import Store
import Testing

@testable import Dashboard

@Suite struct SiteScreenTests {
    static func screen(_ context: Context, sites: [Venue] = [Bench.quanNhan, Bench.otherSite]) -> SiteScreen {
        var screen = SiteScreen()
        _ = screen.update(.answered(.sites(sites)), context)
        guard !sites.isEmpty else { return screen }
        _ = screen.update(.answered(.siteDays(Bench.siteDays)), context)
        _ = screen.update(.answered(.unit(Bench.siteFigures)), context)
        _ = screen.update(.answered(.siteWeek(Bench.quanNhan.id, Bench.siteWeek)), context)
        _ = screen.update(.answered(.donations(on: Bench.today, venue: Bench.quanNhan.id, Bench.recent)), context)
        return screen
    }

    @Test func `once the sites are known it reads the year's days, the target and today's donations`() {
        let context = Bench.context()
        var screen = SiteScreen()
        let effects = screen.update(.answered(.sites([Bench.quanNhan])), context)
        #expect(effects.count == 4)
        guard case .ask(.siteDays(let venue, let first, let last)) = effects[0], case .ask(.unit(let unit, 2020, _)) = effects[1],
            case .ask(.donations(let day, let site)) = effects[2]
        else {
            Issue.record("asked for something else")
            return
        }
        // From Monday on, with the days after today.
        #expect(effects[3].summary == "ask siteWeek(\(Bench.quanNhan.id), from: 2020-12-28, through: 2021-01-07)")
        #expect(venue == Bench.quanNhan.id && site == venue && unit == .venue(venue))
        #expect(first == Day.first(of: 2020) && last == Bench.today && day == Bench.today)
    }

    @Test func `today and the last fourteen days come from the days with gaps`() {
        let context = Bench.context()
        let screen = Self.screen(context)
        #expect(screen.today(context)?.tally.bags == Bags(9))
        #expect(screen.lastDays(14, context).map { $0.tally.bags.count } == [0, 9, 11, 14, 8, 0, 12, 10, 7, 15, 9, 0, 18, 9])
    }

    @Test func `before anybody has come today is zero and not yesterday`() {
        var context = Bench.context()
        context.now = Instant(Bench.today + 1, minute: 480)
        let screen = Self.screen(context)
        #expect(screen.today(context)?.tally == .zero)
        #expect(screen.today(context)?.openings == [])
    }

    @Test func `left and right choose among sites and forget the other's figures`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        let effects = screen.update(.move(.right), context)
        #expect(effects.count == 4)
        #expect(screen.site?.id == Bench.otherSite.id)
        #expect(screen.days.isEmpty && screen.donations.isEmpty && screen.figures == nil)
        _ = screen.update(.answered(.unit(Bench.siteFigures)), context)
        #expect(screen.figures == nil)
        _ = screen.update(.move(.right), context)
        #expect(screen.site?.id == Bench.quanNhan.id)
    }

    @Test func `around Quan Nhân the first site is offered filled in, elsewhere an empty form`() {
        var context = Bench.context()
        var screen = Self.screen(context, sites: [])
        guard case .open(let form as FormScreen)? = screen.update(.action(.open), context).first else {
            Issue.record("no form")
            return
        }
        #expect(form.values["name"] == "132 Quan Nhân")
        #expect(form.values["usual"] == "08:00-12:00, 13:30-17:00")
        #expect(form.values["except"] == "T2 nghỉ")
        context = Bench.context(office: Bench.farOffice)
        guard case .open(let other as FormScreen)? = screen.update(.action(.new), context).first else {
            Issue.record("no form")
            return
        }
        #expect(other.values["name"] == "")
    }

    @Test func `the offered site lies in today's ward`() {
        #expect(VenueForm.knownSite(Bench.context(office: Bench.wardOffice))?.ward?.era == .era2025)
        #expect(VenueForm.knownSite(Bench.context())?.ward == Bench.nhanChinh)
    }

    @Test func `Enter opens the donor, c the site's own target, e the site`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        guard case .open(let donor as DonorScreen)? = screen.update(.action(.open), context).first else {
            Issue.record("no donor")
            return
        }
        #expect(donor.donor == Bench.id(601))
        guard case .open(let target as FormScreen)? = screen.update(.action(.targets), context).first else {
            Issue.record("no target")
            return
        }
        #expect(target.values["number"] == "1.800")
        guard case .open(let edit as FormScreen)? = screen.update(.action(.edit), context).first,
            let form = edit.purpose as? VenueForm
        else {
            Issue.record("no form")
            return
        }
        #expect(form.id == Bench.quanNhan.id)
    }

    @Test func `a day that was closed offers no slots and no desk, and says how many are to be told`() throws {
        let context = Bench.context()
        let open = Self.screen(context)
        #expect(Bench.picture(open, context).contains("14:30 4/6"))
        var drive = try #require(Bench.siteWeek.drive(on: Bench.today))
        drive.drive.state = .planned
        let closed = Bench.quanNhan.setting(SiteException(day: Bench.today, reason: "mất điện"))
        var screen = Self.screen(context, sites: [closed])
        _ = screen.update(.answered(.siteWeek(closed.id, SiteWeek(first: Bench.monday, drives: [drive]))), context)
        #expect(screen.nextSlots(closed, context).isEmpty)
        let picture = Bench.picture(screen, context)
        #expect(picture.contains("nghỉ, 3 người đã đặt cần báo · q") && !picture.contains("14:30"))
        guard case .disabled = screen.availability(of: .desk, context) else {
            Issue.record("the desk opens behind a closed door")
            return
        }
    }

    @Test func `a voided donation stays in the list and is not counted`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        var rows = Bench.recent
        rows[0].donation.voided = true
        _ = screen.update(.answered(.donations(on: Bench.today, venue: Bench.quanNhan.id, rows)), context)
        let picture = Bench.picture(screen, context)
        #expect(picture.contains("4 lượt"))
        #expect(picture.contains("đã huỷ"))
        guard case .disabled = screen.availability(of: .void, context) else {
            Issue.record("it can be voided twice")
            return
        }
    }

    @Test(arguments: [
        (60, 16, SitePictures.siteSmallest), (80, 24, SitePictures.site80), (120, 36, SitePictures.site120),
        (200, 60, SitePictures.site200),
    ])
    func `it looks like this`(_ width: Int, _ height: Int, _ picture: String) {
        let context = Bench.context(Size(width, height))
        #expect(Bench.picture(Self.screen(context), context) == picture)
    }

    @Test func `empty it offers the known site`() {
        let context = Bench.context(Size(80, 24))
        #expect(Bench.picture(Self.screen(context, sites: []), context) == SitePictures.siteEmpty)
    }
}
