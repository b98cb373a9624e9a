import Foundation
import Testing

/// A file that cannot be used: exit code 1, one sentence, and the file as it was.
@Suite struct BadFileTests {
    private let program: BuiltProgram

    init() throws {
        program = try BuiltProgram()
        try FileManager.default.createDirectory(
            atPath: program.scratch.path("books"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    @Test(arguments: ["tally", "check", "find hoa", "journal", "office", "undo"])
    func `reading books that are not there says how to begin`(command: String) throws {
        let answer = try program.shell("\"$giothong\" \(command)")
        #expect(answer.status == 1)
        #expect(answer.errors.contains("Chưa có dữ liệu"))
        #expect(!FileManager.default.fileExists(atPath: program.databasePath))
    }

    @Test(arguments: ["tally", "office --city"])
    func `a file that is no database is refused and left alone`(command: String) throws {
        let text = String(repeating: "Danh sách này không phải dữ liệu.\n", count: 100)
        try program.scratch.write(text, to: program.database)
        let answer = try program.shell("\"$giothong\" \(command)")
        #expect(answer.status == 1)
        #expect(answer.errors.contains("không phải tệp dữ liệu"))
        #expect(try program.scratch.read(program.database) == text)
    }

    @Test func `a damaged file is told by check without sending anybody to check`() throws {
        try program.fill(SampleLists(people: 200))
        var bytes = try Data(contentsOf: URL(fileURLWithPath: program.databasePath))
        // The first page is left as it is, so that the file still opens as a database.
        bytes.replaceSubrange(4096..<bytes.count, with: [UInt8](repeating: 0xA5, count: bytes.count - 4096))
        try program.scratch.write(bytes, to: program.database)
        for language in ["vi", "en"] {
            let answer = try program.run("--lang", language, "check")
            #expect(answer.status == 1)
            #expect(!(answer.output + answer.errors).contains("giothong check"), "\(answer.output)\(answer.errors)")
            #expect(
                (answer.output + answer.errors).contains(language == "vi" ? "hỏng" : "damaged"), "\(answer.output)\(answer.errors)")
        }
    }

    @Test(arguments: ["tally", "office --city"])
    func `a newer program's database is refused`(command: String) throws {
        try program.run("office", "--city")
        var bytes = try Data(contentsOf: URL(fileURLWithPath: program.databasePath))
        // The user version of an SQLite file: four bytes at 60, the most significant first.
        bytes.replaceSubrange(60..<64, with: [0, 0, 3, 0xE7])
        try program.scratch.write(bytes, to: program.database)
        let answer = try program.shell("\"$giothong\" \(command)")
        #expect(answer.status == 1)
        #expect(answer.errors.contains("bản mới hơn") && answer.errors.contains("999"))
    }

    @Test func `a database that others can read is refused with the way to mend it`() throws {
        try program.run("office", "--city")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: program.databasePath)
        let answer = try program.run("tally")
        #expect(answer.status == 1)
        #expect(answer.errors.contains("chmod 600"))
    }

    @Test func `what cannot be written can be read, and a change is refused`() throws {
        try program.fill(SampleLists(people: 20))
        let before = try program.run("tally", "--year", "2020", "--format", "json").rows().count
        let books = program.scratch.path("books")
        for name in try FileManager.default.contentsOfDirectory(atPath: books) {
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: books + "/" + name)
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: books)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: books) }
        // Root may write everywhere, unless that is taken from it.
        let missing = "-dac_override,-dac_read_search"
        let wrapper = geteuid() == 0 ? ["/usr/bin/setpriv", "--bounding-set", missing, "--inh-caps", missing] : []
        let reading = try program.run("tally", "--year", "2020", "--format", "json", wrapper: wrapper)
        #expect(reading.status == 0, "\(reading.errors)")
        #expect(try reading.rows().count == before)
        #expect(try program.run("find", "hoa", wrapper: wrapper).status == 0)
        #expect(try program.run("check", wrapper: wrapper).status == 0)
        let writing = try program.run("office", "--city", wrapper: wrapper)
        #expect(writing.status == 1)
        #expect(writing.errors.contains("chỉ cho đọc") || writing.errors.contains("Không ghi được"))
        // Nothing is revealed that could not be logged.
        let reveal = try program.run("find", "nguyen", "--reveal", wrapper: wrapper)
        #expect(reveal.status == 1)
        #expect(reveal.output.isEmpty)
    }

    @Test func `check finds what was altered behind the program's back`() throws {
        try program.fill(SampleLists(people: 10))
        let sound = try program.run("check")
        #expect(sound.status == 0)
        #expect(sound.output.contains("đều khớp"))
        var bytes = try Data(contentsOf: URL(fileURLWithPath: program.databasePath))
        let place = try #require(bytes.range(of: Data("TX20-0".utf8)))
        bytes.replaceSubrange(place, with: Data("TX99-9".utf8))
        try program.scratch.write(bytes, to: program.database)
        let answer = try program.run("check")
        #expect(answer.status == 1)
        #expect(!answer.output.isEmpty)
        #expect(try !program.run("check", "--format", "json").rows().isEmpty)
    }
}
