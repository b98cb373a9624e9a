import Foundation

/// A place of one's own for a run of the program: its data, its preferences, and the terminal's socket, all gone afterwards.
final class TmuxHome: Sendable {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        for path in [data, config] {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        }
    }

    var directory: String { scratch.path }
    var data: String { directory + "/data" }
    var config: String { directory + "/config" }
    /// Where the program keeps the person's own books.
    var database: String { data + "/giothong/giothong.sqlite" }
    /// Where it keeps the demo's.
    var demoDatabase: String { data + "/giothong/demo/thanh-xuan-2020/giothong.sqlite" }

    /// What the program finds in its environment, and nothing of the machine's own but the path and what the sanitizers are told.
    var environment: [String: String] {
        [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": directory, "SHELL": "/bin/sh",
            "LC_ALL": "C.UTF-8",
            "XDG_DATA_HOME": data, "XDG_CONFIG_HOME": config, "TERM": "xterm-256color",
        ].merging(BuiltProgram.sanitizers) { $1 }
    }

    /// Runs the program without a screen.
    @discardableResult
    func run(_ arguments: String..., environment more: [String: String] = [:]) throws -> TmuxProcess.Result {
        try TmuxProcess.run(BuiltProgram.path, arguments, environment: environment.merging(more) { $1 }, directory: directory)
    }

    /// The same, for what has to succeed.
    @discardableResult
    func prepare(_ arguments: [String]) throws -> String {
        let result = try TmuxProcess.run(BuiltProgram.path, arguments, environment: environment, directory: directory)
        guard result.status == 0 else {
            throw TmuxFailure("giothong \(arguments.joined(separator: " ")): \(result.status)\n\(result.errors)")
        }
        return result.output
    }

    func write(_ text: String, to name: String) throws { try scratch.write(text, to: name) }

    /// The permission bits of a file in this home.
    func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        guard let mode = attributes[.posixPermissions] as? NSNumber else { throw TmuxFailure("no permissions: \(path)") }
        return mode.intValue
    }
}

extension TmuxHome {
    /// The books of phường Thanh Xuân with a target of 100 bags, four made-up people, and Chị Hà at the desk.
    static func ward() throws -> TmuxHome { try office(["--ward", "2025:00367", "--target", "100"]) }

    /// The books of the whole city with a target of 2 bags, and the same people.
    static func city() throws -> TmuxHome { try office(["--city", "--era", "2025", "--target", "2"]) }

    private static func office(_ which: [String]) throws -> TmuxHome {
        let home = try TmuxHome()
        try home.prepare(["office"] + which)
        try home.write(
            """
            họ tên,năm sinh,giới tính,điện thoại,nhóm máu,phường,phố,số nhà
            Nguyễn Thị Hoa,1985,nữ,0912345678,O+,Thanh Xuân,Quan Nhân,15
            Trần Văn Được,1990,nam,0987654321,A+,Thanh Xuân,Nguyễn Trãi,7
            Lê Minh Đức,1979,nam,0903111222,B+,Thanh Xuân,Quan Nhân,20
            Phạm Quỳnh Anh,2000,nữ,0934555666,AB+,Thanh Xuân,Lê Văn Thiêm,3

            """, to: "people.csv")
        try home.prepare(["import", "people.csv", "--yes", "--era", "2025"])
        try home.signIn()
        return home
    }

    /// The identifier of the one person whom the words find.
    func donor(_ words: String) throws -> String {
        let found = try prepare(["find", words, "--format", "json"])
        guard let rows = try JSONSerialization.jsonObject(with: Data(found.utf8)) as? [[String: Any]], rows.count == 1,
            let id = rows[0]["id"] as? String
        else { throw TmuxFailure("not one person: \(found)") }
        return id
    }

    /// Somebody is at the desk already, so that the program does not ask.
    func signIn() throws {
        try FileManager.default.createDirectory(
            atPath: config + "/giothong", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try write("operator = \"Chị Hà\"\ndesk = \"Bàn 1\"\n", to: "config/giothong/preferences.toml")
    }

    /// A copy of the demo, which is made once in a run of the tests.
    static func demo() throws -> TmuxHome {
        let home = try TmuxHome()
        try FileManager.default.createDirectory(
            atPath: home.data + "/giothong", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try FileManager.default.copyItem(atPath: try madeDemo.get().data + "/giothong/demo", toPath: home.data + "/giothong/demo")
        return home
    }

    /// Removed when the tests end.
    private static let madeDemo: Result<TmuxHome, any Error> = Result {
        let home = try TmuxHome()
        try home.prepare(["tally", "--demo"])
        atexit { try? FileManager.default.removeItem(atPath: TmuxHome.madeDemo.get().directory) }
        return home
    }
}
