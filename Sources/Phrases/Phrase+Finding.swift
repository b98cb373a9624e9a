import Model
import Store

extension Phrase {
    /// What a check of the books found wrong, in one sentence.
    public static func finding(_ finding: Finding) -> Phrase {
        switch finding {
        case .chainBroken(let device, let sequence):
            Phrase(
                "Chuỗi nhật ký bị đứt ở mục \(sequence) của máy \(device): có mục bị mất hoặc bị thay.",
                "The journal's chain is broken at entry \(sequence) of device \(device): an entry is missing or was replaced.")
        case .entryAltered(let entry):
            Phrase("Mục nhật ký \(entry) đã bị sửa sau khi ghi.", "Journal entry \(entry) was altered after it was written.")
        case .payloadAltered(let entry, let part):
            Phrase(
                "Nội dung phần \(part) của mục nhật ký \(entry) đã bị sửa sau khi ghi.",
                "Part \(part) of journal entry \(entry) was altered after it was written.")
        case .partsWrong(let entry, let said, let found):
            Phrase(
                "Mục nhật ký \(entry) phải có \(said) phần mà chỉ thấy \(found).",
                "Journal entry \(entry) should have \(said) parts; there are \(found).")
        case .payloadsWithoutEntry(let count):
            Phrase("Có \(count) phần nội dung không thuộc mục nhật ký nào.", "\(count) parts of the journal belong to no entry.")
        case .recordAltered(let kind, let identity):
            Phrase { language in
                language == .vietnamese
                    ? "Sổ và nhật ký không khớp: \(recordKind(kind)[language]) \(identity) đã bị sửa ngoài chương trình."
                    : "Books and journal disagree: \(recordKind(kind)[language]) \(identity) was altered outside the program."
            }
        case .recordMissing(let kind, let identity):
            Phrase { language in
                language == .vietnamese
                    ? "Sổ thiếu \(recordKind(kind)[language]) \(identity) mà nhật ký có ghi."
                    : "The books lack \(recordKind(kind)[language]) \(identity), which the journal has."
            }
        case .recordsWithoutJournal(let kind, let count):
            Phrase { language in
                let number = NumberText.whole(count, language)
                return language == .vietnamese
                    ? "Có \(number) mục (\(recordKind(kind)[language])) trong sổ mà nhật ký không ghi."
                    : "\(number) records (\(recordKind(kind)[language])) are in the books and not in the journal."
            }
        case .summaryWrong(let cells):
            Phrase(
                "Bảng tổng hợp sai ở \(cells) ô so với cộng lại từ đầu.",
                "The summary is wrong in \(cells) places against a recount.")
        case .donorCountsWrong(let donors):
            Phrase(
                "Số lần hiến hoặc lần hiến cuối của \(donors) người không khớp các lần hiến của họ.",
                "The count or last donation of \(donors) people is not what their donations give.")
        case .familySumsWrong(let families):
            Phrase(
                "Tổng hoặc lần hiến cuối của \(families) gia đình không khớp các lần hiến của thành viên.",
                "The sum or last donation of \(families) families is not what their members gave.")
        case .peopleWrong(let wards):
            Phrase(
                "Số người của \(wards) phường không khớp số người trong sổ.",
                "The number of people of \(wards) wards is not what the books hold.")
        case .homesWrong(let stretches):
            Phrase(
                "Số người hoặc gia đình của \(stretches) đoạn phố không khớp sổ.",
                "The number of people or families of \(stretches) stretches is not what the books hold.")
        case .streetPeopleWrong(let streets):
            Phrase(
                "Số người hoặc gia đình của \(streets) phố không khớp các đoạn phố.",
                "The number of people or families of \(streets) streets is not that of their stretches.")
        case .lookupWrong(let donors, let indexed):
            Phrase(
                "Sổ có \(donors) người mà danh mục tra cứu có \(indexed).",
                "There are \(donors) people in the books and \(indexed) in the lookup index.")
        case .lookupDamaged: Phrase("Danh mục tra cứu bị hỏng.", "The lookup index is damaged.")
        case .danglingReferences(let count):
            Phrase("Có \(count) chỗ dẫn tới mục không còn trong sổ.", "\(count) references lead to records that are gone.")
        case .fileDamaged(let words): Phrase("Tệp dữ liệu bị hỏng: \(words).", "The file is damaged: \(words).")
        }
    }

    /// A kind of record, as it stands within a sentence.
    public static func recordKind(_ kind: RecordKind) -> Phrase {
        switch kind {
        case .office: Phrase("đơn vị", "office")
        case .street: Phrase("phố", "street")
        case .stretch: Phrase("đoạn phố", "stretch")
        case .venue: Phrase("địa điểm", "venue")
        case .bloc: Phrase("khối", "bloc")
        case .group: Phrase("tổ, trường hoặc cơ quan", "group")
        case .donor: Phrase("người hiến", "donor")
        case .consent: Phrase("sự đồng ý", "consent")
        case .family: Phrase("gia đình", "family")
        case .membership: Phrase("thành viên gia đình", "family member")
        case .drive: Phrase("đợt hiến máu", "drive")
        case .donation: Phrase("lần hiến", "donation")
        case .deferral: Phrase("lần hoãn", "deferral")
        case .target: Phrase("chỉ tiêu", "target")
        case .peer: Phrase("số liệu đơn vị bạn", "peer figure")
        case .aid: Phrase("giá trị nhân đạo", "aid figure")
        case .booking: Phrase("lượt người trong đợt", "booking")
        case .call: Phrase("cuộc gọi", "call")
        }
    }
}
