/// A person's consent to one use of their data (sự đồng ý), kept as evidence.
///
/// Law 91/2025/QH15 and Decree 356/2025/NĐ-CP: specific, verifiable, never ticked beforehand.
public struct Consent: Hashable, Codable, Sendable, Identifiable {
    public enum Purpose: String, Codable, CaseIterable, Sendable {
        /// To be called or written to about drives.
        case contact
        /// To keep the history of donations.
        case history
        /// To be named when honours are given in public.
        case publicHonours
        /// To pass data on to the city's committee.
        case sharing
    }

    public enum Means: String, Codable, CaseIterable, Sendable { case paper, spoken, digital }

    public var id: Identifier<Consent>
    public var donor: Identifier<Donor>
    public var purpose: Purpose
    public var given: Day
    public var means: Means
    /// The number of the paper, or where the record lies.
    public var paperNumber: String
    public var withdrawn: Day?

    public init(
        id: Identifier<Consent>, donor: Identifier<Donor>, purpose: Purpose, given: Day, means: Means, paperNumber: String = "",
        withdrawn: Day? = nil
    ) {
        self.id = id
        self.donor = donor
        self.purpose = purpose
        self.given = given
        self.means = means
        self.paperNumber = paperNumber
        self.withdrawn = withdrawn
    }
}
