import Canvas
import Phrases

/// One of the pictures of a year.
enum Picture: NamedPane, CaseIterable, Sendable {
    case months, days, curve, givers

    var title: Phrase {
        switch self {
        case .months: Phrase("Tháng", "Months")
        case .days: Phrase("Ngày", "Days")
        case .curve: Phrase("Luỹ kế", "Running total")
        case .givers: Phrase("Lượt người", "Visits")
        }
    }
}

/// Where the pictures stand: all at once on a large screen, two above each other on a high one, else one whose box names the others.
struct PicturesLayout {
    struct Slot: Hashable {
        let pictures: [Picture]
        let rect: Rect
    }

    let slots: [Slot]
    /// What is under the cursor, in words.
    let words: Rect

    init(_ area: Rect) {
        var rest = area
        words = rest.takeBottom(area.height >= 24 ? 2 : 1)
        if rest.width >= 150 && rest.height >= 40 {
            // The map is twice as wide as a year has weeks, so that a day is a square.
            let rows = rest.rows(.rest, 18)
            let (top, bottom) = (rows[0].columns(.rest, .rest), rows[1].columns(.cells(114), .rest))
            slots = zip([Picture.months, .curve, .days, .givers], top + bottom).map { Slot(pictures: [$0], rect: $1) }
        } else if rest.height >= 29 {
            let rows = rest.rows(.share(2), .share(3))
            slots = [Slot(pictures: [.months, .curve], rect: rows[0]), Slot(pictures: [.days, .givers], rect: rows[1])]
        } else {
            slots = [Slot(pictures: Picture.allCases, rect: rest)]
        }
    }

    func rect(of picture: Picture) -> Rect { slots.first { $0.pictures.contains(picture) }?.rect ?? words }
}
