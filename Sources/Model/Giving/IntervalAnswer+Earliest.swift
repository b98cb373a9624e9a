extension IntervalAnswer {
    /// When the first of several people may come again: now, if anybody's interval has passed.
    public static func earliest(_ answers: [IntervalAnswer]) -> IntervalAnswer {
        if answers.contains(.passed) { return .passed }
        let days = answers.compactMap { if case .notBefore(let day) = $0 { day } else { nil } }
        return days.min().map { .notBefore($0) } ?? .unknown
    }
}
