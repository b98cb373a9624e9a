import Model

/// What is said while drives are planned and people invited.
extension Phrase {
    /// The command that brings a drive into a state.
    public static func changing(to state: Drive.State) -> Phrase {
        switch state {
        case .planned: Phrase("Đặt lại là dự kiến", "Plan it again")
        case .open: Phrase("Mở đợt", "Open the drive")
        case .closed: Phrase("Đóng đợt", "Close the drive")
        case .postponed: Phrase("Hoãn đợt…", "Postpone it…")
        case .cancelled: Phrase("Huỷ đợt…", "Cancel it…")
        }
    }

    /// What that means.
    public static func changed(to state: Drive.State) -> Phrase {
        switch state {
        case .planned: Phrase("lời mời và giờ hẹn còn nguyên", "invitations and slots stay")
        case .open: Phrase("các bàn bắt đầu tiếp đón", "the desks begin to take people in")
        case .closed: Phrase("chốt số liệu; mở lại được", "its figures stand; it can be opened again")
        case .postponed: Phrase("chọn lý do; đặt ngày khác sau", "choose why; another day is set later")
        case .cancelled: Phrase("chọn lý do", "choose why")
        }
    }

    /// Whether a drive that is not held for that reason is a miss of the unit's.
    public static func counts(_ reason: Drive.Reason) -> Phrase {
        reason.isFailure
            ? Phrase("tính là một đợt không thực hiện được", "counts as a drive that was missed")
            : Phrase("không tính là đơn vị chậm tiến độ", "not held against the unit's progress")
    }

    /// Which people may be contacted, and how many were left out for what they said.
    public static func leftOut(refused: Int, withoutConsent: Int) -> Phrase? {
        var parts: [Phrase] = []
        if refused > 0 { parts.append(Phrase("\(refused) người không muốn được mời", "\(refused) asked not to be invited")) }
        if withoutConsent > 0 {
            parts.append(
                Phrase("\(withoutConsent) người chưa đồng ý cho liên hệ", "\(withoutConsent) have not agreed to be contacted"))
        }
        if parts.isEmpty { return nil }
        let text = Phrase { language in parts.map { $0[language] }.joined(separator: ", ") }
        return Phrase("Không liệt kê: ", "Not listed: ") + text
    }

    public static let drivesDayIsAhead = Phrase(
        "Ngày của đợt còn ở phía trước; chưa thể ghi là không đến.", "The drive's day is still ahead: nobody has stayed away yet.")

    public static let reminderDue = Phrase("cần nhắc", "remind")
}
