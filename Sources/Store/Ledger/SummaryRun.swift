/// Changes to the summary in the order of its table, packed: a few bytes a cell, so that those of a whole city fit in memory until
/// they are written in one pass.
struct SummaryRun {
    private(set) var bytes: [UInt8] = []
    private var last: UInt64 = 0

    /// Cells come by rising place. Each is written as its distance from the one before, then its sums, seven bits a byte.
    mutating func append(_ cell: SummaryCell) {
        put(cell.place - last)
        last = cell.place
        put(cell.millilitres)
        put(Int(cell.bags))
        put(Int(cell.visits))
        put(Int(cell.approximate))
    }

    private mutating func put(_ value: Int) { put(UInt64(bitPattern: Int64(value << 1 ^ value >> 63))) }

    private mutating func put(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Hands out the cells of all runs by rising place; what several say of one cell comes as one.
    static func merged(_ runs: [SummaryRun], _ body: (SummaryCell) throws -> Void) rethrows {
        var cursors = runs.map { Cursor($0.bytes) }
        while let place = cursors.lazy.compactMap({ $0.cell?.place }).min() {
            var sum = SummaryCell(place: place)
            for index in cursors.indices {
                guard let cell = cursors[index].cell, cell.place == place else { continue }
                sum.add(cell)
                cursors[index].advance()
            }
            try body(sum)
        }
    }

    private struct Cursor {
        private let bytes: [UInt8]
        private var next = 0
        private(set) var cell: SummaryCell?

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            advance()
        }

        mutating func advance() {
            guard next < bytes.count else { return cell = nil }
            cell = SummaryCell(
                place: (cell?.place ?? 0) + count(), millilitres: whole(), bags: Int32(whole()), visits: Int32(whole()),
                approximate: Int32(whole()))
        }

        private mutating func whole() -> Int {
            let folded = count()
            return Int(bitPattern: UInt(folded >> 1)) ^ -Int(folded & 1)
        }

        private mutating func count() -> UInt64 {
            var value: UInt64 = 0
            var shift: UInt64 = 0
            while true {
                let byte = bytes[next]
                next += 1
                value |= UInt64(byte & 0x7F) << shift
                if byte < 0x80 { return value }
                shift += 7
            }
        }
    }
}
