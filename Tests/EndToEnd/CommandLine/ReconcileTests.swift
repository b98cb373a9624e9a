import Foundation
import Testing

@Suite struct ReconcileTests {
    private let program: BuiltProgram

    init() throws { program = try BuiltProgram() }

    @Test func `a late list is counted against the books, which stay as they are`() throws {
        try program.run("office", "--district", "009")
        let donors = try program.scratch.write(
            """
            họ tên,ngày sinh,giới tính,CCCD,điện thoại,phường
            Nguyễn Thị Hoa,01/02/1985,Nữ,001185000001,0912345678,Nhân Chính
            Trần Văn Bình,1979,Nam,,0912345679,Nhân Chính

            """, to: "nguoi.csv")
        let given = try program.scratch.write("CCCD,ngày hiến,thể tích\n001185000001,01/06/2020,350\n", to: "lan.csv")
        #expect(try program.run("import", donors, given, "--era", "2020").status == 0)
        let before = try program.run("journal", "--format", "json").output
        let list = try program.scratch.write(
            """
            họ tên,năm sinh,CCCD,điện thoại,ngày hiến,thể tích
            Nguyễn Thị Hoa,1985,001185000001,,01/06/2020,350
            Nguyễn Thị Hoa,1985,001185000001,,01/10/2020,350
            Trần Văn Bình,1979,,xxxxxxx679,02/10/2020,250
            Người Lạ,1990,,,02/10/2020,250
            Hỏng,1990,,,31/02/2020,250

            """, to: "gui-sau.csv")
        let answer = try program.run("reconcile", list, "--report", "--format", "json")
        #expect(answer.status == 0, "\(answer.errors)")
        let counts = try answer.object()
        let expected = ["rows": 5, "exact": 1, "likely": 1, "new": 1, "already": 1, "refused": 1]
        for (name, count) in expected { #expect(counts[name] as? Int == count, "\(name)") }
        #expect(try program.run("journal", "--format", "json").output == before)
        let text = try program.run("reconcile", list, "--report").output
        #expect(text.contains("trùng căn cước") && text.contains("Dòng 6, cột «ngày hiến»"))
        #expect(!text.contains("001185000001"))
    }

    @Test func `without --report it says where rows are decided, and a missing file is said`() throws {
        try program.run("office", "--district", "009")
        let answer = try program.run("reconcile", "x.csv")
        #expect(answer.status == 2 && answer.errors.contains("--report"))
        #expect(try program.run("reconcile", "x.csv", "--report").status == 1)
    }
}
