import Model

/// The problems of an import as they are met: refusals for the file of refused rows, and the first few of all for the report.
struct Findings {
    private(set) var refused = 0
    private var refusals: [RowProblem] = []
    /// By record: a warning counts only when its row is taken.
    private var warnings: [Int: [RowProblem]] = [:]
    private let header: Header

    init(header: Header) { self.header = header }

    mutating func refuse(_ refusal: Refusal, line: Int, record: Int) -> RowProblem {
        refused += 1
        let problem = problem(refusal, line, record)
        if refusals.count < ImportReport.problemLimit { refusals.append(problem) }
        return problem
    }

    mutating func warn(_ warning: Warning, line: Int, record: Int) {
        // Rows taken come in the order of the file, and some turn out to be there already: keep more than are shown.
        guard warnings.count < ImportReport.problemLimit * 4 || warnings[record] != nil else { return }
        warnings[record, default: []].append(problem(warning, line, record))
    }

    /// The row's warnings are not worth telling: it was in the books before, or is refused.
    mutating func forgetWarnings(of record: Int) { warnings[record] = nil }

    /// In the order of the file, at most ``ImportReport/problemLimit`` of each sort.
    var problems: [RowProblem] {
        let told = warnings.values.joined().sorted { $0.record < $1.record }.prefix(ImportReport.problemLimit)
        return (refusals.sorted { $0.record < $1.record } + told).sorted {
            ($0.record, $0.isRefusal ? 0 : 1) < ($1.record, $1.isRefusal ? 0 : 1)
        }
    }

    func problem(_ refusal: Refusal, _ line: Int, _ record: Int) -> RowProblem {
        let name = refusal.field.flatMap { header.place(of: $0) }.map { header.names[$0] } ?? ""
        return RowProblem(
            line: line, record: record, field: refusal.field, header: name, value: refusal.value, reason: refusal.reason)
    }
}
