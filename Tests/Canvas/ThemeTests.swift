import Canvas
import Testing
import Themes

@Suite struct ThemeTests {
    static let names = ["dark", "light", "contrast", "mono"]
    /// Roles that show letters.
    static let readable = Role.allCases.filter { !$0.isGraphic }
    /// The grounds on which letters stand.
    static let grounds: [Ground] = [.none, .bar, .raised, .selected, .selectedUnfocused]

    @Test(arguments: names) func `every theme parses and has every role`(name: String) throws {
        let theme = try Theme(toml: #require(Themes.source(of: name)))
        #expect(theme.name == name)
        #expect(Set(theme.entries.keys) == Set(Role.allCases))
        #expect(!theme.titleVietnamese.isEmpty && !theme.titleEnglish.isEmpty)
        #expect(Themes.named(name) == theme)
    }

    @Test func `all themes are offered in order`() {
        #expect(Themes.all.map(\.name) == Self.names)
        #expect(Themes.named("pink") == nil)
    }

    /// The background of a look, or what the terminal has: white or black.
    private func contrast(_ look: Look, _ theme: Theme) -> Double {
        let ground = theme.isLight ? 15 : 0
        let text = theme.isLight ? 0 : 15
        return Colour(index: look.fg < 0 ? text : look.fg).contrast(with: Colour(index: look.bg < 0 ? ground : look.bg))
    }

    @Test(arguments: names) func `letters can be read on every ground in 256 colours`(name: String) throws {
        let theme = try #require(Themes.named(name))
        for role in Self.readable {
            for ground in Self.grounds {
                let ratio = contrast(theme.attributes(for: Style(role, on: ground), depth: .indexed256), theme)
                #expect(ratio >= (name == "contrast" ? 7 : 4.5), "\(role) on \(ground)")
            }
        }
    }

    @Test(arguments: names) func `bars and lines can be seen in 256 colours`(name: String) throws {
        let theme = try #require(Themes.named(name))
        let bars: [Role] = [.gauge, .gaugeOver, .gaugeMark]
        for role in bars + [.chart, .chartPlan, .borderFocused, .scrollThumb] {
            for ground in [.none, .raised, .selected] + (bars.contains(role) ? [Ground.track] : []) {
                let ratio = contrast(theme.attributes(for: Style(role, on: ground), depth: .indexed256), theme)
                #expect(ratio >= 3, "\(role) on \(ground)")
            }
        }
    }

    @Test(arguments: names) func `letters can be read with sixteen colours`(name: String) throws {
        let theme = try #require(Themes.named(name))
        // WCAG asks nothing of inactive controls; grey is the only sign for them here.
        for role in Self.readable where role != .keyOff {
            for ground in Self.grounds {
                let ratio = contrast(theme.attributes(for: Style(role, on: ground), depth: .ansi16), theme)
                #expect(ratio >= 3, "\(role) on \(ground)")
            }
        }
    }

    @Test(arguments: names) func `eight colours are enough, and letters differ from their ground`(name: String) throws {
        let theme = try #require(Themes.named(name))
        for role in Role.allCases {
            for ground in Ground.allCases {
                let look = theme.attributes(for: Style(role, on: ground), depth: .ansi8)
                #expect(look.fg < 8 && look.bg < 8, "\(role) on \(ground)")
                #expect(look.fg < 0 || look.fg != look.bg, "\(role) on \(ground)")
                // Black on a dark terminal's own ground, or white on a light one's, would be unseen.
                if look.bg < 0 && !role.isGraphic { #expect(look.fg != (theme.isLight ? 7 : 0), "\(role) on \(ground)") }
            }
        }
    }

    @Test(arguments: names) func `without colours the rows, fields and keys that matter still differ`(name: String) throws {
        let theme = try #require(Themes.named(name))
        for depth in ColorDepth.allCases {
            func look(_ role: Role, _ ground: Ground = .none) -> Look {
                theme.attributes(for: Style(role, on: ground), depth: depth)
            }
            let looks = [look(.text), look(.text, .selected), look(.text, .selectedUnfocused)]
            #expect(Set(looks).count == looks.count, "\(depth)")
            #expect(look(.field) != look(.fieldFocused), "\(depth)")
            #expect(look(.tab) != look(.tabActive), "\(depth)")
            #expect(look(.key) != look(.keyTitle), "\(depth)")
            #expect(look(.changed) != look(.text), "\(depth)")
            if depth == .mono { #expect(Role.allCases.allSatisfy { look($0).fg == -1 && look($0).bg == -1 }) }
        }
    }

    @Test func `flags of a style add to those of its role, reverse turns round`() throws {
        let theme = try #require(Themes.named("dark"))
        #expect(theme.attributes(for: .good.bold, depth: .indexed256).flags == .bold)
        #expect(theme.attributes(for: Style(.text, on: .selected).reverse, depth: .mono).flags == [])
        #expect(theme.attributes(for: .chart.reverse, depth: .mono).flags == .reverse)
        // The columns of a selected row stand on their line and do not hang from the one above.
        #expect(theme.attributes(for: .chart.on(.selected), depth: .mono).flags == [])
    }

    @Test func `hex colours map to the nearest fixed colour`() {
        #expect(Colour(hex: "#ff5f87")?.index256 == 204)
        #expect(Colour(hex: "#000000")?.index256 == 16)
        #expect(Colour(hex: "#303030")?.index256 == 236)
        #expect(Colour(hex: "#fe6088")?.index256 == 204)
        for index in 16...255 { #expect(Colour(index: Colour(index: index).index256) == Colour(index: index)) }
        for text in ["ff5f87", "#ff5f8", "#ff5f8g", "#+f5f87", "", "#ff5f8ễ"] { #expect(Colour(hex: text) == nil) }
    }

    @Test func `contrast is that of WCAG`() throws {
        let grey = try #require(Colour(hex: "#767676"))
        let white = try #require(Colour(hex: "#ffffff"))
        #expect(abs(grey.contrast(with: white) - 4.54) < 0.01)
        #expect(abs(white.contrast(with: Colour(index: 16)) - 21) < 0.001)
    }

    @Test(arguments: [
        ("rose = \"#ff5f87\"", "rose = \"#ff5f8\"", ThemeProblem.badColour(role: "palette", key: "rose", value: "#ff5f8")),
        ("text = { fg = \"snow\"", "text = { fg = \"snwo\"", .badColour(role: "text", key: "fg", value: "snwo")),
        ("fg16 = \"white\" }", "fg16 = \"pink\" }", .badAnsiColour(role: "text", key: "fg16", value: "pink")),
        ("fg16 = \"white\" }", "fg16 = 16 }", .badAnsiColour(role: "text", key: "fg16", value: "16")),
        ("text = { fg", "text = { gf", .unknownKey(role: "text", key: "gf")),
        ("text = { fg", "texts = { fg", .unknownRole("texts")),
        ("text = { fg", "# text = { fg", .missingRole(.text)),
        ("text = { fg", "text = { bg", .backgroundAlone(role: "text")),
        ("attributes = [\"bold\"]", "attributes = [\"blink\"]", .badAttribute(role: "title", value: "blink")),
        ("name = \"dark\"", "", .missing(key: "name")),
        ("name = \"dark\"", "name = 7", .wrongType(key: "name")),
        ("background = \"dark\"", "background = \"blue\"", .wrongType(key: "background")),
        ("vi = \"Tối\", ", "", .missing(key: "title.vi")),
        ("[roles]", "[rules]", .missing(key: "roles")),
    ])
    func `a problem in a theme is named`(old: String, new: String, problem: ThemeProblem) throws {
        let text = try #require(Themes.source(of: "dark"))
        let start = try #require(text.firstRange(of: old))
        #expect(throws: problem) { try Theme(toml: text.replacingCharacters(in: start, with: new)) }
    }

    @Test func `bad TOML is told with its line`() {
        #expect {
            try Theme(toml: "name = \"x\"\ntitle = {")
        } throws: { error in
            guard case .syntax(let line, _, _)? = error as? ThemeProblem else { return false }
            return line == 2
        }
    }
}

extension String {
    fileprivate func firstRange(of part: String) -> Range<Index>? {
        indices.lazy.compactMap { self[$0...].hasPrefix(part) ? $0..<self.index($0, offsetBy: part.count) : nil }.first
    }

    fileprivate func replacingCharacters(in range: Range<Index>, with part: String) -> String {
        self[..<range.lowerBound] + part + self[range.upperBound...]
    }
}
