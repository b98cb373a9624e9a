/// An address as it stands in one cell of a list, in its parts: "số 15, ngõ 52/3, phố Quan Nhân, phường Nhân Chính, quận Thanh Xuân".
///
/// Never fails: what is not understood stays in ``house``. Names come without the word before them ("Nhân Chính", not "phường Nhân Chính") and are
/// not checked against any map. Hà Nội and Việt Nam are left out; another town stays.
public struct PostalAddress: Hashable, Sendable {
    /// "15 ngõ 52/3", "P1203 CT2"; see ``HouseNumber``.
    public private(set) var house = ""
    /// "Quan Nhân".
    public private(set) var street = ""
    /// "Nhân Chính".
    public private(set) var ward = ""
    /// "Thanh Xuân".
    public private(set) var district = ""
    /// "Tổ 12", "Thôn Đoài".
    public private(set) var residentialGroup = ""

    public init(_ text: some StringProtocol) {
        var pieces = AddressPiece.pieces(of: String(text))
        AddressPiece.nameBarePieces(&pieces)
        var numbers: [String] = []
        var lanes: [String] = []
        var rest: [String] = []
        for piece in pieces {
            let name = piece.words.joined(separator: " ")
            switch piece.field {
            case .street where street.isEmpty && !name.isEmpty: street = name
            case .ward where ward.isEmpty && !name.isEmpty: ward = name
            case .district where district.isEmpty && !name.isEmpty: district = name
            case .group where !name.isEmpty && name != "Tổ": residentialGroup += (residentialGroup.isEmpty ? "" : ", ") + name
            case .number: numbers.append(name)
            case .lane: lanes.append(name)
            case .nothing: break
            default: rest.append(piece.written)
            }
        }
        let house = HouseNumber((numbers + lanes).joined(separator: " ")).text
        self.house = ([house] + rest).filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
