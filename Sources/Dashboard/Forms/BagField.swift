import Model
import Phrases

/// The field of a bag's number in a form (mã túi), typed or scanned.
enum BagField {
    static let name = "bag"

    /// What was typed comes to.
    enum Reading {
        /// Empty where nothing was typed. With a doubt, whoever saves again insists.
        case number(String, doubt: Phrase? = nil)
        case problem(Phrase)
    }

    static func field(_ bag: BagNumber? = nil) -> FormField {
        FormField(name, Phrase("Mã túi", "Bag number"), hint: Phrase("nếu biết", "if known"), text: bag?.text ?? "")
    }

    static func read(_ values: FormValues) -> Reading {
        do { return .number(try BagNumber.read(values[name]).text) } catch {
            switch error {
            case .empty: return .number("")
            case .donationNumber:
                guard let plain = try? BagNumber.readPlain(values[name]) else { return .problem(.bagProblem(error)) }
                return .number(plain.text, doubt: .bagProblem(error) + .saveAgainToInsist)
            default: return .problem(.bagProblem(error))
            }
        }
    }

    /// A scanned bag goes into the field, whatever stood there.
    static func take(_ number: BagNumber, into fields: inout [FormField]) -> Announcement? {
        guard let index = fields.firstIndex(where: { $0.name == name }) else { return nil }
        let before = fields[index].value
        fields[index].fill(number.text)
        return announce(number, instead: before)
    }

    static func announce(_ number: BagNumber, instead before: String) -> Announcement {
        Announcement(
            .done, before.isEmpty || before == number.text ? .bagTaken(number.shown) : .bagExchanged(number.shown, for: before))
    }
}
