import Model
import Store

/// What is said of calls, and of people as givers.
extension Phrase {
    public static func donorState(_ state: DonorState) -> Phrase {
        switch state {
        case .new: Phrase("chưa hiến", "new")
        case .firstTime: Phrase("mới 1 lần", "first-time")
        case .regular: Phrase("thường xuyên", "regular")
        case .lapsed: Phrase("bỏ quãng", "lapsed")
        case .inactive: Phrase("đã lâu", "inactive")
        }
    }

    /// What stands for "never gave" of somebody who came, and of whom no blood could be taken; the longest form first.
    public static func donorState(_ state: DonorState, last: Day?, on today: Day) -> [Phrase] {
        guard state == .new, let last else { return [donorState(state)] }
        let failed = Phrase("lấy máu không thành", "failed bleed")
        let day = Phrase { " " + (last.year == today.year ? DateText.dayMonth(last) : DateText.short(last, $0)) }
        let short = Phrase("không thành", "failed")
        return [failed + day, short + day, short]
    }

    public static func callOutcome(_ outcome: Call.Outcome) -> Phrase {
        switch outcome {
        case .calling: Phrase("đang gọi", "on the phone")
        case .willCome: Phrase("sẽ đến", "will come")
        case .notNow: Phrase("chưa được", "not now")
        case .noAnswer: Phrase("không nghe máy", "no answer")
        case .wrongNumber: Phrase("sai số", "wrong number")
        case .neverAgain: Phrase("không gọi nữa", "never again")
        }
    }

    /// "đang gọi 09:14, Chị Hà · Bàn 1": on the day of the call; else with its date.
    public static func call(_ call: Call, on today: Day) -> Phrase {
        let time = Phrase { language in
            call.time.day == today
                ? DateText.clock(minute: call.time.minuteOfDay) : DateText.short(call.time.day, language)
        }
        return callOutcome(call.outcome) + Phrase(both: " ") + time + Phrase(both: ", ") + by(call.by)
    }

    /// Where a column is narrow: "hôm nay 09:14, Chị Hà · Bàn 1".
    public static func calledToday(_ call: Call) -> Phrase {
        Phrase("hôm nay ", "today ") + Phrase(both: DateText.clock(minute: call.time.minuteOfDay) + ", ") + by(call.by)
            + Phrase(both: ": ") + callOutcome(call.outcome)
    }

    public static func by(_ signature: Signature) -> Phrase {
        Phrase(both: [signature.operatorName, signature.desk].filter { !$0.isEmpty }.joined(separator: " · "))
    }

    /// Why somebody is not called now; `nil` when they may be.
    public static func callStanding(_ standing: CallStanding, on today: Day) -> Phrase? {
        switch standing {
        case .open: nil
        case .busy(let call, let end):
            .call(call, on: today) + Phrase(", đến ", ", until ") + Phrase(both: DateText.clock(minute: end.minuteOfDay))
        case .calledToday(let call): Phrase("đã gọi hôm nay: ", "called today: ") + .call(call, on: today)
        case .rests(let day): Phrase { ($0 == .vietnamese ? "gọi lại từ " : "call from ") + DateText.short(day, $0) }
        case .wrongNumber: Phrase("sai số, cần số mới", "wrong number")
        }
    }

    /// Who is left out of a call list, in pieces: "Không liệt kê: 97 người không muốn được mời", "và 12 người ngoài 18–60 tuổi".
    public static func leftOut(_ counts: CallCounts, ages: AgeRule?) -> [Phrase] {
        var parts: [Phrase] = []
        if counts.refused > 0 { parts.append(counted(counts.refused, "người không muốn được mời", "asked not to be invited")) }
        if counts.outsideAges > 0, let ages {
            let range = "\(ages.least)–\(ages.most)"
            parts.append(counted(counts.outsideAges, "người ngoài \(range) tuổi", "outside the ages \(range)"))
        }
        return parts.enumerated().map { ($0 == 0 ? Phrase("Không liệt kê: ", "Not listed: ") : Phrase("và ", "and ")) + $1 }
    }

    /// They are listed, and said to be, since what stands before is about who is not.
    public static func listedUnasked(_ count: Int) -> Phrase {
        counted(count, "người chưa hỏi ý, vẫn liệt kê", "not asked for consent, listed")
    }

    private static func counted(_ count: Int, _ vietnamese: String, _ english: String) -> Phrase {
        counted(count, vietnamese, english, english)
    }

    /// "đã hẹn 09:00 · 132 Quan Nhân".
    public static func bookedElsewhere(_ other: BookedElsewhere) -> Phrase {
        let time = other.booking.slot.map { " " + DateText.clock(minute: $0) } ?? ""
        let state = other.booking.step != nil ? Phrase("đã đến", "came") : Phrase("đã hẹn\(time)", "booked\(time)")
        return state + Phrase(both: " · " + other.place)
    }

    /// Before somebody is booked twice on one day.
    public static func elsewhereThatDay(_ others: [BookedElsewhere]) -> Phrase {
        Phrase("Ngày ấy người này ", "That day this person: ") + joined(others.map { bookedElsewhere($0) }, by: "; ")
            + Phrase(both: ".")
    }

    /// On what the likelihood rests: "đến 4/5 lần đặt".
    public static func chance(_ reason: ChanceOfComing.Reason) -> Phrase {
        switch reason {
        case .own(let rate):
            Phrase(
                "đến \(rate.cases)/\(rate.total) lần đặt",
                rate.total == 1 ? "kept \(rate.cases) of 1 booking" : "kept \(rate.cases) of \(rate.total) bookings")
        case .group(let rate): Phrase("đơn vị đến \(rate.cases)/\(rate.total)", "group came \(rate.cases)/\(rate.total)")
        case .usual: Phrase("chưa từng đặt", "never booked")
        }
    }

    /// A second call on one day, refused.
    static func calledAlready(_ call: Call) -> Phrase {
        let time = DateText.clock(minute: call.time.minuteOfDay)
        let end = DateText.clock(minute: RuleBook.vietnam.calls.end(of: call).minuteOfDay)
        let who = by(call.by)
        return call.outcome == .calling
            ? Phrase(
                "\(who.vietnamese) đang gọi người này từ \(time), giữ máy đến \(end). Hãy chọn người khác.",
                "\(who.english) has been on the phone with this person since \(time), and keeps the line until \(end). Choose somebody else."
            )
            : Phrase(
                "\(who.vietnamese) đã gọi người này hôm nay lúc \(time): \(callOutcome(call.outcome).vietnamese). Một ngày không gọi hai lần.",
                "\(who.english) called this person today at \(time): \(callOutcome(call.outcome).english). Nobody is called twice in a day."
            )
    }

    public static let notToBeCalled = Phrase(
        "Người này đã xin không mời nữa, hoặc đã rút sự đồng ý liên hệ. Không gọi.",
        "This person asked not to be invited any more, or withdrew their consent to be contacted. They are not called.")
}
