import Canvas
import Model
import Phrases

/// A cell of a list that is shown, sorted, and written into a file.
struct ListCell: Hashable, Sendable {
    var text: String
    var style: Style
    /// Cells of a column are sorted by these bytes.
    var order: [UInt8]
    /// How it stands in a CSV file, where that is not as it is shown (``PlainNumber``).
    var plain: String?
    /// Shorter forms of the text, for a column without room for it.
    var shorter: [String] = []

    var cell: TableCell { .forms([text] + shorter, style) }

    /// Of a name: where there is no room for it, the last word is what stays.
    var shortened: ListCell {
        var cell = self
        cell.shorter = Array(NameText.forms(text).dropFirst())
        return cell
    }

    /// Of a ward's name.
    var shortenedWard: ListCell {
        var cell = self
        cell.shorter = Array(NameText.wardForms(text).dropFirst())
        return cell
    }

    init(_ text: String, _ style: Style = .text, order: [UInt8]? = nil, plain: String? = nil) {
        self.text = text
        self.plain = plain
        self.style = style
        self.order = order ?? VietnameseText.textKey(text)
    }

    /// Sorted by the number; what has none comes first.
    init(_ text: String, number: Int?, _ style: Style = .text, plain: String? = nil) {
        let shifted = number.map { UInt64(bitPattern: Int64($0)) ^ (1 << 63) } ?? 0
        self.init(text, style, order: (0..<8).map { UInt8(truncatingIfNeeded: shifted >> (56 - 8 * $0)) }, plain: plain)
    }
}

/// A column of such a list.
struct ListColumn: Sendable {
    var title: Phrase
    var width: Table.Column.Width
    var align: Alignment = .left
    var priority: Int = .max
    /// What a CSV file says of its numbers besides: ml, %.
    var unit = ""
    /// Telephone numbers: masked on the screen, and in a file only when asked for.
    var isPhone = false

    init(
        _ title: Phrase, _ width: Table.Column.Width, _ align: Alignment = .left, priority: Int = .max, unit: String = "",
        isPhone: Bool = false
    ) {
        self.title = title
        self.width = width
        self.align = align
        self.priority = priority
        self.unit = unit
        self.isPhone = isPhone
    }
}

/// By which column a list is sorted.
struct ListOrder: Hashable, Sendable {
    var column = 0
    var descending = false

    /// F5: the other way round, then the next column.
    func next(of columns: Int) -> ListOrder {
        if !descending { return ListOrder(column: column, descending: true) }
        return ListOrder(column: (column + 1) % max(1, columns), descending: false)
    }

    func clicked(_ column: Int) -> ListOrder { ListOrder(column: column, descending: column == self.column ? !descending : false) }

    func arrow(_ column: Int) -> Table.Column.Sort? { column == self.column ? (descending ? .descending : .ascending) : nil }
}
