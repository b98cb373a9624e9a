import ArgumentParser
import Phrases

/// By what `tally` lists.
enum TallyGrouping: String, CaseIterable, ExpressibleByArgument {
    case ward, street, family, bloc, drive, venue, month

    var phrase: Phrase {
        switch self {
        case .ward: Phrase("phường", "ward")
        case .street: Phrase("phố", "street")
        case .family: Phrase("gia đình", "family")
        case .bloc: Phrase("tổ, trường, cơ quan", "group")
        case .drive: Phrase("đợt hiến máu", "drive")
        case .venue: Phrase("địa điểm", "venue")
        case .month: Phrase("tháng", "month")
        }
    }
}
