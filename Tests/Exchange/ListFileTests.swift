import Foundation
import Testing

@testable import Exchange

@Suite struct ListFileTests {
    private let desk: Desk

    init() throws { desk = try Desk(onDisk: false) }

    private struct Stop: Error {}

    @Test func `A list is its owner's alone, and never takes the place of another`() throws {
        let file = ListFile(desk.folder + "/cam-on.csv")
        try file.write("một\n")
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
        #expect(throws: ListFile.Problem.exists(path: file.path)) { try file.write("hai\n") }
        #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "một\n")
    }

    @Test func `What may not be handed out leaves no file behind`() throws {
        let file = ListFile(desk.folder + "/so.csv")
        #expect(throws: Stop.self) { try file.write("0912345678") { throw Stop() } }
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test func `A folder that is not there is said, and the home is found`() {
        #expect(throws: ListFile.Problem.failed(path: "/nowhere/x.csv", errno: 2)) { try ListFile("/nowhere/x.csv").write("") }
        #expect(!ListFile("~/x.csv").path.hasPrefix("~"))
        #expect(HomePath.full("~/x.csv", environment: ["HOME": "/home/ha"]) == "/home/ha/x.csv")
        #expect(HomePath.full("x~/y.csv", environment: ["HOME": "/home/ha"]) == "x~/y.csv")
    }
}
