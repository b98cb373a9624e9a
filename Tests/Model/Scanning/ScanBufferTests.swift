import Testing

@testable import Model

/// Keys are the characters themselves, of which `v` alters the books; ⏎ is Enter, ⌫ Backspace, Ⓕ the scanner's first key, ← another one.
@Suite struct ScanBufferTests {
    typealias Buffer = ScanBuffer<Character>

    static let card = "001099012345|001234567890|Nguyễn Văn A|15031999|Nam|Số 1 Đường ABC, Phường X, Quận Y, TP Z|10052021"
    static let bag = "=G12341765432170"

    static func press(_ character: Character) -> Buffer.Press {
        switch character {
        case "⏎": .end
        case "⌫": .erase
        case "Ⓕ": .prefix
        case "←": .other
        case "0"..."9", "=", "v": .character(character)
        default: .letter(character)
        }
    }

    /// Each key with the milliseconds that pass before it while nothing is there to be read; then a second of silence. Without the waits.
    static func run(_ keys: [(Character, after: Int)], inField: Bool = false) -> [Buffer.Output] {
        var buffer = Buffer()
        var outputs: [Buffer.Output] = []
        var now = 5000
        func silence(_ length: Int) {
            let end = now + length
            while let deadline = buffer.deadline, deadline <= end {
                now = max(now, deadline)
                outputs += buffer.pass(to: now)
            }
            now = end
        }
        for (key, after) in keys {
            if after > 0 { silence(after) }
            outputs += buffer.take(press(key), as: key, at: now, inField: inField)
        }
        silence(1000)
        #expect(buffer.deadline == nil)
        return outputs.filter { if case .wait = $0 { false } else { true } }
    }

    static func run(_ text: String, gap: Int = 0, inField: Bool = false) -> [Buffer.Output] {
        run(text.map { ($0, after: gap) }, inField: inField)
    }

    @Test(arguments: ["3", "=", "v"] as [Character])
    func `a lone digit, or a letter that alters the books, is given back after 30 ms`(key: Character) {
        var buffer = Buffer()
        #expect(buffer.take(Self.press(key), as: key, at: 1000) == [.wait(until: 1030)])
        #expect(buffer.pass(to: 1029) == [.wait(until: 1030)])
        #expect(buffer.pass(to: 1030) == [.key(key)])
        #expect(buffer.pass(to: 2000) == [])
    }

    @Test func `other keys do not wait`() {
        for key in "jĐư/|⏎⌫←" as String {
            var buffer = Buffer()
            #expect(buffer.take(Self.press(key), as: key, at: 7) == [.key(key)])
            #expect(buffer.deadline == nil)
        }
    }

    @Test(arguments: ["5j", "12", "1=2", "5⏎", "3←", "3⌫", "Ⓕj", "Ⓕ5", "0g0", "jjj3kk"])
    func `a person's keys come one by one and in order`(keys: String) {
        #expect(Self.run(keys, gap: 40) == keys.map { .key($0) })
    }

    @Test(arguments: ["5⏎", "3←", "3⌫", "Ⓕ⏎", "Ⓕ←", "←3", "jj⏎", "j⏎"])
    func `a digit before a key that is no character is no burst`(keys: String) {
        #expect(Self.run(keys) == keys.map { .key($0) })
    }

    @Test(arguments: ["jjjjjjjj", "jjkd", "jd", "jdqj", "j5", "j←", "jd←", "vd", "vdq"])
    func `a key held down, and a few letters typed while the program was busy, are a person's`(keys: String) {
        #expect(Self.run(keys) == keys.map { .key($0) })
    }

    @Test(arguments: ["ABCDEF", "http://hienmau.example", "CDCD:001", "LAB-778", "jd", "jdqjv", "h00 v"])
    func `of a burst that begins with a letter nothing but that letter is a key`(text: String) {
        #expect(Self.run(text + "⏎") == [.key(text.first!), .dropped(text.count - 1)])
        guard text.count > Buffer.hasty + 1 else { return }
        #expect(Self.run(text) == [.key(text.first!), .dropped(text.count - 1)], "no end key")
    }

    @Test func `no burst alters the books by its first letter`() {
        #expect(Self.run("v000120009898⏎") == [.scan("v000120009898")])
        #expect(Self.run("vbcdef⏎") == [.dropped(6)])
        #expect(Self.run("vd⏎") == [.dropped(2)])
    }

