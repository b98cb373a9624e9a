import Model

/// What a desk at a drive finds.
public struct DriveLookupAnswer: Hashable, Sendable {
    /// Of the drive's own people, best guess first.
    public var booked: [QueueRow]
    /// Everybody else.
    public var others: LookupAnswer

    public init(booked: [QueueRow], others: LookupAnswer) {
        self.booked = booked
        self.others = others
    }
}

extension Reader {
    /// As ``lookup(_:home:limit:following:)``, with the people of a drive first. They are some hundreds, so each is looked at, and by the end
    /// of a number nobody of them is missed among the many who have it.
    ///
    /// - Parameter roster: the drive's people; read here when they are not there or no longer true.
    public func lookup(
        _ text: String, inDrive drive: Identifier<Drive>, home: Set<WardKey>, limit: Int, following trail: inout LookupTrail?,
        among roster: inout DriveRoster?
    ) throws -> DriveLookupAnswer {
        var others = try lookup(text, home: home, limit: limit, following: &trail)
        let query = LookupQuery(text)
        guard !query.hasOnlySigns else { return DriveLookupAnswer(booked: [], others: others) }
        let known = try self.roster(of: drive, known: roster)
        roster = known
        let booked = known.people(fitting: query, home: home)
        let found = Set(booked.map(\.row.id))
        others.rows.removeAll { found.contains($0.id) }
        return DriveLookupAnswer(booked: booked.map { QueueRow(booking: $0.booking, donor: $0.row) }, others: others)
    }
}
