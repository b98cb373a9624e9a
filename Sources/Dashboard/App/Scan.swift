import Model

/// What a scanner read, understood. The text itself goes no further than ``Program`` and is kept nowhere.
public enum Scan: Sendable {
    case card(IdentityCard)
    case bag(BagNumber)
}
