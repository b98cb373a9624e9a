/// What a scanner read, by the form of its text.
public enum ScanKind: Hashable, Sendable {
    /// To be read by ``IdentityCard/init(scan:)``.
    case identityCard
    /// To be read by ``BagNumber/read(_:)``.
    case bag

    /// The fewest characters of a plain bag number that is taken from a burst, of which half are digits: fewer may be a person's keys, in a
    /// hurry or on a slow line. Other numbers are typed into their field.
    public static let shortestBag = 6

    /// By its form alone, so that a card or a bag that is misread comes with its reason; `nil` for anything else that has a code on it.
    public init?(_ text: some StringProtocol) {
        if IdentityCard.isScan(text) {
            self = .identityCard
            return
        }
        do {
            let bag = try BagNumber.read(text)
            let digits = bag.text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard bag.text.count >= Self.shortestBag, digits * 2 >= bag.text.count else { return nil }
        } catch {
            guard case .donationNumber = error else { return nil }
        }
        self = .bag
    }
}
