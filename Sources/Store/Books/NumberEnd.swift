/// The end of a phone number or a citizen id as it is kept to be found by: its last digits from the last to the first.
///
/// Among a million people one or two share six digits; of a longer end the number itself tells the rest.
struct NumberEnd {
    /// The column that holds the end, and that of the whole number.
    let end: String
    let number: String

    static let columns = [NumberEnd(end: "phone_end", number: "phone"), NumberEnd(end: "citizen_end", number: "citizen_id")]
    /// No more digits are kept; those of older files are cut so, too (``Schema/smaller``).
    static let length = 6

    static func of(_ digits: String) -> String { String(decoding: Array(digits.utf8.suffix(length).reversed()), as: UTF8.self) }

    /// All that begins with these digits comes before this: after 9 comes the colon.
    static func after(_ beginning: String) -> String { beginning + ":" }
}
