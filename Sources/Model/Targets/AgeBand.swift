/// The ages by which givers are counted (nhóm tuổi): the ends of the law's range, and ten years each between them.
public enum AgeBand: Int, CaseIterable, Comparable, Sendable {
    case under18, from18, from25, from35, from45, from55, over60

    public init(age: Int) {
        self =
            switch age {
            case ..<18: .under18
            case ..<25: .from18
            case ..<35: .from25
            case ..<45: .from35
            case ..<55: .from45
            case ...60: .from55
            default: .over60
            }
    }

    /// "18–24".
    public var text: String {
        switch self {
        case .under18: "< 18"
        case .from18: "18–24"
        case .from25: "25–34"
        case .from35: "35–44"
        case .from45: "45–54"
        case .from55: "55–60"
        case .over60: "> 60"
        }
    }

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
