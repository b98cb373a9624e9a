import GRDB
import Model

/// A donor's figures that are computed from their donations and deferrals: how many bags, the last time blood was drawn and of
/// which kind, and until when they were asked to wait.
///
/// What comes to one donor is collected as long as it only adds, since a file brings each person's visits together; when something is
/// taken away only a recount tells what was before it.
struct DonorCounts {
    /// Two donations on one day are told apart by their identifiers, so that a replay gives the same answer.
    static func columns(donor: String) -> String {
        """
        (SELECT count(*) FROM donation WHERE donor = \(donor) AND voided = 0 AND failed = 0) AS donations, \
        (SELECT max(day) FROM donation WHERE donor = \(donor) AND voided = 0) AS last_day, \
        (\(lastKind(donor: donor))) AS last_kind, \
        (SELECT max(until) FROM deferral WHERE donor = \(donor)) AS deferred_until
        """
    }

    private static func lastKind(donor: String) -> String {
        "SELECT kind FROM donation WHERE donor = \(donor) AND voided = 0 ORDER BY day DESC, uuid DESC LIMIT 1"
    }

    private var row: Int?
    private var donations = 0
    private var last: Donation?
    private var until: Day?
    private var hasLost = false

    private var addition = KeptQuery(additionText)
    private var recount = KeptQuery(recountText)

    private static let additionText = """
        UPDATE donor SET donations = donations + ?2, last_day = CASE WHEN last_day >= ?3 THEN last_day ELSE ifnull(?3, last_day) END,
        last_kind = CASE WHEN ?3 IS NULL OR last_day > ?3 THEN last_kind WHEN last_day = ?3 THEN (\(lastKind(donor: "?1"))) ELSE ?4 END,
        deferred_until = CASE WHEN deferred_until >= ?5 THEN deferred_until ELSE ifnull(?5, deferred_until) END WHERE id = ?1
        """
    private static let recountText =
        "UPDATE donor SET (donations, last_day, last_kind, deferred_until) = (SELECT \(columns(donor: "?1"))) WHERE id = ?1"

    /// To be called once the donation stands in its table.
    mutating func add(_ donation: Donation, _ db: Database, keys: Keys) throws {
        guard let donor = donation.donor, !donation.voided else { return }
        try turn(to: try keys.donor(donor), db)
        if donation.outcome == .collected { donations += 1 }
        if last.map({ ($0.day, $0.id) < (donation.day, donation.id) }) ?? true { last = donation }
    }

    mutating func add(_ deferral: Deferral, _ db: Database, keys: Keys) throws {
        guard let donor = deferral.donor else { return }
        try turn(to: try keys.donor(donor), db)
        if let day = deferral.until, until.map({ $0 < day }) ?? true { until = day }
    }

    /// Something of theirs is about to be altered or taken away.
    mutating func lose(of donor: Identifier<Donor>?, _ db: Database, keys: Keys) throws {
        guard let donor else { return }
        try turn(to: try keys.donor(donor), db)
        hasLost = true
    }

    private mutating func turn(to next: Int, _ db: Database) throws {
        if row == next { return }
        try flush(db)
        row = next
    }

    /// Writes what was collected.
    mutating func flush(_ db: Database) throws {
        guard let row else { return }
        let query = try hasLost ? recount.ready(db) : addition.ready(db)
        query.bind(1, row)
        if !hasLost {
            query.bind(2, donations)
            query.bind(3, last?.day)
            query.bind(4, last.map { Int($0.kind.number) })
            query.bind(5, until)
        }
        try query.run()
        self.row = nil
        donations = 0
        last = nil
        until = nil
        hasLost = false
    }
}
