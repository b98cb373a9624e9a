import Canvas
import Model
import Phrases
import Store

/// Records that may be one person's, two and two, side by side (nghi trùng): merged, or noted as two people, by somebody who looks.
public struct TwinsScreen: Screen {
    /// Only those of one person; `nil` looks through everybody.
    let donor: Identifier<Donor>?
    /// `nil` while they are looked for.
    var twins: TwinList?
    var lines: [Twins] = []
    var isByName = false
    var filter = ListFilter()
    var list = ListWindow()
    var pair: PersonPair?
    /// The one on the right stays, and not the one on the left.
    var keepsOther = false
    var problem: StoreError?
    /// Noted as two people, on its way to the books.
    private var declining: [Identifier<Donor>]?
    private var rereading = Rereading()

    public init(of donor: Identifier<Donor>? = nil) { self.donor = donor }

    public var title: Phrase { Phrase("Người trùng", "Duplicates") }
    public var field: TextField? { filter.field }

    var selected: Twins? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .back: return .available
        case .filter, .sort: return twins == nil ? .absent : .available
        case .export: return twins == nil ? .absent : ListSheet.availability(lines.isEmpty, listsPeople: true, context)
        case .open, .decline:
            return pair == nil ? .disabled(Phrase("Không có cặp nào ở đây.", "There is no pair here.")) : .available
        default: return .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        list.resize(height: table(context).visibleRows(in: TwinsLayout(ProgramLayout(context.size).body, filter: filter).list))
        switch event {
        case .appeared where twins == nil: return [donor.map { .ask(.twins(of: $0)) } ?? .start(.findTwins)]
        case .appeared: return ask()
        case .news:
            guard twins != nil, rereading.isDue() else { return ask() }
            return ask() + [donor == nil ? .askAside(.twins(of: nil)) : .ask(.twins(of: donor))]
        case .answered(.twins(donor, let answer)):
            rereading.end()
            return take(answer)
        case .job(.twins(let answer)) where donor == nil: return take(answer)
        case .job(.lost(let error)): problem = error
        case .answered(.pair(let answer)): return take(answer)
        // One of them was merged into the other.
        case .chosen(let gone):
            rereading.skip()
            return drop { $0.id.contains(gone) }
        case .committed(let entry):
            guard let declined = declining else { return [] }
            declining = nil
            rereading.skip()
            return drop { $0.id == declined } + [.notice(Announcement(.done, .saved(entry.kind ?? .donorsDistinguished)))]
        case .refused: declining = nil
        case .move(.left), .move(.right):
            if filter.take(event) { return [] }
            keepsOther.toggle()
        case .move(let move):
            list.go(move)
            return ask()
        case .typed, .pasted, .edit: if filter.take(event) { return arrange() }
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double):
            let layout = TwinsLayout(ProgramLayout(context.size).body, filter: filter)
            guard let row = table(context).layout(in: layout.list, window: list).row(at: point) else { return [] }
            list.select(row)
            return double ? perform(.open, context) : ask()
        default: break
        }
        return []
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        switch action {
        case .back:
            guard filter.isOpen else { return (twins == nil && donor == nil ? [.cancelJob] : []) + [.close] }
            filter.close()
            return arrange()
        case .filter: filter.open()
        case .export:
            let sheet = ListSheet(
                title: [context.office?.name ?? "", context.say(title)], fileName: "\(context.today)-nguoi-trung", table(context),
                rows: lines.map { row($0, context) }, listsPeople: true, context)
            return [.open(PickScreen.export([sheet], context))]
        case .sort:
            isByName.toggle()
            return arrange()
        case .open:
            guard let pair, pair.histories.count == 2 else { return [] }
            let (keep, gone) = keepsOther ? (pair.histories[1], pair.histories[0]) : (pair.histories[0], pair.histories[1])
            do throws(MergeProblem) {
                return [.open(MergeScreen(try DonorMerge(keeping: keep, and: gone)))]
            } catch {
                return [.notice(Announcement(.warning, .mergeProblem(error)))]
            }
        case .decline:
            guard let pair else { return [] }
            declining = [pair.one.donor.id, pair.other.donor.id]
            return [.commit(Donor.distinguish(pair.one.donor, pair.other.donor))]
        default: break
        }
        return []
    }

    private mutating func take(_ answer: TwinList) -> [Effect] {
        twins = answer
        return arrange()
    }

    private mutating func take(_ answer: PersonPair?) -> [Effect] {
        guard let selected else { return [] }
        guard let answer else {
            // Another desk took one of them away.
            return drop { $0.id == selected.id }
        }
        guard [answer.one.donor.id, answer.other.donor.id] == selected.id else { return [] }
        // Whoever gave more often is proposed to stay, else the older record.
        if pair?.one.donor.id != answer.one.donor.id || pair?.other.donor.id != answer.other.donor.id {
            keepsOther = answer.other.counted > answer.one.counted
        }
        pair = answer
        return []
    }

    private mutating func drop(_ isMeant: (Twins) -> Bool) -> [Effect] {
        twins?.pairs.removeAll(where: isMeant)
        return arrange()
    }

    private mutating func arrange() -> [Effect] {
        let id = selected?.id
        lines = (twins?.pairs ?? []).filter { filter.matches($0.one.name + " " + $0.other.name) }
        if isByName {
            lines = lines.map { ($0, VietnameseText.sortKey($0.one.name)) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
        }
        list.resize(count: lines.count)
        if let id, let row = lines.firstIndex(where: { $0.id == id }) { list.select(row) }
        return ask()
    }

    private mutating func ask() -> [Effect] {
        guard let selected else {
            pair = nil
            return []
        }
        if pair.map({ [$0.one.donor.id, $0.other.donor.id] != selected.id }) ?? false { pair = nil }
        return [.ask(.pair(selected.one.id, selected.other.id))]
    }
}
