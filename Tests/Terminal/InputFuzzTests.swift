import Foundation
import Testing

@testable import Terminal

/// A property that did not hold: the seed, the round and the bytes.
private struct Broken: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Random bytes, and real sequences damaged at random: the decoder gives the same events however they are cut, never breaks, comes to
/// rest, and lets no letter of a sequence through.
///
/// Some thousand rounds in the suite; `GIOTHONG_FUZZ_ROUNDS` and `GIOTHONG_FUZZ_SEED` for as many as there is time for
/// (`Tests/Long/fuzz.sh`).
@Suite struct InputFuzzTests {
    private static let rounds = number("GIOTHONG_FUZZ_ROUNDS") ?? 4000
    private static let seed = UInt64(number("GIOTHONG_FUZZ_SEED") ?? 2026)

    private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

    /// For whoever waits for a long run.
    private static func say(_ property: String) {
        guard ProcessInfo.processInfo.environment["GIOTHONG_LONG"] != nil else { return }
        print("long: \(property): held in \(rounds) rounds, seed \(seed)")
    }

    private static let corpus: [[UInt8]] =
        KeyTable.all.map(\.bytes) + Keyboard.all.flatMap { $0.keys.map { Array($0.bytes.utf8) } }

    /// Bytes that begin, part or end something.
    private static let telling: [UInt8] = [
        0x1B, 0x1B, 0x5B, 0x4F, 0x3B, 0x3A, 0x3C, 0x3F, 0x32, 0x30, 0x31, 0x7E, 0x4D, 0x5D, 0x50, 0x5F, 0x07, 0x5C, 0xC3, 0xE1,
        0xBB, 0x85,
        0xF0, 0xFF, 0x9B, 0x41, 0x24, 0x75, 0x0D, 0x09, 0x7F, 0x00, 0x18,
    ]

