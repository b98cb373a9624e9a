import Testing

@testable import Exchange

@Suite("Reading CSV")
struct CSVReaderTests {
    @Test("A file fed in pieces of any size gives the same records")
    func splits() throws {
        var random = SeededGenerator(seed: 7)
        let alphabet: [[UInt8]] = [
            Array("a".utf8), Array("ệ".utf8), Array(",".utf8), Array("\"".utf8), Array("\n".utf8), Array("\r\n".utf8),
            Array("\r".utf8),
            Array("\"\"".utf8), Array(",\"".utf8), Array("\",".utf8), [0xFF], Array(" ".utf8),
        ]
        for _ in 0..<400 {
            let bytes = (0..<Int.random(in: 1...60, using: &random)).flatMap { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            let whole = try Self.records(bytes, step: .max)
            for step in [1, 2, 3, 7] { #expect(try Self.records(bytes, step: step) == whole, "\(bytes) by \(step)") }
        }
    }

    @Test("Quotes, doubled quotes, separators and new lines inside quotes are read")
    func quotes() throws {
        let text = "a,\"b \"\"c\"\", d\"\n\"x\r\ny\",\"\"\nlast,row"
        let records = try Self.records(Array(text.utf8))
        #expect(records.map(\.fields) == [["a", "b \"c\", d"], ["x\r\ny", ""], ["last", "row"]])
        #expect(records.map(\.line) == [1, 2, 4])
        #expect(records.map(\.number) == [1, 2, 3])
    }

    @Test("Lines may end with LF, CRLF or CR, and the last one with nothing", arguments: ["\n", "\r\n", "\r"])
    func endings(ending: String) throws {
        let text = ["a,b", "1,2", "", "3,4"].joined(separator: ending)
        let records = try Self.records(Array(text.utf8))
        #expect(records.map(\.fields) == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(records.map(\.line) == [1, 2, 4])
        let closed = try Self.records(Array((text + ending).utf8))
        #expect(closed == records)
    }

    @Test("A byte order mark is passed over")
    func mark() throws {
        #expect(try Self.records([0xEF, 0xBB, 0xBF] + Array("name\nA".utf8)).map(\.fields) == [["name"], ["A"]])
    }

    @Test("A quote that never closes gives up only the line where it began")
    func unterminated() throws {
        let records = try Self.records(Array("a,b\n1,\"2\n3,4\n5,6\n".utf8))
        #expect(records.map(\.flaw) == [nil, .unterminatedQuote, nil, nil])
        #expect(records.map(\.line) == [1, 2, 3, 4])
        #expect(records[2].fields == ["3", "4"])
    }

    @Test("Broken form is named: letters behind a quote, bytes that are no text, a field without end")
    func flaws() throws {
        #expect(try Self.records(Array("\"a\"b,c\n".utf8)).map(\.flaw) == [.strayQuote])
        #expect(try Self.records(Array("a,".utf8) + [0xC3, 0x28] + Array("\nb,c\n".utf8)).map(\.flaw) == [.badEncoding, nil])
        let long = [UInt8](repeating: 65, count: CSVReader<MemorySource>.fieldLimit + 10)
        let records = try Self.records(long + Array("\nb,c\n".utf8))
        #expect(records.map(\.flaw) == [.fieldTooLong, nil])
        #expect(records.map(\.line) == [1, 2])
    }

    @Test("The place of a record in the file lets its row be read again")
    func places() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("tên,phường\r\n\"Lê \"\"A\"\"\",Hạ Đình\r\nB,C".utf8)
        for record in try Self.records(bytes, step: 4) {
            let again = try Self.records(Array(bytes[record.offset..<record.offset + record.length]))
            #expect(again.map(\.fields) == [record.fields])
        }
    }

    @Test("What the writer wrote, the reader reads, whatever stands in the cells")
    func roundTrip() throws {
        var random = SeededGenerator(seed: 11)
        let letters = ["a", "Đ", "\"", ",", ";", "\n", "\r", " ", "1", "x"]
        for _ in 0..<200 {
            let cells = (0..<Int.random(in: 2...5, using: &random)).map { _ in
                "k"
                    + (0..<Int.random(in: 0...6, using: &random)).map { _ in
                        letters[Int.random(in: 0..<letters.count, using: &random)]
                    }.joined()
            }
            var writer = CSVWriter(separator: UInt8(ascii: ";"))
            writer.row(cells)
            #expect(try Self.records(writer.bytes, separator: ";").map(\.fields) == [cells])
        }
    }

    @Test(
        "A cell that a spreadsheet would run is written with an apostrophe",
        arguments: ["=1+1", "+84", "-5+1", "-", "-.5", "-1.2.3", "@x", "\tx", "\rx"])
    func formulas(cell: String) {
        #expect(CSVWriter.cell(cell).contains("'" + cell))
        #expect(CSVWriter.cell("a" + cell).contains("'") == false)
    }

    @Test func `A number below zero stays a number`() {
        for cell in ["-5", "-5.7"] { #expect(CSVWriter.cell(cell).contains("'") == false) }
    }

    struct Record: Equatable {
        var fields: [String]
        var flaw: CSVFlaw?
        var line: Int
        var number: Int
        var offset: Int
        var length: Int
    }

    static func records(_ bytes: [UInt8], step: Int = .max, separator: Unicode.Scalar = ",") throws -> [Record] {
        var reader = CSVReader(
            MemorySource(bytes, step: step), separator: UInt8(ascii: separator), chunk: step == .max ? 4096 : step)
        var records: [Record] = []
        while try reader.next() {
            records.append(
                Record(
                    fields: (0..<reader.count).map { reader.text(of: $0) }, flaw: reader.flaw, line: reader.line,
                    number: reader.number,
                    offset: reader.offset, length: reader.length))
        }
        return records
    }
}

/// The same numbers each time (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
