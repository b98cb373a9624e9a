import Model
import Terminal
import Testing

@testable import Dashboard

/// The bytes of a burst, however they are cut into reads and however fast they come.
@Suite struct BurstTests {
    /// Feeds the bytes of each read, with the milliseconds after it.
    private func run(_ stage: inout Stage, _ reads: [(ArraySlice<UInt8>, pause: Int)]) {
        var decoder = InputDecoder()
        for (bytes, pause) in reads { stage.handle(decoder.feed(bytes), pause: pause) }
        stage.handle([], pause: 1000)
    }

    private static let ways: [(name: String, before: [UInt8], end: [UInt8])] = [
        ("as it is", [], [0x0D]), ("F2 first", Array("\u{1B}OQ".utf8), [0x0D]),
        ("F2 of another terminal", Array("\u{1B}[12~".utf8), [0x0D]),
        ("CR LF", [], [0x0D, 0x0A]), ("LF", [], [0x0A]), ("Tab", [], [0x09]), ("no end", [], []),
    ]

    @Test func `split at every byte it is one card`() {
        for way in Self.ways {
            let bytes = way.before + Array(Scans.known.utf8) + way.end
            for place in bytes.indices.dropFirst() {
                var stage = Stage(Fake.context())
                run(&stage, [(bytes[..<place], pause: 5), (bytes[place...], pause: 5)])
                #expect(stage.top is DonorScreen && stage.program.navigation.depth == 2, "\(way.name) \(place)")
            }
        }
    }

    @Test func `ten thousand characters a second, in a list, in a field and on a question`() {
        let bytes = Array((Scans.known + "\r").utf8)
        for key in [nil, Key.function(2), .function(9), .character("T")] {
            for length in [1, 3, 10, 64] {
                var stage = Stage(Fake.context())
                if let key { stage.press(key) }
                run(
                    &stage,
                    stride(from: 0, to: bytes.count, by: length).map { start in
                        (bytes[start..<min(start + length, bytes.count)], pause: max(1, length / 10))
                    })
                #expect(stage.top is DonorScreen, "\(String(describing: key)) \(length)")
            }
        }
    }

    @Test func `a hundred cards without a breath lose none and run nothing`() {
        var stage = Stage(Fake.context())
        let bytes = Array(String(repeating: Scans.known + "\r", count: 100).utf8)
        run(&stage, [(bytes[...], pause: 1)])
        #expect(stage.taken().count { $0 == "open «Thẻ căn cước»" } == 100)
        #expect(stage.top is DonorScreen && stage.program.navigation.depth == 2)
    }

    @Test func `a person's keys wait for nothing but digits and what alters the books at once`() {
        for key in [Key.character("d"), .character("ư"), .down, .function(3), .escape, .enter] {
            var program = Stage(Fake.context()).program
            #expect(program.sort(.key(key), at: 0) == [.event(.key(key))] && program.deadline == nil)
        }
        for key in [Key.character("3"), .character("v"), .character("V"), .character("N")] {
            var program = Stage(Fake.context()).program
            #expect(program.sort(.key(key), at: 0).isEmpty && program.deadline == 30)
            #expect(program.pass(to: 30) == [.event(.key(key))])
        }
        var stage = Stage(Fake.context())
        stage.press(.function(2))
        #expect(stage.program.sort(.key(.character("3")), at: 9999) == [.event(.key(.character("3")))])
    }

    @Test func `a digit and Enter at once are both a person's, the second where the first led`() {
        var stage = Stage(Fake.context())
        stage.handle([.key(.character("3")), .key(.enter)], pause: 1000)
        #expect(stage.taken() == ["go to donors", "open «Thẻ người hiến»"])
    }
}
