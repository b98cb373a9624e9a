import GRDB
import Model

extension Reader {
    /// What was given for that campaign year by people who belonged to no family on the day: the rest beside
    /// ``familyTallies(year:families:)``.
    public func tallyOutsideFamilies(year: Int) throws -> UnitTally {
        try first(
            """
            SELECT SUM(failed = 0), SUM(CASE WHEN failed = 0 THEN ml ELSE 0 END), COUNT(*), SUM(approximate)
            FROM donation d WHERE voided = 0 AND campaign_year = ?1 AND NOT EXISTS (
                SELECT 1 FROM membership m WHERE m.donor = d.donor AND \(FamilyMembership.lasts(on: "d.day", row: "m")))
            """, [.whole(year)]
        ) { UnitTally(unit: nil, name: nil, tally: $0.tally(0), approximate: $0.int(3) > 0) }
            ?? UnitTally(unit: nil, name: nil, tally: .zero)
    }
}
