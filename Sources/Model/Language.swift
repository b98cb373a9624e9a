/// The two languages of the program. Vietnamese is the one it thinks in.
public enum Language: String, Codable, CaseIterable, Sendable {
    case vietnamese = "vi"
    case english = "en"
}
