import Model

extension Phrase {
    public static func driveReason(_ reason: Drive.Reason) -> Phrase {
        switch reason {
        case .surplus: Phrase("dư máu", "enough in stock")
        case .weather: Phrase("thời tiết", "weather")
        case .epidemic: Phrase("dịch bệnh", "epidemic")
        case .venue: Phrase("địa điểm", "venue")
        case .collectingTeam: Phrase("đội lấy máu không đến được", "collecting team cannot come")
        case .tooFewBookings: Phrase("quá ít người đăng ký", "too few bookings")
        case .other: Phrase("lý do khác", "other reason")
        }
    }

    public static func bookingSource(_ source: Booking.Source) -> Phrase {
        switch source {
        case .booked: Phrase("đặt trước", "booked")
        case .walkIn: Phrase("khách vãng lai", "walk-in")
        }
    }

    public static func invitation(_ invitation: Booking.Invitation) -> Phrase {
        switch invitation {
        case .invited: Phrase("đã mời", "invited")
        case .pledged: Phrase("đã hứa", "pledged")
        case .booked: Phrase("đã đặt", "booked")
        case .reminded: Phrase("đã nhắc", "reminded")
        case .cancelled: Phrase("đã báo huỷ", "cancelled")
        case .noShow: Phrase("không đến", "did not come")
        }
    }

    /// Where somebody stands at a drive; `nil` is not come yet.
    public static func bookingStep(_ step: Booking.Step?) -> Phrase {
        switch step {
        case nil: Phrase("chưa đến", "not come yet")
        case .came?: Phrase("đã đến", "came")
        case .withDoctor?: Phrase("đang khám", "with the doctor")
        case .giving?: Phrase("đang hiến", "giving")
        case .done?: Phrase("đã hiến", "gave")
        case .failed?: Phrase("lấy máu không thành", "failed bleed")
        case .deferred?: Phrase("hoãn", "deferred")
        case .left?: Phrase("bỏ về", "left")
        }
    }

    /// Why a drive does not change its state.
    public static func driveState(_ problem: DriveStateProblem) -> Phrase {
        switch problem {
        case .notAllowed(let from, let to):
            Phrase { language in
                let (from, to) = (driveState(from)[language], driveState(to)[language])
                return language == .vietnamese
                    ? "Đợt hiến máu «\(from)» không chuyển thẳng sang «\(to)» được."
                    : "A drive that is \(from) cannot become \(to) at once."
            }
        case .reasonMissing:
            Phrase("Hãy chọn lý do hoãn hoặc huỷ đợt hiến máu.", "Choose why the drive is postponed or cancelled.")
        case .bloodDrawn(let people):
            Phrase("Đã lấy máu của ", "Blood was drawn from ") + Phrase.people(people)
                + Phrase(
                    ": đợt này chỉ đóng được, không hoãn, huỷ hay trở về dự kiến được nữa.",
                    ": this drive can only be closed, no longer postponed, cancelled or planned again.")
        }
    }

    /// Why the day of a drive is not changed.
    public static func drivesDayStands(_ people: Int) -> Phrase {
        Phrase("Đã lấy máu của ", "Blood was drawn from ") + Phrase.people(people)
            + Phrase(
                " trong ngày của đợt: không đổi ngày được nữa.", " on the day of this drive: the day can no longer be changed.")
    }

    /// Why the slots of a drive do not go together.
    public static func slot(_ problem: DriveSlotProblem) -> Phrase {
        switch problem {
        case .capacityNotPositive(let slot):
            Phrase("Khung \(span(slot)): số người phải lớn hơn 0.", "Slot \(span(slot)): it needs room for somebody.")
        case .endsBeforeItBegins(let slot):
            Phrase("Khung \(span(slot)) kết thúc trước khi bắt đầu.", "Slot \(span(slot)) ends before it begins.")
        case .outsideHours(let slot):
            Phrase("Khung \(span(slot)) nằm ngoài giờ của đợt.", "Slot \(span(slot)) lies outside the drive's hours.")
        case .overlap(let one, let other):
            Phrase(
                "Khung \(span(one)) và \(span(other)) của cùng một nhóm chồng lên nhau.",
                "Slots \(span(one)) and \(span(other)) of the same group overlap.")
        }
    }

    private static func span(_ slot: DriveSlot) -> String {
        DateText.clock(minute: slot.span.start) + "–" + DateText.clock(minute: slot.span.end)
    }

    /// Why a booking is refused as it stands.
    public static func booking(_ problem: BookingProblem) -> Phrase {
        switch problem {
        case .stepNotAllowed(let from, let to):
            Phrase { language in
                let (from, to) = (bookingStep(from)[language], bookingStep(to)[language])
                return language == .vietnamese
                    ? "Từ «\(from)» không chuyển sang «\(to)» được." : "From “\(from)” there is no step to “\(to)”."
            }
        case .driveNotOpen(let state):
            Phrase {
                let state = driveState(state)[$0]
                return $0 == .vietnamese
                    ? "Đợt hiến máu đang «\(state)»: hãy mở đợt (phím p) rồi mới chuyển bước."
                    : "The drive is \(state): open it (key p) before a step is taken."
            }
        case .cameThough:
            Phrase(
                "Người này đã đến, không ghi là huỷ hoặc vắng được.", "This person came: no cancellation or absence can be noted.")
        case .noSuchSlot(let minute):
            Phrase(
                "Đợt này không có khung giờ \(DateText.clock(minute: minute)).",
                "The drive has no slot at \(DateText.clock(minute: minute)).")
        case .donationMissing:
            Phrase(
                "Tại bàn hiến máu, người này đã hiến; hãy lùi một bước ở đó thay vì huỷ hoặc sửa riêng lần hiến.",
                "At the drive's desk this person gave; step back there instead of voiding or altering the donation alone.")
        case .donationLeft:
            Phrase(
                "Lần hiến máu của bước vừa lùi vẫn còn được tính; hãy huỷ nó cùng lúc.",
                "The donation of the step that was taken back still counts; void it with the step.")
        case .deferralMissing:
            Phrase(
                "Tại bàn hiến máu, người này đã bị hoãn; cần có lý do hoãn của đợt này.",
                "At the drive's desk this person was deferred; that needs a deferral at this drive.")
        case .deferralLeft:
            Phrase(
                "Lý do hoãn của bước vừa lùi vẫn còn; hãy bỏ nó cùng lúc.",
                "The deferral of the step that was taken back is still there; take it away with the step.")
        }
    }
}
