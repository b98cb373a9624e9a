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

    @Test func `they grow with the hall and end as plain text`() {
        #expect(BigNumber("47").scale(in: Size(14, 5)) == 1)
        #expect(BigNumber("47").scale(in: Size(60, 16)) == 3)
        #expect(picture(13, 5) { BigNumber("47").draw(on: &$0, in: $1) } == "\n\n     47\n\n")
    }

    @Test func `they stay inside their rectangle`() {
        #expect(staysInside { BigNumber("9").draw(on: &$0, in: $1) })
        #expect(staysInside { BigNumber("").draw(on: &$0, in: $1) })
    }
}
