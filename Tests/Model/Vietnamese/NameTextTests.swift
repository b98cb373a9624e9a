import Model
import Testing

@Suite struct NameTextTests {
    @Test func `A name is shortened from the middle, and the given name is the last that goes`() {
        #expect(NameText.forms("Nguyễn Công Bách") == ["Nguyễn Công Bách", "Nguyễn C. Bách", "N. C. Bách", "Bách"])
        #expect(NameText.forms("Lê Thị Ngọc Quỳnh").dropFirst().first == "Lê T. Ngọc Quỳnh")
        #expect(NameText.forms("Lê Na") == ["Lê Na", "Na"])
        #expect(NameText.forms("Công Tằng Tôn Nữ An").suffix(3) == ["C. T. T. Nữ An", "C. … An", "An"])
    }

    @Test func `A family keeps who it is called after`() {
        #expect(
            NameText.forms("Gia đình bà Trần Thị Mai") == [
                "Gia đình bà Trần Thị Mai", "GĐ bà Trần Thị Mai", "GĐ bà Trần T. Mai", "GĐ bà T. T. Mai", "GĐ bà Mai",
            ])
    }

    @Test func `What is no name is left as it is`() {
        for text in ["", "•••••", "(đã xoá)", "GD000123", "Hoa"] { #expect(NameText.forms(text) == [text]) }
    }

    @Test func `Names in one line are shortened from the longest on, and nobody is left out`() {
        #expect(
            NameText.forms(["Lê Na", "Nguyễn Công Bách"]) == [
                "Lê Na, Nguyễn Công Bách", "Lê Na, Nguyễn C. Bách", "Lê Na, N. C. Bách", "Na, Bách",
            ])
        #expect(NameText.forms([String]()).isEmpty)
    }

    @Test func `a ward keeps its last word and the initials of the others, and is never called by one word`() {
        #expect(NameText.wardForms("Thanh Xuân Trung") == ["Thanh Xuân Trung", "TX Trung"])
        #expect(NameText.wardForms("Khương Đình") == ["Khương Đình", "K Đình"])
        for text in ["", "00343", "Láng", "Hạ Đình"] { #expect(NameText.wardForms(text) == [text]) }
    }
}
