import Model
import Phrases

extension PickScreen {
    /// What can be changed about the office and the desk.
    static func settings(_ context: Context) -> PickScreen {
        let signature = context.signature
        return PickScreen(
            Phrase("Đơn vị và người trực", "Office and operator"),
            [
                Option(
                    Phrase("Người trực và bàn", "Operator and desk"),
                    detail: Phrase(both: [signature.operatorName, signature.desk].filter { !$0.isEmpty }.joined(separator: " · ")),
                    effects: [.open(FormScreen(SignatureForm(), context))]),
                Option(
                    Phrase("Đơn vị", "Office"), detail: Phrase(both: context.office?.name ?? "–"),
                    effects: [.open(FormScreen(OfficeForm(context.office), context))]),
            ])
    }
}
