import Canvas
import Testing

@Suite struct BigNumberTests {
    @Test func `digits are made of squares`() {
        let picture = picture(14, 5) { BigNumber("47").draw(on: &$0, in: $1) }
        #expect(
            picture == """
                ██  ██  ██████
                ██  ██      ██
                ██████      ██
                    ██    ██
                    ██    ██
                """)
    }

    @Test func `the smallest squares are half a cell high`() {
        let picture = picture(28, 3) { BigNumber("103 %–9").draw(on: &$0, in: $1) }
        #expect(
            picture == """
                 ▄█  █▀█ ▀▀█   ▀ █     █▀█
                  █  █ █ ▀▀█   ▄▀  ▀▀▀ ▀▀█
                 ▀▀▀ ▀▀▀ ▀▀▀   ▀ ▀     ▀▀▀
                """)
    }

    @Test func `squares of three columns end in the middle of a row`() {
        #expect(
            picture(30, 8) { BigNumber("1,4").draw(on: &$0, in: $1) } == """
                   ███               ███   ███
                ▄▄▄███               ███   ███
                ██████               ███   ███
                   ███               █████████
                   ███         ▄▄▄   ▀▀▀▀▀▀███
                   ███         ███         ███
                █████████   ███            ███
                ▀▀▀▀▀▀▀▀▀   ▀▀▀            ▀▀▀
                """)
    }

    @Test func `points, commas, colons and blanks take less room than a digit`() {
        for text in [".", ":", " "] { #expect(BigNumber("9" + text + "9").size(unit: 2) == Size(18, 5), "\(text)") }
        #expect(BigNumber("9,9").size(unit: 2).width == 20)
        #expect(BigNumber("41 / 60 %").size(unit: 1) == Size(29, 3))
        #expect(BigNumber("x").size(unit: 4).width == 0)
    }

    @Test(arguments: [(Size(14, 5), 2), (Size(60, 16), 6), (Size(7, 3), 1), (Size(6, 3), 0), (Size(60, 2), 0), (Size(200, 60), 24)])
    func `they grow with the hall`(_ size: Size, _ unit: Int) {
        #expect(BigNumber("47").unit(in: size) == unit)
        let taken = BigNumber("47").size(unit: unit)
        #expect(taken.width <= size.width && taken.height <= size.height)
    }

    @Test func `what does not fit is plain text`() {
        #expect(picture(6, 5) { BigNumber("47").draw(on: &$0, in: $1) } == "\n\n  47\n\n")
    }

    @Test func `several figures may be held to one size`() {
        let small = picture(40, 3) { BigNumber("4").draw(on: &$0, in: $1) }
        #expect(picture(40, 3) { BigNumber("4").draw(on: &$0, in: $1, largest: 1) } == small)
        #expect(BigNumber("4").unit(in: Size(40, 3)) == 1)
    }

    @Test func `ASCII has no half cells`() {
        #expect(BigNumber("47").unit(in: Size(60, 16), .ascii) == 6)
        #expect(BigNumber("47").unit(in: Size(24, 8), .ascii) == 2)
        #expect(picture(14, 3, .ascii) { BigNumber("47").draw(on: &$0, in: $1) } == "\n      47\n")
        #expect(
            picture(6, 5, .ascii) { BigNumber("7").draw(on: &$0, in: $1) } == """
                ######
                    ##
                    ##
                  ##
                  ##
                """)
    }

    @Test func `every digit is told from every other at the smallest size`() {
        let signs = Array("0123456789/%+-.,:")
        let pictures = signs.map { sign in picture(3, 3) { BigNumber(String(sign)).draw(on: &$0, in: $1) } }
        #expect(Set(pictures).count == signs.count)
    }

    @Test func `they stay inside their rectangle`() {
        #expect(staysInside { BigNumber("9").draw(on: &$0, in: $1) })
        #expect(staysInside { BigNumber("41,5").draw(on: &$0, in: $1) })
        #expect(staysInside { BigNumber("").draw(on: &$0, in: $1) })
    }
}
