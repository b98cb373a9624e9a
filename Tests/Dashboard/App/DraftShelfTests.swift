import Foundation
import Model
import Phrases
import Testing

@testable import Dashboard

/// Drafts on the disk: who gets which, who may read them, and when they go.
@Suite struct DraftShelfTests {
    private let directory = NSTemporaryDirectory() + "drafts-" + UUID().uuidString
    private let now = Instant(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000))

    private func shelf(_ session: UInt64, database: String = "/books") -> DraftShelf {
        DraftShelf(directory: directory, database: database, session: Fake.id(session))
    }

    private func draft(_ text: String, database: String = "/books", by name: String = "Chị Hà", at time: Instant? = nil) -> Draft {
        Draft(
            database: database, operatorName: name, time: time ?? now, title: Phrase(both: "Mẫu"), place: .aid(year: 2020),
            fields: [Draft.Field(name: "value", label: Phrase(both: "Giá trị"), text: text, isAltered: true)], focus: 0,
            identifiers: [:])
    }

    private var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).sorted() }

    private func remove() { try? FileManager.default.removeItem(atPath: directory) }

    @Test func `a draft outlives its session, can be read by its owner only, and is gone once it was resumed and saved`() throws {
        defer { remove() }
        var first: DraftShelf? = shelf(1)
        first?.keep(draft("một"))
        first?.keep(draft("một tỷ"))
        let path = directory + "/" + files[0]
        #expect(files.count == 1)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        #expect(try FileManager.default.attributesOfItem(atPath: directory)[.posixPermissions] as? Int == 0o700)
        first = nil
        let second = shelf(2)
        let offer = second.offer(to: "Chị Hà", at: now)
        #expect(offer?.draft.fields[0].text == "một tỷ" && offer?.others == 0)
        second.decide(.resumed)
        #expect(second.kept != nil)
        second.drop()
        #expect(files.isEmpty)
    }

    @Test func `a session that lives keeps its draft for itself`() {
        defer { remove() }
        let first = shelf(1)
        first.keep(draft("một"))
        #expect(shelf(2).offer(to: "Chị Hà", at: now) == nil)
        withExtendedLifetime(first) {}
        #expect(files.count == 1)
    }

    @Test func `one who was offered a draft keeps it from the others until it is decided`() {
        defer { remove() }
        shelf(1).keep(draft("một"))
        let second = shelf(2)
        #expect(second.offer(to: "Chị Hà", at: now) != nil)
        #expect(shelf(3).offer(to: "Chị Hà", at: now) == nil)
        second.decide(.putOff)
        #expect(second.offer(to: "Chị Hà", at: now) == nil, "not twice in a session")
        #expect(shelf(3).offer(to: "Chị Hà", at: now) != nil)
    }

    @Test func `a draft is for its own person and its own books`() {
        defer { remove() }
        shelf(1).keep(draft("một"))
        #expect(shelf(2, database: "/others").offer(to: "Chị Hà", at: now) == nil)
        #expect(shelf(2).offer(to: "Anh Bình", at: now) == nil)
        #expect(shelf(2).offer(to: "Chị Hà", at: now) != nil)
        remove()
        // Before anybody has said who they are.
        shelf(1).keep(draft("một", by: ""))
        #expect(shelf(2).offer(to: "Chị Hà", at: now) != nil)
    }

    @Test func `the newest of several is offered first, the rest are counted and stay`() {
        defer { remove() }
        for number in 1...3 { shelf(UInt64(number)).keep(draft("\(number)", at: now.adding(milliseconds: Int64(number) * 1000))) }
        let later = shelf(9)
        let offer = later.offer(to: "Chị Hà", at: now)
        #expect(offer?.draft.fields[0].text == "3" && offer?.others == 2)
        later.decide(.thrownAway)
        #expect(files.count == 2)
    }

    @Test func `after seven days a draft goes, whoever it was for`() {
        defer { remove() }
        shelf(1).keep(draft("một", by: "Anh Bình"))
        let day: Int64 = 86_400_000
        #expect(shelf(2).offer(to: "Chị Hà", at: now.adding(milliseconds: 6 * day)) == nil)
        #expect(files.count == 1)
        #expect(shelf(2).offer(to: "Chị Hà", at: now.adding(milliseconds: 7 * day + 60_000)) == nil)
        #expect(files.isEmpty)
    }

    @Test func `a shorter draft after a longer one is whole, also when the program was killed before it was cut`() throws {
        defer { remove() }
        let long = draft(String(repeating: "dài ", count: 200))
        var first: DraftShelf? = shelf(1)
        first?.keep(long)
        first?.keep(draft("ngắn"))
        first = nil
        let path = directory + "/" + files[0]
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data("dài dài\"}]}\n".utf8))
        try file.close()
        #expect(shelf(2).offer(to: "Chị Hà", at: now)?.draft.fields[0].text == "ngắn")
    }

    @Test func `what is no draft is left alone, and a place that cannot be written keeps nothing and breaks nothing`() throws {
        defer { remove() }
        shelf(1).keep(draft("một"))
        try Data("rubbish".utf8).write(to: URL(fileURLWithPath: directory + "/x.draft"))
        symlink("/etc/passwd", directory + "/y.draft")
        #expect(shelf(2).offer(to: "Chị Hà", at: now)?.draft.fields[0].text == "một")
        #expect(files.count == 3)
        let nowhere = DraftShelf(directory: "/proc/nowhere", database: "/books", session: Fake.id(1))
        nowhere.keep(draft("một"))
        #expect(nowhere.kept == nil && nowhere.offer(to: "Chị Hà", at: now) == nil)
        let none = DraftShelf(directory: nil, database: "/books", session: Fake.id(1))
        none.keep(draft("một"))
        #expect(none.kept == nil)
    }

    @Test func `drafts lie in the state directory`() {
        #expect(DraftShelf.usualDirectory(environment: ["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/giothong/drafts")
        #expect(DraftShelf.usualDirectory(environment: ["XDG_STATE_HOME": "s", "HOME": "/h"]) == "/h/.local/state/giothong/drafts")
        #expect(DraftShelf.usualDirectory(environment: [:]) == nil)
    }
}