    @Test func `a burst whose first letters went out as keys is no scan, since the rest is another number`() {
        #expect(Self.run("HN2620-000123⏎") == [.key("H"), .dropped(12)])
        #expect(Self.run("HHN2620-000123⏎") == [.key("H"), .key("H"), .dropped(12)])
        #expect(Self.run("ⒻHN2620-000123⏎") == [.scan("HN2620-000123")])
        // A letter that a person typed before.
        #expect(
            Self.run([("j", after: 0)] + ("2620-000123⏎" as String).enumerated().map { ($1, after: $0 == 0 ? 40 : 0) })
                == [.key("j"), .scan("2620-000123")])
    }

    @Test func `a burst is one scan, ended by Enter or by silence`() {
        for text in [Self.card, Self.bag, "2620-000123", "8934588012112"] {
            #expect(Self.run(text + "⏎") == [.scan(text)])
            #expect(Self.run(text) == [.scan(text)])
            #expect(Self.run(text + "⏎", gap: 29) == [.scan(text)])
        }
    }

    @Test func `the scan comes with its end key, not later`() {
        var buffer = Buffer()
        for key in Self.bag { #expect(!buffer.take(.character(key), as: key, at: 1).contains(.scan(Self.bag))) }
        #expect(buffer.take(.end, as: "⏎", at: 2).first == .scan(Self.bag))
    }

    @Test func `a card or bag that is misread is a scan, so that it comes with its reason`() {
        for text in ["=G12341765432171", "001099012345||A", "0010990123||Nguyễn|31022000|Nam||1"] {
            #expect(Self.run(text + "⏎") == [.scan(text)])
        }
    }

    @Test(arguments: ["1", "12", "5j", "3qqq", "00 jd:q", "1a|b|c", "5jjjjjjj"])
    func `any other burst is dropped and nothing of it is a key`(text: String) {
        #expect(Self.run(text + "jkl⏎") == [.dropped(text.count + 3)])
        #expect(
            Self.run([("j", after: 0)] + (text + "xy⏎").map { ($0, after: 0) } + [("k", after: 31)])
                == [.key("j"), .dropped(text.count + 2), .key("k")])
    }

    @Test func `a burst of several lines is never a key`() {
        #expect(Self.run("12 abc⏎dq⏎\(Self.bag)⏎⏎⌫jj⏎") == [.dropped(6), .dropped(2), .scan(Self.bag), .dropped(2)])
        #expect(Self.run(Self.bag + "⏎⏎") == [.scan(Self.bag)], "Enter and a line feed")
        #expect(Self.run((Self.bag + "⏎").map { ($0, after: 0) } + [("j", after: 30)]) == [.scan(Self.bag), .key("j")])
    }

    @Test func `Escape or an arrow right behind a burst is a person's`() {
        #expect(Self.run(Self.bag + "⏎←") == [.scan(Self.bag), .key("←")])
        #expect(Self.run(Self.bag + "⏎←j") == [.scan(Self.bag), .key("←"), .key("j")])
    }

    @Test func `a key that is no character stands for a letter inside a burst`() {
        #expect(
            Self.run("001099012345||Nguy←n Văn A|15031999|Nam||10052021⏎")
                == [.scan("001099012345||Nguy\u{FFFD}n Văn A|15031999|Nam||10052021")])
    }

    @Test func `an input method's backspaces are taken inside a burst`() {
        #expect(
            Self.run("001099012345||Nguyee⌫⌫ên⌫⌫ễn Va⌫ăn A|15031999|Nam||10052021⏎")
                == [.scan("001099012345||Nguyễn Văn A|15031999|Nam||10052021")])
        #expect(Self.run("12⌫⌫⌫⌫3⏎") == [.dropped(3)])
    }

    @Test func `after the scanner's first key any character begins a burst, in a field too`() {
        let labelled = "CCCD:001099012345|Họ tên:A|Ngày sinh:15031999|Giới tính:Nam"
        for inField in [false, true] {
            #expect(Self.run("Ⓕ" + labelled + "⏎", inField: inField) == [.scan(labelled)])
            #expect(Self.run("Ⓕ" + Self.card + "⏎", gap: 20, inField: inField) == [.scan(Self.card)])
            #expect(Self.run("Ⓕhttp://x⏎", inField: inField) == [.dropped(8)])
            #expect(Self.run("Ⓕ", inField: inField) == [.key("Ⓕ")])
            #expect(Self.run("ⒻⒻ", inField: inField) == [.key("Ⓕ"), .key("Ⓕ")])
            #expect(Self.run("Ⓕ\(Self.bag)Ⓕ\(Self.card)", inField: inField) == [.scan(Self.bag), .scan(Self.card)])
        }
        #expect(Self.run("3Ⓕ\(Self.bag)") == [.key("3"), .scan(Self.bag)])
    }

    @Test func `in a field every character is the field's`() {
        #expect(Self.run(Self.card + "⏎", inField: true) == (Self.card + "⏎").map { .key($0) })
    }

    @Test func `a burst that is read late stays whole`() {
        var buffer = Buffer()
        var outputs: [Buffer.Output] = []
        // The screen was busy for half a second after the first character.
        for (place, key) in Self.card.enumerated() { outputs += buffer.take(.character(key), as: key, at: place == 0 ? 0 : 500) }
        outputs += buffer.take(.end, as: "⏎", at: 900)
        #expect(outputs.filter { if case .wait = $0 { false } else { true } } == [.scan(Self.card)])
    }

    @Test func `a burst without an end is dropped as a whole and costs no memory`() {
        let text = String(repeating: "7|", count: 5000)
        #expect(Self.run(text + "⏎j") == [.dropped(10_000), .dropped(1)])
    }

    @Test func `any burst, at any speed and in any reads, gives the same and leaks nothing`() {
        var random = Seeded(61)
        for _ in 0..<400 {
            let text = random.pick([Self.card, Self.bag, "12\(random.anyText(upTo: 40))".filter { !"⏎⌫Ⓕ←".contains($0) }])
            let whole = Self.run(text + "⏎")
            // 10,000 a second down to 35, in reads of one and more, the reads as far apart as the first two characters may be.
            let slowest = random.pick([0, 1, 5, 29])
            var keys: [(Character, after: Int)] = []
            for key in text + "⏎" { keys.append((key, after: random.chance(2) ? 0 : random.below(slowest + 1))) }
            #expect(Self.run(keys) == whole)
            // Once it has begun, up to the silence.
            let stalled = keys.enumerated().map { ($1.0, after: $0 > 1 ? random.below(100) : $1.after) }
            #expect(Self.run(stalled) == whole)
            #expect(whole.count == 1)
            switch whole[0] {
            case .scan(let scan): #expect(scan.scalars == text.scalars)
            case .dropped(let count): #expect(count == text.count)
            case .key, .wait: Issue.record("leaked")
            }
        }
    }

    @Test func `whatever is typed and scanned in turn, keys stay keys and bursts stay bursts`() {
        var random = Seeded(62)
        for _ in 0..<200 {
            var keys: [(Character, after: Int)] = []
            var expected: [Buffer.Output] = []
            for _ in 0..<random.below(12) {
                if random.chance(3) {
                    let text = random.pick([Self.card, Self.bag, "99jd"])
                    keys += (text + "⏎").enumerated().map { ($1, after: $0 == 0 ? 120 : random.below(30)) }
                    expected.append(text == "99jd" ? .dropped(4) : .scan(text))
                } else {
                    let key = random.pick(Array("0123456789=jkdw/⏎⌫←Ⓕ"))
                    keys.append((key, after: 30 + random.below(200)))
                    expected.append(.key(key))
                }
            }
            #expect(Self.run(keys) == expected)
        }
    }
}

@Suite struct ScanKindTests {
    @Test(arguments: [
        (ScanBufferTests.card, ScanKind.identityCard), ("001099012345||A", .identityCard), ("=G12341765432170", .bag),
        ("=G12341765432171", .bag), ("=%5100", .bag), ("G1234 17 654321 B", .bag), ("QN20-000123", .bag), ("8934588012112", .bag),
        ("=jj", .bag), ("12345", nil), ("5jjjjjj", nil), ("", nil), ("https://example.org/?a=1", nil), ("nguyễn", nil),
        ("a|b|c", nil),
    ])
    func `a text is a card, a bag or nothing, by its form`(text: String, kind: ScanKind?) { #expect(ScanKind(text) == kind) }
}
