import Model
import Phrases
import Store

/// Another name for a street (đổi tên phố): all its stretches follow, and so do the places that are called after it.
struct RenameStreetForm: FormPurpose {
    let street: Street
    private var places = Places()

    init(_ street: Street) { self.street = street }

    /// Two words are soon typed again.
    var place: FormPlace? { nil }
    var title: Phrase { Phrase("Đổi tên phố", "Rename a street") }
    var questions: [Question] { [.places] }

    mutating func take(_ answer: Answer) { if case .places(let answer) = answer { places = answer } }

    func fields(_ context: Context) -> [FormField] { [FormField("name", Phrase("Tên mới", "New name"), text: street.name)] }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        let stretches = places.stretches.count { $0.street == street.id }
        let venues = places.venues(of: street).count
        let parts =
            stretches == 1
            ? Phrase("Tên mới áp dụng cho đoạn duy nhất của phố", "The new name holds for the street's one stretch")
            : Phrase("Tên mới áp dụng cho cả \(stretches) đoạn của phố", "The new name holds for all \(stretches) stretches")
        let called =
            venues == 0
            ? Phrase(both: ".")
            : Phrase(
                " và \(venues) địa điểm mang tên phố.",
                " and \(venues) \(venues == 1 ? "place" : "places") called after the street.")
        return [FormLine(parts + called)]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        let name = values["name"]
        guard name.contains(where: \.isLetter) else {
            return .problems([("name", Phrase("Hãy nhập tên phố.", "Enter the street's name."))])
        }
        if let other = places.lookalike(of: name, besides: street) { return .problems([("name", .streetTaken(other.name))]) }
        guard name != street.name else { return .perform([.close]) }
        return .commit(Change(.streetAltered, places.renaming(street, to: name)))
    }
}
