import Model
import Phrases
import Store

/// Who is at the desk: asked once, signs every change.
struct SignatureForm: FormPurpose {
    var place: FormPlace? { .signature }
    var title: Phrase { Phrase("Ai đang trực?", "Who is at the desk?") }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        [
            FormLine(
                Phrase(
                    "Tên này ký mọi thay đổi trong nhật ký. Đổi được bất cứ lúc nào (F9).",
                    "This signs every change in the journal. It can be changed at any time (F9)."))
        ]
    }

    func fields(_ context: Context) -> [FormField] {
        [
            FormField(
                "operator", Phrase("Người trực", "Operator"), hint: Phrase("Chị Hà", "Chị Hà"), text: context.signature.operatorName
            ),
            FormField(
                "desk", Phrase("Bàn", "Desk"), hint: Phrase("Bàn 1", "Desk 1"),
                text: context.signature.desk.isEmpty ? context.say(Phrase("Bàn 1", "Desk 1")) : context.signature.desk),
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        guard !values["operator"].isEmpty else {
            return .problems([("operator", Phrase("Hãy nhập tên người trực.", "Enter the operator's name."))])
        }
        return .perform([.set(.signature(Signature(operatorName: values["operator"], desk: values["desk"]))), .close])
    }
}
