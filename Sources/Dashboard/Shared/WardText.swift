import Model
import Phrases

/// A ward's name with what tells it from others: its district, or the ward that it is part of now.
enum WardText {
    /// "Nhân Chính, Quận Thanh Xuân"; for a ward of an earlier era than the office's, "Thanh Xuân (Nhân Chính cũ)".
    static func full(_ key: WardKey?, _ context: Context) -> String {
        guard let key, let ward = context.atlas.ward(key) else { return key?.codeText ?? "" }
        if let office = context.office, key.era < office.era, let now = context.atlas.key(for: key, in: office.era),
            let newer = context.atlas.ward(now.ward),
            newer.name != ward.name
        {
            return (now.approximate ? "≈ " : "") + newer.name
                + context.say(Phrase(" (\(ward.name) cũ)", " (formerly \(ward.name))"))
        }
        return [ward.name, ward.districtName].compactMap { $0 }.joined(separator: ", ")
    }
}
