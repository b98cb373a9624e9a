import Exchange
import Model
import Phrases

/// The slots of a drive as one line (khung giờ của đợt): `7:30-8:30 20; 8:30-9:30 15 Tổ 12, Nhân Chính`.
///
/// Each is hours, places, and the group or bloc that it is kept for, where it is kept for one. `mỗi 60 phút 20` (`every 60 min 20`) shares
/// out the drive's hours evenly.
struct SlotText {
    let groups: [Group]
    let blocs: [Bloc]
    /// Of the ward that holds the drive; among groups of one name its own is meant.
    let ward: WardKey?
    let atlas: WardAtlas

    init(groups: [Group], blocs: [Bloc], ward: WardKey? = nil, atlas: WardAtlas = .hanoi) {
        self.groups = groups
        self.blocs = blocs
        self.ward = ward
        self.atlas = atlas
    }

    enum Problem: Error, Hashable, Sendable {
        case hours(OpeningText.Problem)
        /// Hours without a number of people.
        case noCapacity(String)
        /// No group and no bloc of that name.
        case unknown(String)
        /// Several groups are called so; some of their wards.
        case severalCalled(String, wards: [String])
        /// Even slots were asked for, and the drive's hours are empty or shorter than one of them.
        case noHours(String)
    }

    static func phrase(_ problem: Problem) -> Phrase {
        switch problem {
        case .hours(let problem): OpeningText.phrase(problem)
        case .noCapacity(let text):
            Phrase(
                "Khung «\(text)» chưa có số người. Ví dụ: 7:30-8:30 20.", "Slot “\(text)” needs a number of people: 7:30-8:30 20.")
        case .unknown(let name):
            Phrase(
                "Sổ chưa có tổ, đơn vị hay khối nào tên «\(name)». Viết như trong danh sách, ví dụ 7:30-8:30 20 Tổ 12.",
                "No group or bloc is called “\(name)”. Write it as in the list, for example 7:30-8:30 20 Tổ 12.")
        case .severalCalled(let name, let wards):
            Phrase(
                "Có nhiều đơn vị tên «\(name)»; viết thêm phường, ví dụ \(name), \(wards.first ?? "").",
                "Several groups are called “\(name)”; add the ward, for example \(name), \(wards.first ?? "").")
        case .noHours(let text):
            Phrase(
                "«\(text)» cần giờ của đợt, đủ dài cho ít nhất một khung. Hãy nhập giờ, ví dụ 7:30-11:30.",
                "“\(text)” needs the drive's hours, long enough for one slot. Enter them, for example 7:30-11:30.")
        }
    }

    // MARK: Reading

    /// - Parameter hours: the drive's, for even slots.
    func slots(_ text: String, hours: ClockSpan?) throws(Problem) -> [DriveSlot] {
        let groups = Dictionary(grouping: groups) { UnitWords($0.name).key }
        var slots: [DriveSlot] = []
        for part in text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let entry = VietnameseText.clean(String(part))
            guard !entry.isEmpty else { continue }
            if let even = try evenSlots(entry, hours) { slots += even } else { slots.append(try slot(entry, groups)) }
        }
        return slots.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }

    private func slot(_ entry: String, _ groups: [String: [Group]]) throws(Problem) -> DriveSlot {
        var words = Self.joined(entry).split(separator: " ").map(String.init)[...]
        let spans: [ClockSpan]
        do { spans = try OpeningText.spans(words.popFirst() ?? "") } catch { throw .hours(error) }
        guard let span = spans.first, spans.count == 1 else { throw .hours(.noSpan(entry)) }
        guard let capacity = words.popFirst().flatMap({ Int($0) }) else { throw .noCapacity(entry) }
        if let word = words.first, Self.people.contains(VietnameseText.fold(word)) { words.removeFirst() }
        let name = words.joined(separator: " ")
        return DriveSlot(span.start, span.end, capacity: capacity, audience: name.isEmpty ? nil : try audience(name, groups))
    }

    /// "7:30 - 8:30 20" is "7:30-8:30 20".
    private static func joined(_ entry: String) -> String {
        var text = entry.replacing("–", with: "-").replacing("—", with: "-")
        text = text.replacing(" - ", with: "-").replacing("- ", with: "-").replacing(" -", with: "-")
        return text
    }

    private static let people: Set<String> = ["nguoi", "cho", "people", "places"]
    private static let minutes: Set<String> = ["phut", "min", "minutes"]

    /// `mỗi 60 phút 20`; `nil` when the entry is something else.
    private func evenSlots(_ entry: String, _ hours: ClockSpan?) throws(Problem) -> [DriveSlot]? {
        var words = entry.split(separator: " ").map { VietnameseText.fold($0) }
        guard let first = words.first, first == "moi" || first == "every" else { return nil }
        words.removeAll { Self.minutes.contains($0) || Self.people.contains($0) }
        guard words.count == 3, let length = Int(words[1]), length > 0, let capacity = Int(words[2]) else {
            throw .noCapacity(entry)
        }
        guard let hours, hours.end - hours.start >= length else { throw .noHours(entry) }
        return stride(from: hours.start, to: hours.end - length + 1, by: length).map {
            DriveSlot($0, $0 + length, capacity: capacity)
        }
    }

    /// - Parameter byKey: what their names say (``UnitWords/key``), worked out once for all slots.
    private func audience(_ name: String, _ byKey: [String: [Group]]) throws(Problem) -> DriveSlot.Audience {
        let wanted = VietnameseText.foldExact(name)
        if let bloc = blocs.first(where: { [$0.name, $0.abbreviation].contains { VietnameseText.foldExact($0) == wanted } }) {
            return .bloc(bloc.id)
        }
        let named = byKey[UnitWords(name).key] ?? []
        if let only = named.count == 1 ? named[0] : own(named) { return .group(only.id) }
        if named.count > 1 { throw .severalCalled(name, wards: named.compactMap { wardName($0) }) }
        guard let full = groups.first(where: { VietnameseText.foldExact(withWard($0)) == wanted }) else { throw .unknown(name) }
        return .group(full.id)
    }

    /// The one of the drive's own ward.
    private func own(_ named: [Group]) -> Group? {
        guard let ward else { return nil }
        let ours = named.filter { $0.ward == ward }
        return ours.count == 1 ? ours[0] : nil
    }

    // MARK: Writing

    func text(_ slots: [DriveSlot]) -> String {
        slots.map { slot in
            var text = OpeningText.text([slot.span]) + " " + String(slot.capacity)
            if let audience = slot.audience { text += " " + name(audience) }
            return text
        }.joined(separator: "; ")
    }

    /// As it is read again: with the ward where another group has the name.
    func name(_ audience: DriveSlot.Audience) -> String {
        switch audience {
        case .bloc(let id):
            return blocs.first { $0.id == id }.map { $0.abbreviation.isEmpty ? $0.name : $0.abbreviation } ?? "?"
        case .group(let id):
            guard let group = groups.first(where: { $0.id == id }) else { return "?" }
            let named = groups.filter { $0.name == group.name }
            return named.count == 1 || own(named)?.id == id ? group.name : withWard(group)
        }
    }

    private func withWard(_ group: Group) -> String { group.name + (wardName(group).map { ", " + $0 } ?? "") }

    private func wardName(_ group: Group) -> String? { group.ward.flatMap { atlas.ward($0)?.name } }
}
