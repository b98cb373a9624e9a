import Canvas
import Model

extension TableCell {
    /// Somebody's name, or a family's; where it does not fit the given name is what stays.
    static func name(_ name: String, _ style: Style = .text) -> TableCell { .forms(NameText.forms(name), style) }

    /// All of them with their given names while they fit.
    static func names(_ names: [String], _ style: Style = .text) -> TableCell { .forms(NameText.forms(names), style) }

    /// Wards: "Thanh Xuân Bắc, Thanh Xuân Nam", "TX Bắc, TX Nam", "Thanh Xuân Bắc +1", "TX Bắc +1".
    static func places(_ names: [String], _ style: Style = .text) -> TableCell {
        let forms = names.map(NameText.wardForms)
        guard names.count > 1, let first = forms.first else { return .forms(forms.first ?? [""], style) }
        let shorter = first.map { $0 + " +\(names.count - 1)" }
        return .forms([names.joined(separator: ", "), forms.map { $0.last ?? "" }.joined(separator: ", ")] + shorter, style)
    }

    /// A group's name; where it is narrow all residential groups alike are called in short.
    static func group(_ name: String, _ style: Style = .text, _ context: Context) -> TableCell {
        TableCell(context.size.width < 160 ? name.replacing("Tổ dân phố", with: "TDP") : name, style)
    }
}
