/// Digits typed to find a telephone, whole or in part, in today's form or that of an old paper list.
public struct PhoneQuery: Hashable, Sendable {
    /// A number found by its beginning starts with one of these.
    public let beginnings: [String]
    /// A number found by its end ends with this; compare its reverse with ``Phone/reversed``.
    public let ending: String

    public var reversedEnding: String { String(ending.reversed()) }

    /// `nil` unless the text is at least three digits and the signs that are written between them.
    public init?(_ text: some StringProtocol) {
        guard text.allSatisfy({ ("0"..."9").contains($0) || "+ .-()".contains($0) }) else { return nil }
        let typed = String(text.filter { ("0"..."9").contains($0) })
        guard typed.utf8.count >= 3 else { return nil }
        ending = typed
        var beginnings = [typed]
        func add(_ beginning: String) {
            if !beginnings.contains(beginning) { beginnings.append(beginning) }
        }
        if typed.hasPrefix("84") { add("0" + typed.dropFirst(2).drop { $0 == "0" }) }
        if !typed.hasPrefix("0") { add("0" + typed) }
        for beginning in beginnings {
            for reform in NumberingPlan.reforms {
                for change in reform.changes where beginning.hasPrefix(change.old) {
                    add(change.new + beginning.dropFirst(change.old.count))
                }
            }
        }
        self.beginnings = beginnings
    }
}
