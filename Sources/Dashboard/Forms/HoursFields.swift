import Model
import Phrases

/// The fields in which a week of opening hours is entered, in the form of a new site and in that of its hours.
enum HoursFields {
    static func fields(_ week: OpeningHours?, from: Day?, _ context: Context) -> [FormField] {
        let text = week.map { OpeningText.fields($0.week, context.language) }
        return [
            FormField(
                "usual", Phrase("Giờ mở cửa", "Hours"), hint: Phrase("8:00-12:00, 13:30-17:00", "8:00-12:00, 13:30-17:00"),
                text: text?.usual ?? ""),
            FormField(
                "except", Phrase("Ngày khác giờ", "Other days"),
                hint: Phrase("T2 nghỉ; T7 8:00-11:30", "Mon closed; Sat 8:00-11:30"), text: text?.except ?? ""),
            FormField(
                "from", Phrase("Áp dụng từ", "In force from"), hint: Phrase("ngày/tháng/năm", "day/month/year"),
                text: DateText.short(from ?? context.today)),
            FormField(
                "places", Phrase("Chỗ mỗi giờ", "Places an hour"),
                text: String(week?.placesPerHour ?? OpeningHours.usualPlaces)),
            FormField(
                "source", Phrase("Nguồn", "Source"), hint: Phrase("thông báo nào, ngày nào", "which notice, of which day"),
                text: week?.source ?? ""),
        ]
    }

    struct Wrong: Error { let problems: [(field: String, Phrase)] }

    /// `nil` when no hours are given at all.
    /// - Parameter closedOn: single days that the week named before there were exceptions; they stay.
    static func read(_ values: FormValues, closedOn: [Day] = []) -> Result<OpeningHours?, Wrong> {
        if values["usual"].isEmpty, values["except"].isEmpty { return .success(nil) }
        var problems: [(field: String, Phrase)] = []
        var week: [[ClockSpan]] = []
        do { _ = try OpeningText.spans(values["usual"]) } catch { problems.append(("usual", OpeningText.phrase(error))) }
        if problems.isEmpty {
            do { week = try OpeningText.week(usual: values["usual"], except: values["except"]) } catch {
                problems.append(("except", OpeningText.phrase(error)))
            }
        }
        var from: Day?
        do { from = try DateText.parse(values["from"]) } catch { problems.append(("from", .dateProblem(error))) }
        let places = NumberText.parseWhole(values["places"]) ?? 0
        if !(1...999).contains(places) {
            problems.append(
                ("places", Phrase("Hãy nhập số người một giờ, từ 1 đến 999.", "Enter how many people an hour, 1 to 999.")))
        }
        guard problems.isEmpty, let from else { return .failure(Wrong(problems: problems)) }
        return .success(
            OpeningHours(from: from, week: week, closedOn: closedOn, placesPerHour: places, source: values["source"]))
    }
}
