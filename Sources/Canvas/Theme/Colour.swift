/// How many colours the terminal has.
public enum ColorDepth: Int, CaseIterable, Hashable, Sendable {
    case mono, ansi8, ansi16, indexed256
}

/// A colour in sRGB, and its nearest relatives among a terminal's colours.
public struct Colour: Hashable, Sendable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `#rrggbb`; nil for anything else.
    public init?(hex: some StringProtocol) {
        guard hex.utf8.count == 7, hex.utf8.first == UInt8(ascii: "#"), let value = UInt32(hex.dropFirst(), radix: 16),
            hex.dropFirst().first != "+"
        else { return nil }
        self.init(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    }

    static let black = Colour(red: 0, green: 0, blue: 0)
    static let white = Colour(red: 255, green: 255, blue: 255)

    /// A colour of the terminal by its number. 16–255 are fixed (a cube of six levels and 24 greys); for 0–15, which every terminal
    /// has its own idea of, those of the VGA adapter, which the Linux console shows.
    public init(index: Int) {
        switch index {
        case 232...255:
            let level = UInt8(8 + (index - 232) * 10)
            self.init(red: level, green: level, blue: level)
        case 16...231:
            let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
            let place = index - 16
            self.init(red: levels[place / 36], green: levels[place / 6 % 6], blue: levels[place % 6])
        case 3:
            self.init(red: 170, green: 85, blue: 0)
        default:
            let low: UInt8 = index & 8 == 0 ? 0 : 85
            func level(_ bit: Int) -> UInt8 { low + (index & bit == 0 ? 0 : 170) }
            self.init(red: level(1), green: level(2), blue: level(4))
        }
    }

    /// The nearest of the 240 fixed colours, in OKLab.
    public var index256: Int { nearest(in: 16...255) }
    /// The nearest of the sixteen.
    public var index16: Int { nearest(in: 0...15) }

    private func nearest(in range: ClosedRange<Int>) -> Int {
        let own = lab
        var best = (index: range.lowerBound, distance: Double.infinity)
        for index in range {
            let other = Self.labTable[index]
            let (dl, da, db) = (own.l - other.l, own.a - other.a, own.b - other.b)
            let distance = dl * dl + da * da + db * db
            if distance < best.distance { best = (index, distance) }
        }
        return best.index
    }

    /// Relative luminance after WCAG 2.
    public var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// The contrast ratio after WCAG 2, from 1 to 21.
    public func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    private static func linear(_ value: UInt8) -> Double { linearTable[Int(value)] }

    private static let linearTable: [Double] = (0...255).map { value in
        let part = Double(value) / 255
        return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }

    /// x to the power of 2.4, without the C library: x² times the fifth root of x².
    private static func power(_ x: Double) -> Double {
        let square = x * x
        return square > 0 ? square * descend { $0 - ($0 * $0 * $0 * $0 * $0 - square) / (5 * $0 * $0 * $0 * $0) } : 0
    }

    private static func cubeRoot(_ x: Double) -> Double {
        x > 0 ? descend { $0 - ($0 * $0 * $0 - x) / (3 * $0 * $0) } : 0
    }

    /// Newton's steps from 1 down to a root between 0 and 1, until they go down no further.
    private static func descend(_ step: (Double) -> Double) -> Double {
        var root = 1.0
        while true {
            let next = step(root)
            guard next < root else { return root }
            root = next
        }
    }

    private static let labTable = (0...255).map { Colour(index: $0).lab }

    /// OKLab (Björn Ottosson, 2020): equal distances look equally different.
    private var lab: (l: Double, a: Double, b: Double) {
        let (r, g, b) = (Self.linear(red), Self.linear(green), Self.linear(blue))
        let l = Self.cubeRoot(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
        let m = Self.cubeRoot(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
        let s = Self.cubeRoot(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
        return (
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        )
    }
}
