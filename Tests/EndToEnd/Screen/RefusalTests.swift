import Foundation
import Testing

extension ScreenTests {
    /// What cannot be opened is refused with a sentence and exit code 1, and the terminal stays as it was.
    @Suite struct Refusing {
        private let home: TmuxHome

        init() throws { home = try TmuxHome() }

        /// Runs a line of the shell on a terminal, `giothong` being the program, and expects a refusal.
        private func expectRefusal(_ line: String, _ sentence: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
            let script = "giothong() { '\(BuiltProgram.path)' \"$@\"; }; stty -a > before; \(line); echo \"mã $?\"; stty -a > after"
            let session = try TmuxSession(home, command: ["bash", "-c", script])
            #expect(try session.waitForExit() == 0, sourceLocation: sourceLocation)
            let screen = try session.screen()
            let text = screen.text.replacingOccurrences(of: "\n", with: " ")
            #expect(screen.rows.contains("mã 1"), "\(screen)", sourceLocation: sourceLocation)
            #expect(text.contains(sentence), "\(screen)", sourceLocation: sourceLocation)
            #expect(!screen.shows("Giọt Hồng ▸") && !screen.shows("Error"), "\(screen)", sourceLocation: sourceLocation)
            #expect(try session.isAsFound(), sourceLocation: sourceLocation)
            let (before, after) = (try read("before"), try read("after"))
            #expect(before == after, sourceLocation: sourceLocation)
            try session.waitUntilNobodyIsLeft()
        }

        private func read(_ name: String) throws -> String {
            try String(contentsOfFile: home.directory + "/" + name, encoding: .utf8)
        }

        @Test func `a terminal that cannot move its cursor`() throws {
            try expectRefusal("TERM=dumb giothong", "dumb")
        }

        @Test func `no TERM at all`() throws {
            try expectRefusal("env -u TERM '\(BuiltProgram.path)'", "TERM")
        }

        @Test func `output that goes into a pipe`() throws {
            try expectRefusal("set -o pipefail; giothong | cat", "cửa sổ dòng lệnh")
            #expect(!FileManager.default.fileExists(atPath: home.database), "nothing is made without a terminal")
        }

        @Test func `input that is no keyboard`() throws {
            try expectRefusal("giothong demo < /dev/null", "cửa sổ dòng lệnh")
        }

        @Test func `a file that is no database`() throws {
            try home.write("Danh sách này không phải dữ liệu.\n", to: "list.txt")
            try expectRefusal("giothong --database list.txt", "không phải tệp dữ liệu")
            #expect(try read("list.txt") == "Danh sách này không phải dữ liệu.\n")
        }

        @Test func `a newer program's file`() throws {
            try home.prepare(["office", "--city"])
            // The user version of an SQLite file: four bytes at 60, the most significant first.
            let file = try #require(FileHandle(forUpdatingAtPath: home.database))
            try file.seek(toOffset: 60)
            try file.write(contentsOf: Data([0, 0, 3, 0xE7]))
            try file.close()
            try expectRefusal("giothong", "bản mới hơn")
        }

        @Test func `a file that others can read`() throws {
            try home.prepare(["office", "--city"])
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: home.database)
            try expectRefusal("giothong", "chmod")
        }

        @Test(.enabled(if: geteuid() == 0, "only root can become somebody else"))
        func `a file that can only be read`() throws {
            try home.prepare(["office", "--city"])
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: home.database)
            // Somebody who owns all of it, and yet may not write to the file.
            let program = home.directory + "/giothong"
            try FileManager.default.copyItem(atPath: BuiltProgram.path, toPath: program)
            let nobody = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"].joined(separator: " ")
            try expectRefusal("touch after; chown -R 65534:65534 .; \(nobody) ./giothong", "Không ghi được vào")
        }

        @Test(.enabled(if: SmallDisk.canMount, "this machine lets nobody mount a tmpfs"))
        func `a disk with no room for new books`() throws {
            let disk = try SmallDisk(home.directory + "/disk", kilobytes: 64)
            try disk.fill()
            try expectRefusal("giothong --database disk/giothong/giothong.sqlite", "Ổ đĩa đã đầy")
        }
    }
}

extension ScreenTests {
    /// A disk that fills up while the board is open.
    @Suite struct FullDisk {
        @Test(.enabled(if: SmallDisk.canMount, "this machine lets nobody mount a tmpfs"))
        func `a donation that finds no room is not half recorded, and goes in once there is room`() throws {
            let home = try TmuxHome.ward()
            let disk = try SmallDisk(home.directory + "/disk", kilobytes: 4096)
            for name in ["giothong.sqlite", "giothong.sqlite-wal"]
            where FileManager.default.fileExists(atPath: home.data + "/giothong/" + name) {
                try FileManager.default.copyItem(atPath: home.data + "/giothong/" + name, toPath: disk.path + "/" + name)
            }
            let session = try TmuxSession(home, ["--database", disk.path + "/giothong.sqlite"])
            try session.wait(for: "0 / 100 túi")
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try session.type("hoa")
            try session.wait(for: "1 người · Enter mở")
            try session.press("Enter")
            try session.wait(for: "0 lần trong sổ")
            try session.press("F3")
            try session.wait(for: "[350 ml]")

            try disk.fill()
            try session.press("NPage", "Enter")
            let refused = try session.wait(for: "Ổ đĩa đã đầy")
            #expect(refused.shows("[ Ghi ]"), "what was entered stays")
            #expect(refused.shows("0 lần trong sổ"))

            try disk.empty()
            try session.press("Enter")
            try session.wait(for: "1 lần trong sổ", "350 ml")
            try session.press("F10")
            #expect(try session.waitForExit() == 0)
            #expect(try home.run("check", "--database", disk.path + "/giothong.sqlite").status == 0)
        }
    }
}

/// A disk of a few kilobytes, in memory.
final class SmallDisk {
    let path: String

    static let canMount: Bool = {
        guard geteuid() == 0, let scratch = try? Scratch(), let disk = try? SmallDisk(scratch.path("probe"), kilobytes: 64) else {
            return false
        }
        return withExtendedLifetime(disk) { true }
    }()

    init(_ path: String, kilobytes: Int) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        try run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k,mode=0700", "tmpfs", path)
    }

    deinit { try? run("umount", "--lazy", path) }

    /// Takes all the room that is left.
    func fill() throws {
        guard let file = fopen(path + "/filler", "w") else { throw TmuxFailure("cannot fill \(path): errno \(errno)") }
        setvbuf(file, nil, _IONBF, 0)
        let page = [UInt8](repeating: 0x20, count: 4096)
        while fwrite(page, 1, page.count, file) == page.count {}
        fclose(file)
    }

    /// Gives it back.
    func empty() throws { try FileManager.default.removeItem(atPath: path + "/filler") }

    private func run(_ program: String, _ arguments: String...) throws {
        let result = try TmuxProcess.run(program, arguments, environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
        guard result.status == 0 else { throw TmuxFailure("\(program): \(result.errors)") }
    }
}
