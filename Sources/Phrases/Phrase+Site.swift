import Model

extension Phrase {
    /// Why a fixed site's hours are refused.
    public static func siteHours(_ problem: SiteHoursProblem) -> Phrase {
        switch problem {
        case .endsBeforeItBegins(let span):
            Phrase(
                "Giờ \(clock(span)) kết thúc trước khi bắt đầu. Hãy nhập lại, ví dụ 8:00-12:00.",
                "\(clock(span)) ends before it begins. Enter it again, for example 8:00-12:00.")
        case .overlap(let first, let second):
            Phrase(
                "Giờ \(clock(first)) và \(clock(second)) chồng lên nhau. Hãy tách ra, hoặc gộp làm một.",
                "\(clock(first)) and \(clock(second)) overlap. Keep them apart, or make one of them.")
        case .twiceFrom(let day):
            Phrase {
                let day = DateText.short(day, $0)
                return $0 == .vietnamese
                    ? "Đã có giờ mở cửa áp dụng từ \(day). Hãy sửa giờ ấy, hoặc chọn ngày khác."
                    : "There are hours from \(day) on already. Edit those, or choose another day."
            }
        case .twiceOn(let day):
            Phrase {
                let day = DateText.short(day, $0)
                return $0 == .vietnamese
                    ? "Ngày \(day) đã có giờ riêng. Hãy sửa mục ấy." : "\(day) has hours of its own already. Edit those."
            }
        case .noPlaces(let day):
            Phrase {
                let day = DateText.short(day, $0)
                return $0 == .vietnamese
                    ? "Giờ mở cửa từ \(day) cần ít nhất một chỗ mỗi giờ."
                    : "The hours from \(day) on need a place an hour at least."
            }
        }
    }

    private static func clock(_ span: ClockSpan) -> String {
        DateText.clock(minute: span.start) + "-" + DateText.clock(minute: span.end)
    }
}
