import Foundation
import Testing

/// Wrong use is 2, help is 0, and both speak the person's language.
@Suite struct UsageTests {
    private let program: BuiltProgram

    init() throws { program = try BuiltProgram() }

    @Test(arguments: [
        ["--nonsense"], ["dance"], ["tally", "--by", "moon"], ["tally", "--year", "soon"], ["find"],
        ["find", "hoa", "--limit", "0"], ["import"],
        ["find", "hoa", "--limit", "-3"], ["journal", "--limit", "-3"], ["office", "--city", "--target", "-5"],
        ["find", ""], ["find", "%"], ["find", "-"], ["find", "*", "/"], ["office", "--city", "--target", "1.5"],
        ["import", "a.csv", "--era", "1999"], ["record", "--donor", "x", "--volume", "350"],
        ["record", "--donor", "0160af4d-ce00-7d85-a56d-54e301b4377d"],
        ["record", "--donor", "0160af4d-ce00-7d85-a56d-54e301b4377d", "--volume", "350", "--date", "31/02/2020"],
        ["office", "--ward", "2025:99999"], ["office", "--ward", "00367"], ["office", "--city", "--district", "009"],
        ["office", "--city", "--target", "0"], ["office", "--measure", "bags"], ["undo", "x"], ["demo", "--office", "mars"],
        ["--lang", "fr"],
        ["tally", "--format", "xml"],
    ])
    func `wrong use exits with 2, says why and touches nothing`(arguments: [String]) throws {
        let line = arguments.map { "'" + $0 + "'" }.joined(separator: " ")
        let answer = try program.shell("\"$giothong\" \(line)")
        #expect(answer.status == 2)
        #expect(answer.output.isEmpty)
        #expect(answer.errors.hasPrefix("Lỗi: "))
        #expect(program.scratch.names == [])
    }

    @Test(arguments: [
        ("find hoa --limit -3", "--limit phải lớn hơn 0."), ("journal --limit -3", "--limit phải lớn hơn 0."),
        ("office --city --target -5", "Chỉ tiêu phải lớn hơn 0."),
        ("record --donor 0160af4d-ce00-7d85-a56d-54e301b4377d --volume -5", "--volume không được âm."),
        ("find '%'", "Hãy gõ tên, phố"), ("find ''", "Hãy gõ tên, phố"),
    ])
    func `a number below zero and a search for nothing are told what is wanted`(line: String, words: String) throws {
        let answer = try program.shell("\"$giothong\" \(line)")
        #expect(answer.status == 2)
        #expect(answer.errors.contains(words), "\(answer.errors)")
    }

    @Test(arguments: [
        ["--help"], ["-h"], ["help"], ["help", "tally"], ["record", "--help"], ["--generate-completion-script", "bash"],
    ])
    func `help and completions go to standard output and exit with 0`(arguments: [String]) throws {
        let answer = try program.shell("\"$giothong\" \(arguments.joined(separator: " "))")
        #expect(answer.status == 0)
        #expect(answer.errors.isEmpty)
        #expect(answer.output.count > 100)
    }

    @Test func `the version is one line`() throws {
        let answer = try program.run("--version")
        #expect(answer.status == 0)
        #expect(answer.output.split(separator: ".").count == 3)
        #expect(answer.output.last == "\n")
    }

    @Test(arguments: [
        (["LANG": "en_GB.UTF-8"], "Error: "), (["LC_ALL": "en_US.UTF-8", "LANG": "vi_VN.UTF-8"], "Error: "),
        (["LC_ALL": "vi_VN.UTF-8", "LANG": "en_US.UTF-8"], "Lỗi: "), (["LANG": "C"], "Lỗi: "), (["LANG": "POSIX"], "Lỗi: "),
        (["LANG": ""], "Lỗi: "),
        (["GIOTHONG_LANG": "en", "LANG": "vi_VN"], "Error: "),
    ])
    func `the locale chooses the language, and Vietnamese is the usual one`(environment: [String: String], beginning: String) throws
    {
        let answer = try program.run("--nonsense", adding: ["GIOTHONG_LANG": ""].merging(environment) { $1 })
        #expect(answer.errors.hasPrefix(beginning))
    }

    @Test func `the option chooses the language before anything else does`() throws {
        #expect(try program.run("--lang", "en", "--help").output.contains("Without a subcommand it opens the board"))
        #expect(try program.run("tally", "--lang=en").errors.contains("There are no books at"))
    }

    @Test func `without a terminal the board says so, exits with 1 and makes nothing`() throws {
        for arguments in ["", "demo"] {
            let answer = try program.shell("\"$giothong\" \(arguments)")
            #expect(answer.status == 1)
            #expect(answer.output.isEmpty)
            #expect(answer.errors.contains("cần một cửa sổ dòng lệnh"))
        }
        #expect(program.scratch.names == [])
    }

    @Test func `a terminal that cannot draw is told by name and left as it was`() throws {
        try program.run("office", "--city")
        let answer = try program.onTerminal([], adding: ["TERM": "dumb"]) { _, _ in }
        #expect(answer.status == 1)
        #expect(answer.seen.contains("«dumb» không vẽ được bảng"))
        #expect(!answer.seen.contains("\u{1B}"))
    }

    @Test func `a reader that leaves early ends it quietly`() throws {
        try program.fill(SampleLists(people: 40))
        let answer = try program.shell("\"$giothong\" find --limit 40 nguyen --format csv | head -1; echo ${PIPESTATUS[0]}")
        #expect(["0", "141"].contains(answer.output.split(separator: "\n").last))
        #expect(answer.errors.isEmpty)
    }

    @Test func `an answer that cannot be written is a failure`() throws {
        try program.run("office", "--city")
        let answer = try program.shell("\"$giothong\" tally > /dev/full")
        #expect(answer.status == 1)
        #expect(answer.errors.contains("đầy"))
    }

    @Test func `paths names every file, as a table and as JSON`() throws {
        let paths = try program.run("paths", "--format", "json").object()
        #expect(paths["database"] as? String == URL(fileURLWithPath: program.databasePath).resolvingSymlinksInPath().path)
        #expect(
            Set(paths.keys).isSuperset(of: [
                "bell", "revealLog", "log", "preferences", "drafts", "demo.thanh-xuan-2020", "demo.thanh-xuan-2026",
            ]))
        #expect(try program.run("paths").output.contains(program.databasePath))
        #expect(try program.run("--database", "other.sqlite", "paths").output.contains("/other.sqlite"))
        #expect(try program.run("paths", "--database", "other.sqlite").output.contains("/other.sqlite"))
    }
}
