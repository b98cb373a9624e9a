import GRDB
import Model

/// There is one office to a file; its table has one row and no uuid, so the columns are told apart by number.
extension Office: Kept {
    static let recordKind = RecordKind.office
    static let table = "office"
    static let stored = ["id", "record"]
    static let shown = "office.record"
    static let width: Int32 = 1
    static let sql = BookSQL(
        insertion: "INSERT INTO office(id, record) VALUES (?1, ?2)", update: "UPDATE office SET record=?2 WHERE id=?1",
        selection: "SELECT record FROM office WHERE ?1 IS NOT NULL", deletion: "DELETE FROM office WHERE ?1 IS NOT NULL")

    var record: Record { .office(self) }

    init?(_ record: Record) {
        guard case .office(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        try self.init(json: JSONValue(Array(row.text(first).utf8)), subject: Identifier(high: 0, low: 0))
    }

    func bind(to query: Query, keys: Keys) throws {
        var json = JSONWriter()
        json.object { write(to: &$0) }
        query.bind(1, 1)
        query.bind(2, String(decoding: json.bytes, as: UTF8.self))
    }

    /// `c` district code, `e` era, `l` level, `n` name, `w` ward.
    func write(to json: inout JSONWriter) {
        switch level {
        case .ward(let key):
            json.member("l", "ward")
            json.member("n", name)
            json.member("w", key)
        case .district(let era, let code):
            json.member("c", code)
            json.member("e", era.rawValue)
            json.member("l", "district")
            json.member("n", name)
        case .city(let era):
            json.member("e", era.rawValue)
            json.member("l", "city")
            json.member("n", name)
        }
    }

    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        switch json.text("l") {
        case "ward":
            guard let key = json.wardIfAny("w") else { throw StoreError.damaged("an office without its ward") }
            self.init(level: .ward(key), name: json.text("n"))
        case "district": self.init(level: .district(try json.choice("e"), code: try json.int("c")), name: json.text("n"))
        case "city": self.init(level: .city(try json.choice("e")), name: json.text("n"))
        default: throw StoreError.damaged("an office without a level")
        }
    }

    /// 0 name, 1 ward, 2 era, 3 district code: a ward's office has the ward, a district's era and code, the city's the era.
    func write(to content: inout ContentWriter) {
        content.text(0, name)
        switch level {
        case .ward(let key): content.ward(1, key)
        case .district(let era, let code):
            content.choice(2, era)
            content.whole(3, code)
        case .city(let era): content.choice(2, era)
        }
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        let name = try content.text(0)
        let (ward, era, code) = (try content.wardIfAny(1), try content.choiceIfAny(2, WardEra.self), try content.wholeIfAny(3))
        switch (ward, era, code) {
        case (let ward?, nil, nil): self.init(level: .ward(ward), name: name)
        case (nil, let era?, let code?): self.init(level: .district(era, code: code), name: name)
        case (nil, let era?, nil): self.init(level: .city(era), name: name)
        default: throw StoreError.damaged("an office without a level")
        }
    }
}
