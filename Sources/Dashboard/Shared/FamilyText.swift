import Canvas
import Canvas
import Model
import Phrases
import Store

/// How families are read wherever they stand.
enum FamilyText {
    /// Bears somebody's name, so it is hidden with the names; a family without one is called by its code.
    static func name(_ family: Family, _ context: Context) -> String {
        family.name.isEmpty ? family.code : Mask.name(family.name, context)
    }

    /// In a list on the screen: where it is narrow all of them alike in short, "GĐ ông Trần Văn Bình".
    static func cell(_ family: Family, _ context: Context) -> TableCell {
        let forms = NameText.forms(name(family, context))
        let isShort = context.size.width < 140 && forms.count > 1 && forms[1].hasPrefix("GĐ ")
        return .forms(Array(forms.dropFirst(isShort ? 1 : 0)))
    }

    /// "3 người · 1 chưa vào · 1 đã rời", each person once.
    static func people(_ card: FamilyCard, _ context: Context) -> String {
        func people(_ isMeant: (FamilyMembership) -> Bool) -> Set<Identifier<Donor>> {
            Set(card.members.map(\.membership).filter(isMeant).map(\.donor))
        }
        let current = people { $0.covers(context.today) }
        let toCome = people { $0.isToCome(on: context.today) }.subtracting(current)
        let left = people { _ in true }.subtracting(current.union(toCome))
        var parts: [Phrase] = [.people(current.count)]
        if !toCome.isEmpty { parts.append(Phrase("\(toCome.count) chưa vào", "\(toCome.count) to come")) }
        if !left.isEmpty { parts.append(Phrase("\(left.count) đã rời", "\(left.count) left")) }
        return parts.map { context.say($0) }.joined(separator: " · ")
    }

    /// When the first of them may come: "có người đủ khoảng cách", else from which day.
    static func next(_ answer: IntervalAnswer) -> Phrase { .intervalShort(answer) }

    /// The next honour counts bags, each once.
    static func honour(_ tally: Tally, _ context: Context) -> NextHonour? {
        context.rules.nextHonour(of: .family, after: tally.bags.count, on: context.today)
    }

    /// "01/02/2019 → 05/06/2020"; open ends stay open.
    static func days(_ tie: FamilyMembership, _ context: Context) -> String {
        guard let until = tie.until else {
            return tie.from.map { DateText.short($0, context.language) + " →" } ?? context.say(Phrase("từ trước →", "always →"))
        }
        return (tie.from.map { DateText.short($0, context.language) + " " } ?? "") + "→ " + DateText.short(until, context.language)
    }
}
