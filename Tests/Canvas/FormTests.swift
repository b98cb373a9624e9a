import Canvas
import Testing

@Suite struct FormTests {
    func form(focused: Int) -> Form {
        Form(
            [
                .init("Họ và tên", .text(TextField("Hoàng Yến"))),
                .init("Ngày sinh", .text(TextField("31/02/1990")), error: "Không có ngày này"),
                .init("Giới", .choice(["nam", "nữ"], selected: 1)), .init("Đồng ý", .check(true), hint: "Luật 91/2025"),
                .init("Phường", .fixed("Nhân Chính")), .init("Số điện thoại", .text(TextField()), hint: "0912 345 678"),
            ], focused: focused)
    }

    @Test func `labels, values, hints and errors`() {
        #expect(
            picture(40, 8) { form(focused: 0).draw(on: &$0, in: $1) } == """
                Họ và tên      Hoàng Yến
                Ngày sinh      31/02/1990
                               ✗ Không có ngày này
                Giới            nam  [nữ]
                Đồng ý         [✓]  Luật 91/2025
                Phường         Nhân Chính
                Số điện thoại  (0912 345 678)

                """)
    }

    @Test func `room under a field is kept free, and moves what follows`() {
        var roomy = form(focused: 1)
        roomy.fields[1].room = 2
        #expect(roomy.rows(width: 40) == form(focused: 1).rows(width: 40) + 2)
        #expect(
            picture(40, 6) { roomy.draw(on: &$0, in: $1) } == """
                Họ và tên      Hoàng Yến
                Ngày sinh      31/02/1990


                               ✗ Không có ngày này
                Giới            nam  [nữ]
                """)
    }

    @Test func `a form that is too tall scrolls to the focused field and its error`() {
        #expect(
            picture(40, 3) { form(focused: 1).draw(on: &$0, in: $1) } == """
                Họ và tên      Hoàng Yến
                Ngày sinh      31/02/1990
                               ✗ Không có ngày này
                """)
        #expect(
            picture(40, 2) { form(focused: 5).draw(on: &$0, in: $1) } == "Phường         Nhân Chính\nSố điện thoại  (0912 345 678)")
        for focused in 0..<6 {
            for height in 1...9 {
                let rect = Rect(x: 0, y: 0, width: 30, height: height)
                #expect(!form(focused: focused).places(in: rect)[focused].isEmpty, "\(focused) in \(height)")
            }
        }
    }

    @Test func `a long error is wrapped beside the labels and counts its rows`() {
        let form = Form(
            [.init("Năm", .text(TextField("1999")), error: "Phải là năm của ngày hiến"), .init("Nơi", .fixed("Quan Nhân"))],
            focused: 0)
        #expect(form.rows(width: 22) == 4)
        #expect(
            picture(22, 4) { form.draw(on: &$0, in: $1) } == """
                Năm  1999
                     ✗ Phải là năm của
                       ngày hiến
                Nơi  Quan Nhân
                """)
    }

    @Test func `a selected value looks other than one that is typed in`() {
        func style(_ isSelected: Bool) -> Style {
            var canvas = Canvas(size: Size(20, 1))
            Form([.init("Năm", .text(TextField("1999")), isSelected: isSelected)], focused: 0).draw(on: &canvas, in: canvas.area)
            return canvas[5, 0].style
        }
        #expect(style(true).role == .selected && style(false).role == .fieldFocused)
    }

    @Test func `the cursor stands in the focused field`() {
        var canvas = Canvas(size: Size(40, 8))
        #expect(form(focused: 0).draw(on: &canvas, in: canvas.area) == Point(24, 0))
        #expect(canvas.cursor == Point(24, 0))
        #expect(form(focused: 3).draw(on: &canvas, in: canvas.area) == Point(16, 4))
        #expect(form(focused: 9).draw(on: &canvas, in: canvas.area) == nil)
    }

    @Test func `the mouse finds fields`() {
        let rect = Rect(x: 0, y: 2, width: 40, height: 8)
        #expect(form(focused: 0).field(at: Point(20, 2), in: rect) == 0)
        #expect(form(focused: 0).field(at: Point(20, 4), in: rect) == nil)
        #expect(form(focused: 0).field(at: Point(20, 5), in: rect) == 2)
        #expect(form(focused: 0).field(at: Point(20, 1), in: rect) == nil)
    }

    @Test func `many options show only the chosen one`() {
        let form = Form([.init("Nhóm máu", .choice(["O+", "A+", "B+", "AB+", "chưa rõ"], selected: 3))], focused: 0)
        #expect(picture(24, 1) { form.draw(on: &$0, in: $1) } == "Nhóm máu  ‹ AB+        ›")
    }

    @Test func `a list of choices marks the one that holds`() {
        let list = ChoiceList(["Tiếng Việt", "English"], current: 0)
        #expect(
            picture(14, 2) { list.draw(on: &$0, in: $1, window: ListWindow(count: 2, height: 2, selected: 1)) }
                == "● Tiếng Việt\n  English")
    }

    @Test func `it stays inside its rectangle`() {
        for focused in 0..<6 { #expect(staysInside { form(focused: focused).draw(on: &$0, in: $1) }) }
        #expect(
            staysInside { ChoiceList(["Tiếng Việt", "English"]).draw(on: &$0, in: $1, window: ListWindow(count: 2, height: 2)) })
    }
}
