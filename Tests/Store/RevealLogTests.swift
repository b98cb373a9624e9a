import Foundation
import Model
import Testing

@testable import Store

@Suite struct RevealLogTests {
    @Test func `A list handed out with numbers leaves a line for each person, for its owner alone`() throws {
        let folder = NSTemporaryDirectory() + "/reveals-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let log = RevealLog(DatabaseFile(path: folder + "/book.sqlite"))
        let people: [Identifier<Donor>] = [Identifier(high: 1, low: 1), Identifier(high: 1, low: 2)]
        try log.note(people, place: "list", by: Samples.signature, at: Samples.noon)
        try log.note(people[0], place: "donor", by: Samples.signature, at: Samples.noon)
        let lines = try String(contentsOfFile: log.path, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].contains(people[1].description) && lines[1].contains("\"place\":\"list\""))
        #expect(lines[2].contains(people[0].description) && lines[2].contains("\"place\":\"donor\""))
        #expect(try FileManager.default.attributesOfItem(atPath: log.path)[.posixPermissions] as? Int == 0o600)
    }
}
