import Model
import Phrases
import Store

/// Which stretch of a street is meant: the only one, or one that is picked.
enum StretchPick {
    static func edit(_ street: StreetFigures, _ context: Context) -> [Effect] {
        pick(street, Phrase("Sửa đoạn nào?", "Edit which stretch?"), context) { FormScreen(StretchForm($0.stretch.id), context) }
    }

    static func targets(_ street: StreetFigures, _ context: Context) -> [Effect] {
        pick(street, Phrase("Chỉ tiêu của đoạn nào?", "The target of which stretch?"), context) { stretch in
            FormScreen(
                TargetForm(
                    unit: .stretch(stretch.stretch.id), unitName: street.street.name, year: context.year, existing: stretch.targets),
                context)
        }
    }

    private static func pick(_ street: StreetFigures, _ title: Phrase, _ context: Context, _ form: (StretchFigures) -> FormScreen)
        -> [Effect]
    {
        // Those of the office's own era and the enrolled ones come first.
        let stretches = street.stretches.sorted { one, other in rank(one, context) < rank(other, context) }
        if stretches.count == 1, let only = stretches.first { return [.open(form(only))] }
        guard !stretches.isEmpty else { return [] }
        let options = stretches.map { stretch in
            PickScreen.Option(
                Phrase(both: WardText.full(stretch.stretch.ward, context)), detail: Phrase(both: stretch.stretch.houses),
                effects: [.open(form(stretch))])
        }
        return [.open(PickScreen(title, options))]
    }

    private static func rank(_ stretch: StretchFigures, _ context: Context) -> Int {
        (stretch.stretch.ward.era == context.office?.era ? 0 : 2) + (stretch.stretch.bloodDriveStreetSince == nil ? 1 : 0)
    }
}
