import Model
import Terminal

/// The letters that came into a text field one right after the other, as a scanner types them, and the screen as it was before: what a
/// scan in a field leaves behind, with the value that was selected and with nothing altered.
struct TypedRun: Sendable {
    let before: any Screen
    private let depth: Int
    private(set) var text = ""
    private var last: Int

    init(_ navigation: NavigationStack, at now: Int) {
        before = navigation.top
        depth = navigation.depth
        last = now
    }

    /// The screen is still the one on top.
    func isOn(_ navigation: NavigationStack) -> Bool { depth == navigation.depth }

    func goesOn(_ navigation: NavigationStack, at now: Int) -> Bool {
        isOn(navigation) && now - last <= ScanBuffer<Key>.opening
    }

    mutating func take(_ key: Key, at now: Int) {
        last = now
        switch key {
        case .character(let letter): if text.utf8.count < ScanBuffer<Key>.longest { text.append(letter) }
        case .backspace: if !text.isEmpty { text.removeLast() }
        default: break
        }
    }
}
