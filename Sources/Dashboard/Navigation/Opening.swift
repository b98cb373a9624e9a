/// One opening of a screen: what finds the screen again, however deep it lies by then, and nothing once it has gone.
final class Opening: Sendable {}
