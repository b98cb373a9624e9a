/// One opening of a screen: what finds the screen again, however deep it lies by then, and nothing once it has gone.
final class Opening: Hashable, Sendable {
    static func == (one: Opening, other: Opening) -> Bool { one === other }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
