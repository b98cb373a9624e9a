import Model
import Phrases
import Store

/// How a unit's name is read.
enum UnitText {
    static func name(_ name: UnitName?, _ context: Context) -> String {
        switch name {
        case nil: context.say(Phrase("Chưa gắn đơn vị", "Credited to none"))
        case .office: context.office?.name ?? ""
        case .ward(let key): ward(key, context)
        case .stretch(let street, _): street
        case .group(let name, _, _): name
        case .bloc(let name, _): name
        case .drive(let name, _): name
        case .venue(let name, let code): name.isEmpty ? code : name
        }
    }

    /// What tells it from others of that name: the ward, the day.
    static func detail(_ name: UnitName?, _ context: Context) -> String {
        switch name {
        case .stretch(_, let key): ward(key, context)
        case .group(_, _, let key): key.map { ward($0, context) } ?? ""
        case .bloc(let name, let abbreviation):
            // "Dân cư  Dân cư" would say it twice.
            VietnameseText.fold(name).hasPrefix(VietnameseText.fold(abbreviation)) ? "" : blocShort(abbreviation, context)
        case .drive(_, let day): DateText.short(day, context.language)
        case .ward(let key): key.era == context.office?.era ? "" : context.say(.era(key.era))
        default: ""
        }
    }

    /// A bloc's abbreviation (HS-SV, CBCNV, LLVT) as it is; in English, where nobody knows it, what it stands for.
    static func blocShort(_ abbreviation: String, _ context: Context) -> String {
        guard context.language == .english else { return abbreviation }
        return context.rules.blocs.first { $0.abbreviation == abbreviation }?.english ?? abbreviation
    }

    /// A ward's name without its kind.
    static func ward(_ key: WardKey?, _ context: Context) -> String {
        guard let key else { return "" }
        return context.atlas.ward(key)?.name ?? key.codeText
    }

    /// A figure with its measure.
    static func figure(_ amount: Amount, _ context: Context) -> String { context.say(.figure(amount)) }
}
