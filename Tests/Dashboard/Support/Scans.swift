@testable import Dashboard

/// What a scanner types. Everybody is invented.
enum Scans {
    /// The card of ``Fake/donor``.
    static let known = card("001185012345", "Nguyễn Thị Hoà", "15031985", "Nữ")
    /// Of somebody who is not in the books.
    static let stranger = card("001099012345", "Nguyễn Văn An", "15031999", "Nam")
    static let bag = "=G12341765432170"
    /// As the books keep it.
    static let bagNumber = "G123417654321"

    static func card(
        _ number: String, _ name: String, _ birth: String, _ sex: String,
        address: String = "Số 7, ngõ 12, Nguyễn Trãi, Khương Trung, Thanh Xuân, Hà Nội"
    ) -> String { [number, "012345678", name, birth, sex, address, "10052021"].joined(separator: "|") }
}