    /// A stream of damaged and whole sequences and of noise.
    private static func stream(_ random: inout SeededGenerator) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes += (0..<Int.random(in: 1...12, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            case 1: bytes += (0..<Int.random(in: 1...12, using: &random)).map { _ in telling.randomElement(using: &random) ?? 0 }
            case 2: bytes += corpus.randomElement(using: &random) ?? []
            default: bytes += damaged(corpus.randomElement(using: &random) ?? [], &random)
            }
        }
        return bytes
    }

    private static func damaged(_ sequence: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = sequence
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes.remove(at: place)
            case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 2: bytes.insert(telling.randomElement(using: &random) ?? 0, at: place)
            case 3: bytes.removeSubrange(place...)
            default: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
            }
        }
        return bytes
    }

    /// What the loop does: bytes as they come in reads, delays in between where `pauses` says so.
    private static func events(of reads: [ArraySlice<UInt8>], pauses: [Int]) -> [InputEvent] {
        var decoder = InputDecoder()
        var events: [InputEvent] = []
        for (read, pause) in zip(reads, pauses) {
            events += decoder.feed(read)
            for _ in 0..<pause { events += decoder.flush() }
        }
        for _ in 0..<200 where decoder.isPending { events += decoder.flush() }
        return events
    }

    @Test func `the same bytes and delays give the same events in any reads`() throws {
        var random = SeededGenerator(state: Self.seed)
        for round in 0..<Self.rounds {
            let pieces = (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.stream(&random) }
            let pauses = pieces.map { _ in [0, 0, 1, 3, 5, 30, 120].randomElement(using: &random) ?? 0 }
            let whole = Self.events(of: pieces.map { $0[...] }, pauses: pauses)
            var reads: [ArraySlice<UInt8>] = []
            var cutPauses: [Int] = []
            for (piece, pause) in zip(pieces, pauses) {
                var rest = piece[...]
                // A piece may be empty: damaged down to nothing, yet followed by its delay.
                repeat {
                    let count = Bool.random(using: &random) ? 1 : Int.random(in: 1...max(1, rest.count), using: &random)
                    reads.append(rest.prefix(count))
                    rest = rest.dropFirst(count)
                    cutPauses.append(rest.isEmpty ? pause : 0)
                } while !rest.isEmpty
            }
            let cut = Self.events(of: reads, pauses: cutPauses)
            if whole != cut { throw Broken("seed \(Self.seed), round \(round): \(pieces) \(pauses)\n\(whole)\n\(cut)") }
        }
        Self.say("same events in any reads")
    }

    @Test func `after any bytes the keyboard works again`() throws {
        var random = SeededGenerator(state: Self.seed &+ 1)
        for round in 0..<Self.rounds {
            let bytes = Self.stream(&random)
            var decoder = InputDecoder()
            let events = decoder.feed(bytes)
            // No more events than bytes, and no character that a field must not hold.
            if events.count > bytes.count { throw Broken("round \(round): \(bytes)") }
            for case .key(.character(let letter)) in events
            where letter.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
                throw Broken("round \(round): \(bytes)")
            }
            for _ in 0..<100 where decoder.isPending { _ = decoder.flush() }
            if decoder.isPending || decoder.feed(Array("đ\u{1B}[A".utf8)) != [.key(.character("đ")), .key(.up)] {
                throw Broken("seed \(Self.seed), round \(round): \(bytes)")
            }
        }
        Self.say("the keyboard works again after any bytes")
    }

    /// Sequences as the standard has them (ECMA-48), with any parameters and finals, whole or cut off: nothing in them is typing.
    @Test func `no letter leaks from a sequence, known or not, whole or cut off by the next`() throws {
        var random = SeededGenerator(state: Self.seed &+ 2)
        for round in 0..<Self.rounds {
            let sequence = Self.sequence(&random)
            let cut = Int.random(in: 1...sequence.count, using: &random)
            for bytes in [sequence, Array(sequence.prefix(cut))] {
                var decoder = InputDecoder()
                var events = decoder.feed(bytes)
                if bytes.count == sequence.count {
                    for _ in 0..<200 where decoder.isPending { events += decoder.flush() }
                } else {
                    events += decoder.feed(Array("\u{1B}[A".utf8))
                    if events.last != .key(.up), decoder.feed(Array("\u{1B}\\\u{1B}[A".utf8)).last != .key(.up) {
                        throw Broken("seed \(Self.seed), round \(round): \(bytes) took the next key: \(events)")
                    }
                }
                for case .key(.character(let letter)) in events where !Self.isKeypad(bytes, letter) {
                    throw Broken("seed \(Self.seed), round \(round): \(bytes) gave \(letter)")
                }
                if case .paste? = events.first { throw Broken("round \(round): \(bytes) gave a paste") }
            }
        }
        Self.say("no letter leaks from a sequence")
    }

    private static func sequence(_ random: inout SeededGenerator) -> [UInt8] {
        func some(_ range: ClosedRange<UInt8>, _ most: Int) -> [UInt8] {
            (0..<Int.random(in: 0...most, using: &random)).map { _ in UInt8.random(in: range, using: &random) }
        }
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            // A final "u" or "_", or "~" after 27, may spell a letter, which is then a key.
            let parameters = some(0x3C...0x3F, 1) + some(0x30...0x3B, 12) + some(0x20...0x2F, 2)
            let final = UInt8.random(in: 0x40...0x7E, using: &random)
            if [UInt8(ascii: "u"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "M"), UInt8(ascii: "[")].contains(final) {
                return Array("\u{1B}[9999999~".utf8)
            }
            // rxvt's shifted keys end with "$".
            return [0x1B, 0x5B] + parameters.filter { $0 != UInt8(ascii: "$") } + [final]
        case 1: return [0x1B, 0x4F] + some(0x30...0x3F, 3) + [UInt8.random(in: 0x40...0x7E, using: &random)]
        case 2:
            let text: [UInt8] = some(0x20...0x7E, 40).filter { $0 != 0x5C } + Array("ễđ".utf8)
            let introducer: UInt8 = Array("]P_^X".utf8).randomElement(using: &random) ?? 0x5D
            let end: [UInt8] = Bool.random(using: &random) ? [0x07] : [0x1B, 0x5C]
            return [0x1B, introducer] + text + end
        default: return [0x1B, 0x5B, 0x3C] + Array("\(Int.random(in: 0...300, using: &random));3;4".utf8) + [0x4D]
        }
    }

    /// The keypad's own digits and signs: `ESC O p` is 0.
    private static func isKeypad(_ bytes: [UInt8], _ letter: Character) -> Bool {
        bytes.starts(with: [0x1B, 0x4F]) && "*+,-./0123456789".contains(letter)
    }
}
