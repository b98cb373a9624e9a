import Canvas
import Model
import Phrases
import Store

extension StreetScreen {
    /// The street house by house, as one walks along it: how many live there and how they stand, and nobody's name.
    func sheet(_ map: StreetMap, _ figures: StreetFigures, _ context: Context) -> ListSheet {
        let states = DoorState.allCases.filter { (map.counts?[$0] ?? 0) > 0 }
        let table = Table(
            [
                .init(context.say(Phrase("số nhà", "house")), .fixed(14)),
                .init(context.say(Phrase("phường", "ward")), .fixed(17)),
                .init(context.say(Phrase("người hiến", "donors")), .fixed(10), .right),
                .init(context.say(Phrase("gia đình", "families")), .fixed(8), .right),
            ] + states.map { .init(context.say(.doorState($0)), .fixed(14), .right) } + [
                .init(context.say(Phrase("điểm cố định", "fixed site")), .fixed(14))
            ])
        return ListSheet(
            title: [context.say(Phrase("Phố ", "")) + figures.street.name, String(context.year)],
            fileName: "\(context.year)-dai-pho", table,
            rows: map.houses.map { house in
                let families = Set(house.residents.compactMap(\.family)).count
                let cells: [String] =
                    [
                        house.text.isEmpty ? "–" : house.text, UnitText.ward(house.ward, context), String(house.donors),
                        String(families),
                    ] + states.map { String(house.states[$0] ?? 0) } + [house.site ?? ""]
                return TableRow(cells.map { TableCell($0) })
            }, context)
    }
}
