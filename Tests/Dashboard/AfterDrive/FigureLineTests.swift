import Model
import Store
import Testing

@testable import Dashboard

/// 62 booked, 2 cancelled, 48 came, 6 deferred, 2 failed, 40 gave 13,600 ml; the goal is 50 bags. Every figure is worked out by hand.
@Suite struct FigureLineTests {
    private func lines(_ reckoning: DriveReckoning = Fake.reckoning(), _ measure: Measure = .bags) -> [String: FigureLine] {
        Dictionary(
            FigureLine.lines(reckoning, Fake.context(measure: measure)).map { ($0.label.vietnamese, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test(
        arguments: [
            ("Kết quả", "40 túi", "", "27 túi"), ("So với mục tiêu", "80,0 %", "40 / 50 túi", "–"),
            ("Quy đổi 250 ml", "54,4", "13.600 ml / 250", "35,4"),
            ("Lượt người", "42 lượt người", "40 nhận được túi + 2 không thành", "28 lượt người"),
            ("Người đến", "48 người", "48 có hẹn + 0 vãng lai", "32 người"),
            ("Không đến", "12 người", "60 đến giờ hẹn − 48 đã đến", "8 người"),
            ("Bỏ về", "0 người", "về trước khi khám xong", "0 người"),
            ("Tỷ lệ đến", "80,0 %", "48/60  có hẹn đã đến / (đặt − báo huỷ)", "80,0 % (32/40)"),
            ("Tỷ lệ hoãn", "12,5 %", "6/48  hoãn / đã quyết", "12,5 % (4/32)"),
            ("Lấy máu không thành", "4,2 %", "2/48  không thành / đã xong", "3,1 % (1/32)"),
            ("Tỷ lệ thành công", "83,3 %", "40/48  túi / đã xong", "84,4 % (27/32)"),
            ("Khách vãng lai", "0,0 %", "0/48  không hẹn / người đến", "0,0 % (0/32)"),
            ("Túi trên lượt đặt", "64,5 %", "40/62  túi / đặt", "67,5 % (27/40)"),
            ("Hiến lần đầu", "23,8 %", "10/42  lần đầu / lượt lấy máu", "21,4 % (6/28)"),
            ("Túi từ 350 ml", "75,0 %", "30/40  túi ≥ 350 ml / túi", "66,7 % (18/27)"),
            ("Túi mỗi giờ", "10,0 túi/giờ", "40 túi / 4 giờ theo kế hoạch", "6,8 túi/giờ"),
            ("Chờ (trung vị)", "20 phút", "42 người, từ lúc đến tới lấy máu", "–"),
        ])
    func `Every figure stands with its formula and the year before`(label: String, value: String, formula: String, before: String)
        throws
    {
        let line = try #require(lines()[label])
        #expect(line.value == value)
        #expect(line.formula == formula)
        #expect(line.before == before)
    }

    /// Without past drives the usual rates stand in: 80 % come, 13.4 % are deferred, 4 % fail: 60 × 0.8 × 0.866 × 0.96 = 39.9 bags.
    @Test func `What was expected is what the bookings and the rates before the drive gave`() throws {
        let lines = lines()
        #expect(lines["Tỷ lệ đến"]?.expected == "80,0 %")
        #expect(lines["Tỷ lệ hoãn"]?.expected == "13,4 %")
        #expect(lines["Lấy máu không thành"]?.expected == "3,5 %")
        #expect(lines["Tỷ lệ thành công"]?.expected == "83,1 %")
        #expect(lines["Kết quả"]?.expected.contains("giả định") == true)
        #expect(lines["Lệch so với dự kiến"]?.formula == "(40 − 39,9) / 39,9")
        #expect(lines["Lệch so với dự kiến"]?.value == "+0,2 %")
    }

    @Test func `The goal's measure wins over the board's, since figures of two measures do not compare`() {
        #expect(lines(Fake.reckoning(), .visits)["Kết quả"]?.value == "40 túi")
    }

    @Test func `Of a drive without bookings nothing is said of who was booked`() {
        var reckoning = Fake.reckoning()
        (reckoning.page.counts.booked, reckoning.page.counts.cancelled, reckoning.page.counts.due) = (0, 0, 0)
        let lines = lines(reckoning)
        for label in ["Tỷ lệ đến", "Khách vãng lai", "Túi trên lượt đặt", "Hiến lần đầu", "Không đến", "Bỏ về"] {
            #expect(lines[label]?.value == "–", "\(label)")
        }
        #expect(lines["Tỷ lệ hoãn"]?.value == "12,5 %")
        #expect(lines["Người đến"]?.formula == "40 + 2 không thành + 6 hoãn")
        #expect(lines["Kết quả"]?.expected.isEmpty == true && lines["Lệch so với dự kiến"] == nil)
    }

    @Test func `While the drive is open nothing is measured against the whole day`() {
        var reckoning = Fake.reckoning(.open)
        (reckoning.page.counts.due, reckoning.page.counts.giving) = (40, 4)
        reckoning.page.counts.done -= 4
        let lines = lines(reckoning)
        for label in ["Lệch so với dự kiến", "Túi trên lượt đặt"] {
            #expect(lines[label]?.value == "–" && lines[label]?.formula == "chưa tính được: đợt còn mở")
        }
        #expect(lines["Tỷ lệ đến"]?.formula == "40/40  đã đến / đã đến giờ hẹn")
        #expect(lines["Tỷ lệ thành công"]?.formula == "36/44  túi / đã xong")
        #expect(lines["Tỷ lệ thành công"]?.value == "81,8 %")
    }

    @Test func `A rate of few people is greyed`() {
        var reckoning = Fake.reckoning()
        (reckoning.page.counts.done, reckoning.page.counts.failed, reckoning.page.counts.deferred) = (10, 1, 2)
        #expect(lines(reckoning)["Tỷ lệ hoãn"]?.isFew == true)
        #expect(lines()["Tỷ lệ hoãn"]?.isFew == false)
    }
}
