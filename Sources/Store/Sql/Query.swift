import GRDB
import GRDBSQLite
import Model

/// One prepared statement, bound and read without boxing a value. The statement comes from the connection's cache, so the same
/// SQL must not be stepped through twice at the same time.
struct Query {
    private let statement: Statement
    private let handle: OpaquePointer

    init(_ db: Database, _ sql: String) throws {
        statement = try db.cachedStatement(sql: sql)
        handle = statement.sqliteStatement
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    // MARK: Binding; the first place is 1

    func bind(_ place: Int32, _ value: Int) { sqlite3_bind_int64(handle, place, Int64(value)) }

    func bind(_ place: Int32, _ value: Int?) {
        if let value { bind(place, value) } else { sqlite3_bind_null(handle, place) }
    }

    func bind(_ place: Int32, _ value: Bool) { bind(place, value ? 1 : 0) }

    func bind(_ place: Int32, _ value: Double?) {
        if let value { sqlite3_bind_double(handle, place, value) } else { sqlite3_bind_null(handle, place) }
    }

    func bind(_ place: Int32, _ text: String) {
        if text.isEmpty {
            sqlite3_bind_text(handle, place, "", 0, Self.copied)
            return
        }
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                _ = sqlite3_bind_text(handle, place, characters.baseAddress, Int32(characters.count), Self.copied)
            }
        }
    }

    func bind(_ place: Int32, _ text: String?) {
        if let text { bind(place, text) } else { sqlite3_bind_null(handle, place) }
    }

    func bind(_ place: Int32, _ bytes: [UInt8]) { bytes.withUnsafeBytes { bind(place, raw: $0) } }
    func bind(_ place: Int32, _ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBytes { bind(place, raw: $0) } }

    /// No bytes are an empty blob, and never NULL.
    private func bind(_ place: Int32, raw bytes: UnsafeRawBufferPointer) {
        if bytes.isEmpty {
            sqlite3_bind_zeroblob(handle, place, 0)
        } else {
            sqlite3_bind_blob(handle, place, bytes.baseAddress, Int32(bytes.count), Self.copied)
        }
    }

    func bind(_ place: Int32, _ bytes: [UInt8]?) {
        if let bytes { bind(place, bytes) } else { sqlite3_bind_null(handle, place) }
    }

    func bind<Subject>(_ place: Int32, _ identifier: Identifier<Subject>) {
        withUnsafeBytes(of: (identifier.high.bigEndian, identifier.low.bigEndian)) { bind(place, raw: $0) }
    }

    func bind<Subject>(_ place: Int32, _ identifier: Identifier<Subject>?) {
        if let identifier { bind(place, identifier) } else { sqlite3_bind_null(handle, place) }
    }

    func bind(_ place: Int32, _ day: Day) { bind(place, day.number) }
    func bind(_ place: Int32, _ day: Day?) { bind(place, day?.number) }
    func bind(_ place: Int32, _ instant: Instant?) { bind(place, instant.map { Int($0.milliseconds) }) }
    func bind(_ place: Int32, _ ward: WardKey?) { bind(place, ward?.packed) }

    /// The value as another statement has it in its row.
    func bind(_ place: Int32, column: Int32, of row: Query) {
        sqlite3_bind_value(handle, place, sqlite3_column_value(row.handle, column))
    }

    // MARK: Stepping

    /// Moves to the next row; `false` after the last, and then the statement is at rest again.
    func step() throws -> Bool {
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE {
            sqlite3_reset(handle)
            return false
        }
        let connection = sqlite3_db_handle(handle)
        let error = DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)))
        sqlite3_reset(handle)
        throw error
    }

    /// Ends the reading early. A statement left in the middle would hold its snapshot.
    func reset() { sqlite3_reset(handle) }

    /// Runs a statement that returns nothing.
    func run() throws {
        while try step() {}
    }

    /// Runs it again with only some places bound anew.
    func first<Value>(_ body: (Query) throws -> Value) throws -> Value? {
        guard try step() else { return nil }
        defer { reset() }
        return try body(self)
    }

    func each(_ body: (Query) throws -> Void) throws {
        defer { reset() }
        while try step() { try body(self) }
    }

    func all<Value>(_ body: (Query) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        try each { values.append(try body($0)) }
        return values
    }

    // MARK: Columns; the first is 0

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
    func isBytes(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_BLOB }
    func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }
    func intIfAny(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }
    func bool(_ column: Int32) -> Bool { int(column) != 0 }
    func doubleIfAny(_ column: Int32) -> Double? { isNull(column) ? nil : sqlite3_column_double(handle, column) }
    func day(_ column: Int32) -> Day { Day(number: int(column)) }
    func dayIfAny(_ column: Int32) -> Day? { isNull(column) ? nil : day(column) }
    func instantIfAny(_ column: Int32) -> Instant? { intIfAny(column).map { Instant(milliseconds: Int64($0)) } }
    func wardIfAny(_ column: Int32) -> WardKey? { isNull(column) ? nil : WardKey(packed: int(column)) }

    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        return String(decoding: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))), as: UTF8.self)
    }

    func textIfAny(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    func bytesIfAny(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }

    func identifier<Subject>(_ column: Int32, of subject: Subject.Type = Subject.self) throws -> Identifier<Subject> {
        guard let value = identifierIfAny(column, of: subject) else {
            throw StoreError.damaged("no identifier in column \(column)")
        }
        return value
    }

    func identifierIfAny<Subject>(_ column: Int32, of subject: Subject.Type = Subject.self) -> Identifier<Subject>? {
        guard let start = sqlite3_column_blob(handle, column), sqlite3_column_bytes(handle, column) == 16 else { return nil }
        return Identifier(
            high: UInt64(bigEndian: start.loadUnaligned(as: UInt64.self)),
            low: UInt64(bigEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }

    /// One of an enum's raw values.
    func choice<Choice: RawRepresentable>(_ column: Int32, _ type: Choice.Type = Choice.self) throws -> Choice
    where Choice.RawValue == String {
        let raw = text(column)
        guard let value = Choice(rawValue: raw) else { throw StoreError.damaged("\(type) has no \(raw)") }
        return value
    }

    func choiceIfAny<Choice: RawRepresentable>(_ column: Int32, _ type: Choice.Type = Choice.self) throws -> Choice?
    where Choice.RawValue == String {
        isNull(column) ? nil : try choice(column, type)
    }

    /// SQLite copies what is bound, since Swift's buffers do not outlive the call.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
