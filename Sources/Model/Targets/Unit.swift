/// What blood is counted for and what a plan can ask: the office, a ward, a part of a street, a group, a bloc, a drive, a venue.
public enum Unit: Hashable, Codable, Sendable {
    /// The whole office: what the city asks of the district or ward, or of itself.
    case office
    case ward(WardKey)
    case stretch(Identifier<Stretch>)
    case group(Identifier<Group>)
    case bloc(Identifier<Bloc>)
    case drive(Identifier<Drive>)
    case venue(Identifier<Venue>)
}
