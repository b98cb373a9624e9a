/// Why a row stays out: thrown by the readers of rows.
struct Refusal: Error {
    var field: Column?
    var value: String
    var reason: RowReason

    init(_ field: Column?, _ value: String, _ reason: RowReason) {
        self.field = field
        self.value = value
        self.reason = reason
    }
}

/// A warning about a row that is accepted.
typealias Warning = Refusal
