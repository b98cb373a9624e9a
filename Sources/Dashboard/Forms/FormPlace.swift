import Model
import Store

/// Which form this is and what it is about: enough to open it again in another session.
public enum FormPlace: Hashable, Codable, Sendable {
    case donation(Identifier<Donor>)
    /// At a drive's desk; which kind, see ``GaveForm/Kind``.
    case gave(Identifier<Drive>, Identifier<Donor>, String)
    /// `nil`, here and below, is a new one.
    case donor(Identifier<Donor>?)
    case consent(Identifier<Donor>)
    case drive(Identifier<Drive>?)
    case booking(Identifier<Drive>, Identifier<Donor>)
    case venue(Identifier<Venue>?)
    /// A fixed site's hours from a day on; `nil` is new ones.
    case hours(Identifier<Venue>, from: Day?)
    case siteDay(Identifier<Venue>, Day)
    case stretch(Identifier<Stretch>?, WardKey?)
    case group(Identifier<Group>?, WardKey?)
    case bloc(Identifier<Bloc>?)
    case family(Identifier<Family>?)
    case member(Identifier<Family>, Identifier<Donor>)
    case target(Unit, name: String, year: Int)
    case peer(Identifier<PeerFigure>?, year: Int)
    case aid(year: Int)
    case office
    case signature

    /// Fields that nobody touched are those of a record, and may be others by now.
    var altersRecord: Bool {
        switch self {
        case .donor(let id): id != nil
        case .drive(let id): id != nil
        case .venue(let id): id != nil
        case .hours(_, let from): from != nil
        case .siteDay: true
        case .stretch(let id, _): id != nil
        case .group(let id, _): id != nil
        case .bloc(let id): id != nil
        case .family(let id): id != nil
        case .peer(let id, _): id != nil
        case .donation, .gave, .booking, .consent, .member, .target, .aid, .office, .signature: false
        }
    }

    /// What has to be read before the form can be opened.
    func questions(_ context: Context) -> [Question] {
        switch self {
        case .donation(let donor): [.donor(donor), .places]
        case .gave(let drive, let donor, _): [.donor(donor), .driveDay(drive), .queue(drive)]
        case .donor(let id?): [.donor(id)]
        case .consent(let donor): [.donor(donor)]
        case .drive(let id?): [.drive(id)]
        case .venue(.some), .hours, .siteDay, .stretch(.some, _), .group(.some, _), .bloc(.some): [.places]
        case .family(let id?): [.family(id)]
        case .member(let family, let donor): [.family(family), .donor(donor)]
        case .target(_, _, let year): [.targets(year: year)]
        case .peer(_, let year): [.peers(year: year)]
        case .aid(let year): [.overview(year: year, today: Day.last(of: year), .wards)]
        case .booking(let drive, let donor): [.booking(drive: drive, donor: donor, on: nil)]
        case .donor, .drive, .venue, .stretch, .group, .bloc, .family, .office, .signature: []
        }
    }

    /// The form, from the answers to ``questions(_:)`` in their order; `nil` when what it was about is no longer in the books.
    func purpose(_ answers: [Answer], _ context: Context) -> (any FormPurpose)? {
        switch (self, answers.first) {
        case (.donation, .donor(let card?)?):
            if case .places(let places)? = answers.last { RecordForm(card: card, places: places) } else { nil }
        case (.gave(let drive, _, let kind), .donor(let card?)?):
            atDesk(drive, card, answers) { booking, drive in
                GaveForm.Kind(rawValue: kind).map { GaveForm(booking, card: card, drive: drive, kind: $0, bag: nil) }
            }
        case (.donor(nil), _): DonorForm()
        case (.donor, .donor(let card?)?): DonorForm(card.donor)
        case (.consent, .donor(let card?)?): ConsentForm(donor: card.donor)
        case (.drive(nil), _): DriveForm()
        case (.drive(let id), .drive(.some)?): DriveForm(id)
        case (.booking(let drive, let donor), .booking(let found)?):
            found.row == nil || found.donor == nil ? nil : BookingForm(drive, donor: donor)
        case (.venue(nil), _): VenueForm()
        case (.venue(let id?), .places(let places)?): places.venues.contains { $0.id == id } ? VenueForm(id) : nil
        case (.hours(let id, let from), .places(let places)?):
            places.venues.contains { $0.id == id } ? HoursForm(id, from: from, context) : nil
        case (.siteDay(let id, let day), .places(let places)?):
            places.venues.contains { $0.id == id } ? SiteDayForm(id, day: day, context) : nil
        case (.stretch(nil, let ward), _): StretchForm(ward: ward)
        case (.stretch(let id?, _), .places(let places)?): places.stretches.contains { $0.id == id } ? StretchForm(id) : nil
        case (.group(nil, let ward), _): GroupForm(ward: ward)
        case (.group(let id?, _), .places(let places)?): places.groups.contains { $0.id == id } ? GroupForm(id) : nil
        case (.bloc(nil), _): BlocForm()
        case (.bloc(let id?), .places(let places)?): places.blocs.contains { $0.id == id } ? BlocForm(id) : nil
        case (.family(nil), _): FamilyForm()
        case (.family, .family(let card?)?): FamilyForm(card.family)
        case (.member(let family, let donor), .family(.some)?):
            if case .donor(.some)? = answers.last { MemberForm(family, donor: donor) } else { nil }
        case (.target(let unit, let name, let year), .targets(let rows)?):
            TargetForm(unit: unit, unitName: name, year: year, existing: rows.map(\.target).filter { $0.unit == unit })
        case (.peer(let id, let year), .peers(let peers)?): peer(id, year, peers, context)
        case (.aid(let year), .overview(let figures)?): AidForm(figures.aid, year: year)
        case (.office, _): OfficeForm(context.office)
        case (.signature, _): SignatureForm()
        default: nil
        }
    }

    /// The person's booking and the drive, as they are by now.
    private func atDesk(
        _ drive: Identifier<Drive>, _ card: DonorCard, _ answers: [Answer], _ form: (Booking, Drive) -> (any FormPurpose)?
    ) -> (any FormPurpose)? {
        guard answers.count == 3, case .driveDay(let page?) = answers[1], case .queue(drive, let rows) = answers[2],
            let booking = rows.first(where: { $0.booking.donor == card.donor.id })?.booking
        else { return nil }
        return form(booking, page.drive)
    }

    private func peer(_ id: Identifier<PeerFigure>?, _ year: Int, _ peers: [PeerFigure], _ context: Context) -> PeerForm? {
        let existing = peers.first { $0.id == id }
        guard id == nil || existing != nil else { return nil }
        return PeerForm(existing: existing, year: year, names: PeerNames.offered(peers, besides: existing, context))
    }
}
