import Model

/// A person of the demo while it is being made: what decides when they give. Names and numbers come later.
struct Giver: Sendable {
    /// How often somebody comes back.
    enum Habit: Sendable {
        case once, sometimes, faithful
        /// Put down their name and have not come yet.
        case notYet
    }

    let ward: OldWard
    let sex: Sex
    let birth: Day
    let habit: Habit
    /// The millilitres that they usually give.
    let volume: Int
    /// When the office first heard of them.
    let since: Instant
    /// The group under which they give.
    let membership: Membership?
    /// A person with a name of the demo's choice, a place in ``KnownPerson/all``.
    let known: Int?
    /// How often blood was drawn so far.
    var drawn = 0
    var lastDrawn: Day?

    enum Membership: Hashable, Sendable {
        /// The residential group of the ward with that number, from 1.
        case residential(Int)
        /// A place in ``Institution/all``.
        case institution(Int)
    }
}

/// Blood drawn from a giver at an occasion.
struct Gift: Sendable {
    let giver: Int
    /// The year's place and the occasion's within it.
    let year: Int
    let occasion: Int
    let minute: Int
    let kind: Donation.Kind
    let volume: Int
    let failed: Bool
    /// A second record of the same bag, taken back later.
    var voided = false
}

/// A giver who came and was asked to come again another day.
struct Setback: Sendable {
    let giver: Int
    let year: Int
    let occasion: Int
    let minute: Int
    let code: Deferral.Code
    let until: Day?
}
