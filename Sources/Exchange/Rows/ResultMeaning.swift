import Model

/// What a list's column "result" says of a visit.
enum ResultMeaning: Hashable {
    case collected
    /// Blood was drawn and the bag was not filled or is not usable.
    case failed
    /// No blood was drawn. Which finding it was is not kept.
    case deferred

    /// An empty cell beside a volume means that blood was taken.
    init(_ text: String) {
        switch VietnameseText.fold(text) {
        case "", "collected", "donated", "success", "successful", "complete", "completed", "ok", "yes", "dat", "da hien",
            "hien duoc", "da hien mau",
            "thanh cong", "hien thanh cong", "da lay mau", "lay mau", "lay duoc mau", "du", "hien mau":
            self = .collected
        case "failed", "failed bleed", "incomplete", "underfilled", "khong du", "khong du the tich", "lay khong du", "khong du mau",
            "khong thanh cong", "that bai", "tui mau khong dat", "khong dat the tich":
            self = .failed
        default:
            self = .deferred
        }
    }
}
