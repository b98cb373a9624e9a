import GRDB
import Model

extension Call: Kept {
    static let recordKind = RecordKind.call
    static let table = "call"
    static let stored = ["uuid", "donor", "drive", "time", "operator", "desk", "outcome", "next_try", "wrong_number"]
    static let shown = """
        call.uuid, \(pointed("donor", "donor")), \(pointed("drive", "drive")), call.time, call.operator, call.desk, call.outcome, \
        call.next_try, call.wrong_number
        """
    static let width: Int32 = 9
    static let sql = BookSQL(Self.self)

    var record: Record { .call(self) }

    init?(_ record: Record) {
        guard case .call(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(
            id: try row.identifier(first), donor: try row.identifier(first + 1), drive: row.identifierIfAny(first + 2),
            time: Instant(milliseconds: Int64(row.int(first + 3))),
            by: Signature(operatorName: row.text(first + 4), desk: row.text(first + 5)), outcome: try row.numbered(first + 6),
            nextTry: row.dayIfAny(first + 7), wrongNumber: row.textIfAny(first + 8).map { Phone(checked: $0) })
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, try keys.donor(donor))
        query.bind(3, try drive.map { try keys.drive($0) })
        query.bind(4, Int(time.milliseconds))
        query.bind(5, by.operatorName)
        query.bind(6, by.desk)
        query.bind(7, outcome)
        query.bind(8, nextTry)
        query.bind(9, wrongNumber?.digits)
    }

    /// 0 identifier, 1 drive, 2 time, 3 operator, 4 desk, 5 outcome unless they are on the line, 6 next try, 7 wrong number. The donor is the
    /// subject.
    func write(to content: inout ContentWriter) {
        content.identifier(0, id)
        content.unit(1, drive)
        content.instant(2, time)
        content.text(3, by.operatorName)
        content.text(4, by.desk)
        if outcome != .calling { content.choice(5, outcome) }
        content.day(6, nextTry)
        content.digits(7, wrongNumber?.digits)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        let id: Identifier<Call> = try content.identifier(0)
        let drive: Identifier<Drive>? = try content.unitIfAny(1)
        guard let time = try content.instantIfAny(2) else { throw StoreError.damaged("a call without its time") }
        self.init(
            id: id, donor: subject.erased(), drive: drive, time: time,
            by: Signature(operatorName: try content.text(3), desk: try content.text(4)),
            outcome: try content.choiceIfAny(5) ?? .calling, nextTry: try content.dayIfAny(6),
            wrongNumber: try content.digitsIfAny(7).map { Phone(checked: $0) })
    }

    /// There were none in version 1.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws { throw StoreError.damaged("a call in version 1") }
}
