import Exchange
import Model

extension Phrase {
    // MARK: One row

    /// A row's problem with its place: which line, which column, what, and how to mend it.
    public static func rowProblem(_ problem: RowProblem) -> Phrase {
        Phrase { language in
            var place = (language == .vietnamese ? "Dòng " : "Line ") + NumberText.whole(problem.line, language)
            if !problem.header.isEmpty { place += (language == .vietnamese ? ", cột «" : ", column «") + problem.header + "»" }
            if !problem.value.isEmpty { place += (language == .vietnamese ? ", ghi «" : ", «") + problem.value + "»" }
            return place + ": " + rowReason(problem.reason)[language]
        }
    }

    /// Why a row was refused, or accepted with a warning, and how to mend it; without its place.
    public static func rowReason(_ reason: RowReason) -> Phrase {
        switch reason {
        case .unterminatedQuote, .strayQuote, .fieldTooLong, .badEncoding, .fieldCount: rowForm(reason)
        case .missing, .noSuchDate, .inTheFuture, .badCitizenID, .unknownWard, .ambiguousWard, .notANumber, .volumeOutsideRules,
            .beforeBirth, .unknownPerson, .ambiguousPerson:
            rowRefusal(reason)
        default: rowWarning(reason)
        }
    }

    private static func rowForm(_ reason: RowReason) -> Phrase {
        switch reason {
        case .unterminatedQuote:
            Phrase(
                "dấu nháy kép mở mà không đóng. Hãy đóng nháy hoặc bỏ nó.", "a quotation mark is never closed. Close or remove it.")
        case .strayQuote:
            Phrase(
                "dấu nháy kép đứng giữa ô. Hãy viết \"\" (hai nháy) hoặc bỏ nó.",
                "a quotation mark stands inside a field. Double it or remove it.")
        case .fieldTooLong: Phrase("ô quá dài. Hãy rút ngắn.", "a field is too long. Shorten it.")
        case .badEncoding:
            Phrase("chữ không phải UTF-8. Hãy lưu tệp dạng CSV UTF-8.", "the letters are not UTF-8. Save the file as CSV UTF-8.")
        case .fieldCount(let found, let expected):
            Phrase(
                "có \(found) ô, dòng tiêu đề có \(expected). Hãy xem lại dấu phân cách.",
                "there are \(found) fields, the header has \(expected). Check the separators.")
        default: Phrase(both: "")
        }
    }

    private static func rowRefusal(_ reason: RowReason) -> Phrase {
        switch reason {
        case .missing: Phrase("ô này bắt buộc mà để trống. Hãy điền vào.", "this field is needed and empty. Fill it in.")
        case .noSuchDate(let problem): rowDate(problem)
        case .inTheFuture(let day):
            Phrase { language in
                DateText.short(day, language)
                    + (language == .vietnamese ? " còn ở tương lai. Hãy sửa ngày." : " is in the future. Correct the date.")
            }
        case .badCitizenID(let problem): rowCitizenID(problem)
        case .unknownWard:
            Phrase(
                "không có phường, xã nào tên như vậy ở thời kỳ này. Hãy viết đúng tên, hoặc chọn thời kỳ khác.",
                "no ward of this era has that name. Correct the name, or choose another era.")
        case .ambiguousWard(let keys):
            Phrase { language in
                let names = keys.map(wardInFull).joined(separator: language == .vietnamese ? " và " : " and ")
                return language == .vietnamese
                    ? "tên này là của \(names). Hãy ghi thêm quận hoặc mã phường."
                    : "this is the name of \(names). Add the district or the ward's code."
            }
        case .notANumber: Phrase("không phải số. Hãy ghi số ml, ví dụ 350.", "not a number. Write the millilitres, such as 350.")
        case .volumeOutsideRules(let volume):
            Phrase { language in
                let count = NumberText.whole(volume.count, language)
                return language == .vietnamese
                    ? "\(count) ml nằm ngoài mức của loại hiến này (toàn phần: 250–500 ml). Hãy sửa số ml hoặc loại hiến."
                    : "\(count) ml is outside the rules for this kind (whole blood: 250–500 ml). Correct the volume or the kind."
            }
        case .beforeBirth(let birth):
            Phrase { language in
                let born = if case .day(let day) = birth { DateText.short(day, language) } else { String(birth.year) }
                return language == .vietnamese
                    ? "trước khi người này ra đời (\(born)). Hãy sửa ngày hiến, hoặc ngày sinh trong sổ."
                    : "before this person was born (\(born)). Correct the date, or the birth date in the books."
            }
        case .unknownPerson:
            Phrase(
                "chưa có người này trong sổ. Hãy nhập danh sách người hiến trước.",
                "this person is not in the books. Import the list of donors first.")
        case .ambiguousPerson(let count):
            Phrase(
                "có \(count) người cùng tên và năm sinh. Hãy ghi thêm số căn cước hoặc điện thoại.",
                "\(count) people have this name and birth. Add the id or telephone number.")
        default: Phrase(both: "")
        }
    }

    private static func rowDate(_ problem: DateProblem) -> Phrase {
        switch problem {
        case .empty: Phrase("thiếu ngày. Hãy điền vào.", "the date is missing. Fill it in.")
        case .unreadable:
            Phrase("không đọc được ngày này. Hãy viết như 31/12/2020.", "this date cannot be read. Write it as 31/12/2020.")
        case .noSuchDay: Phrase("không có ngày này trong lịch. Hãy sửa ngày.", "there is no such day. Correct the date.")
        case .noSuchMonth:
            Phrase(
                "không có tháng này. Hãy viết ngày trước, tháng sau: 31/12/2020.",
                "there is no such month. Write the day first: 31/12/2020.")
        case .yearOutOfRange: Phrase("năm này không hợp lý. Hãy sửa năm.", "the year makes no sense. Correct it.")
        case .twoDigitYear: Phrase("năm chỉ có hai chữ số. Hãy ghi đủ bốn.", "the year has two digits only. Write all four.")
        case .monthAndYear, .yearOnly, .noYear:
            Phrase("ngày chưa đủ. Hãy ghi cả ngày, tháng, năm: 31/12/2020.", "the date is not whole. Write it as 31/12/2020.")
        }
    }

    private static func rowCitizenID(_ problem: CitizenIDProblem) -> Phrase {
        switch problem {
        case .empty: Phrase("thiếu số căn cước. Hãy điền vào.", "the id number is missing. Fill it in.")
        case .unreadable:
            Phrase(
                "số căn cước có chữ hoặc dấu lạ. Hãy chỉ ghi 12 hoặc 9 chữ số.",
                "the id number has letters or signs in it. Write 12 or 9 digits.")
        case .lostZeros(_, let probably):
            Phrase(
                "bảng tính đã bỏ mất số 0 ở đầu; có lẽ là \(hidden(probably)). Hãy định dạng cột là văn bản rồi xuất lại.",
                "a spreadsheet dropped the leading zeros; it is probably \(hidden(probably)). Format the column as text and export again."
            )
        case .rounded:
            Phrase(
                "bảng tính đã làm tròn số căn cước. Hãy định dạng cột là văn bản và nhập lại số.",
                "a spreadsheet rounded the id number. Format the column as text and enter it again.")
        case .wrongLength(_, let count):
            Phrase("số căn cước có \(count) chữ số; phải là 12 hoặc 9.", "the id number has \(count) digits; it must have 12 or 9.")
        }
    }

    private static func rowWarning(_ reason: RowReason) -> Phrase {
        switch reason {
        case .unknownSex:
            Phrase(
                "không hiểu giới tính; để trống. Hãy ghi Nam hoặc Nữ.", "the sex is not understood and was left open. Write F or M."
            )
        case .oddPhone:
            Phrase(
                "số điện thoại lạ hoặc ngắn; giữ nguyên. Hãy kiểm tra lại.", "an odd or short telephone number was kept. Check it.")
        case .severalPhones: Phrase("nhiều số điện thoại; lấy số đầu.", "several telephone numbers; the first was taken.")
        case .idAgainstBirthYear(let inNumber, let given):
            Phrase(
                "số căn cước cho năm sinh \(inNumber), danh sách ghi \(given). Hãy kiểm tra cả hai.",
                "the id number says born in \(inNumber), the list says \(given). Check both.")
        case .idAgainstSex(let inNumber, let given):
            Phrase { language in
                let (one, other) = (sex(inNumber)[language], sex(given)[language])
                return language == .vietnamese
                    ? "số căn cước cho giới tính \(one), danh sách ghi \(other). Hãy kiểm tra cả hai."
                    : "the id number says \(one), the list says \(other). Check both."
            }
        case .controlCharacters: Phrase("có ký tự điều khiển; đã bỏ đi.", "control characters were taken out.")
        case .damagedLetters:
            Phrase("có chữ bị hỏng (�). Hãy sửa lại tên.", "some letters were lost on the way (�). Correct the text.")
        case .unknownBloodGroup:
            Phrase("không hiểu nhóm máu; để trống. Hãy ghi như O+.", "the blood group is not understood. Write it as O+.")
        case .noWard: Phrase("không có phường; chưa tính cho phường nào.", "there is no ward; nothing is credited to one.")
        case .unusualAge(let years):
            Phrase("tuổi lạ: \(years). Hãy kiểm tra ngày sinh.", "an unusual age: \(years). Check the birth date.")
        case .oddAge(let age):
            Phrase(
                "lúc ấy \(age.years) tuổi, ngoài khoảng \(age.least)–\(age.most) tuổi. Hãy kiểm tra ngày hiến và ngày sinh.",
                "aged \(age.years) on that day, outside \(age.least)–\(age.most). Check the date and the birth date.")
        case .birthYearDiffers(let year):
            Phrase(
                "cột năm sinh ghi \(year), khác ngày sinh; lấy ngày sinh.",
                "the year column says \(year); the birth date was taken.")
        case .unknownKind:
            Phrase("không hiểu loại hiến; coi là máu toàn phần.", "the kind is not understood; taken for whole blood.")
        case .unreadableCount: Phrase("số lần hiến không phải số; bỏ qua.", "the count of donations is no number; passed over.")
        case .sameNameAndBirth:
            Phrase(
                "trong sổ hoặc trong tệp đã có người cùng tên, cùng ngày sinh; vẫn thêm. Hãy xem có phải một người không.",
                "somebody of this name and birth is there already; added all the same. See whether it is the same person.")
        case .otherNameInBooks(let name):
            Phrase(
                "số căn cước này trong sổ thuộc về «\(name)»; giữ nguyên người trong sổ.",
                "in the books this id number is «\(name)»; they were left as they are.")
        case .otherInBooks(let known): otherInBooks(Phrase(both: known))
        case .otherSexInBooks(let known): otherInBooks(sex(known))
        default: Phrase(both: "")
        }
    }

    private static func otherInBooks(_ known: Phrase) -> Phrase {
        Phrase { language in
            let value = known[language].isEmpty ? "" : " «\(known[language])»"
            return language == .vietnamese
                ? "trong sổ người này ghi khác\(value); sổ giữ nguyên. Hãy xem bên nào đúng."
                : "the books have it otherwise\(value) and were left as they are. See which is right."
        }
    }

    // MARK: The whole file

    /// Why a file as a whole was not imported, and how to mend it. Nothing of it went in.
    public static func importProblem(_ problem: ImportProblem, file: String = "") -> Phrase {
        switch problem {
        case .cannotRead(let path, let errno):
            Phrase(
                "Không đọc được \(path): \(systemError(errno).vietnamese).",
                "\(path) cannot be read: \(systemError(errno).english).")
        case .notText(.utf16):
            Phrase(
                "Tệp\(named(file)) lưu dạng UTF-16. Hãy lưu lại dạng «CSV UTF-8».",
                "The file\(named(file)) is UTF-16. Save it again as “CSV UTF-8”.")
        case .notText(.binary):
            Phrase(
                "Tệp\(named(file)) không phải văn bản (có lẽ là bảng tính). Hãy lưu lại dạng «CSV UTF-8».",
                "The file\(named(file)) is no text (a workbook, perhaps). Save it again as “CSV UTF-8”.")
        case .noHeader:
            Phrase(
                "Tệp\(named(file)) trống. Dòng đầu phải là tên các cột.",
                "The file\(named(file)) is empty. Its first line must name the columns.")
        case .unknownKind(let headers, let wanted): unknownKind(headers, wanted, file)
        case .eraUndecided(let question): eraUndecided(question, file)
        case .cancelled: Phrase("Đã dừng nhập tệp; không có gì được ghi vào sổ.", "The import was stopped; nothing was written.")
        case .store(let error): storeError(error)
        case .staging(let code):
            Phrase(
                "Không ghi được tệp tạm khi nhập (lỗi \(code)); chưa có gì vào sổ. Hãy dọn chỗ trong thư mục tạm.",
                "The import's temporary file cannot be written (error \(code)); nothing was imported. Make room for temporary files."
            )
        }
    }

    private static func unknownKind(_ headers: [String], _ wanted: FileKind?, _ file: String) -> Phrase {
        // A list without a header shows its first person here.
        let found = headers.prefix(8).map(MaskedValue.text).joined(separator: ", ")
        return Phrase { language in
            let isVietnamese = language == .vietnamese
            let need =
                switch wanted {
                case .donors: isVietnamese ? "Danh sách người hiến cần cột họ tên." : "A list of donors needs a column full_name."
                case .donations:
                    isVietnamese
                        ? "Danh sách lần hiến cần các cột ngày hiến, thể tích, và CCCD hoặc họ tên."
                        : "A list of donations needs date, volume_ml, and citizen_id or full_name."
                case nil:
                    isVietnamese
                        ? "Cần cột họ tên (người hiến), hoặc ngày hiến, thể tích và CCCD (lần hiến)."
                        : "It needs full_name (donors), or date, volume_ml and citizen_id (donations)."
                }
            return isVietnamese
                ? "Không nhận ra các cột của tệp\(named(file)): \(found). \(need)"
                : "The columns of the file\(named(file)) are not known: \(found). \(need)"
        }
    }

    private static func eraUndecided(_ question: EraQuestion, _ file: String) -> Phrase {
        Phrase { language in
            let isVietnamese = language == .vietnamese
            let outside = outsideWords(question.candidates.first)[language]
            let all = question.candidates.filter { $0.known == question.names }.map { $0.era.rawValue }
            let eras = WardEra.allCases.map(\.rawValue).joined(separator: ", ")
            if !all.isEmpty {
                return isVietnamese
                    ? (all.count > 1
                        ? "Tên phường trong tệp\(named(file)) có ở nhiều thời kỳ\(outside). Hãy chọn thời kỳ: \(all.joined(separator: ", "))."
                        : "Chỉ thời kỳ \(all[0]) có đủ tên phường trong tệp\(named(file)), nhưng\(outside). Hãy chọn thời kỳ: \(eras).")
                    : (all.count > 1
                        ? "The ward names of the file\(named(file)) exist in several eras\(outside). Choose one: \(all.joined(separator: ", "))."
                        : "Only the era \(all[0]) has all ward names of the file\(named(file)), but\(outside). Choose an era: \(eras).")
            }
            let best = question.candidates.first
            let missing = best.map { $0.unknown.prefix(3).joined(separator: ", ") } ?? ""
            let known = best.map { "\($0.era.rawValue): \($0.known)/\(question.names)" } ?? ""
            return isVietnamese
                ? "Không thời kỳ nào có đủ tên phường trong tệp\(named(file)) (gần nhất \(known); không có: \(missing))\(outside). Hãy sửa tên, hoặc chọn thời kỳ: \(eras)."
                : "No era knows all ward names of the file\(named(file)) (closest \(known); lacking: \(missing))\(outside). Correct them, or choose an era: \(eras)."
        }
    }

    /// The era as a choice: its span, and how many of the file's ward names it knows.
    public static func eraCandidate(_ candidate: EraQuestion.Candidate, of names: Int) -> Phrase {
        era(candidate.era)
            + Phrase(" · biết \(candidate.known)/\(names) tên phường", " · knows \(candidate.known) of \(names) ward names")
            + outsideWords(candidate)
    }

    /// ", 2 tên ngoài địa bàn của đơn vị"; nothing when all the names it knows are the office's.
    private static func outsideWords(_ candidate: EraQuestion.Candidate?) -> Phrase {
        guard let candidate, candidate.outside > 0 else { return Phrase(both: "") }
        let count = candidate.outside
        return Phrase(
            ", \(count) tên ngoài địa bàn của đơn vị",
            count == 1 ? ", 1 of them lies outside your office" : ", \(count) of them lie outside your office")
    }

    /// The note about people who live in the city outside the office's territory: said once for a file, and no reproach.
    public static func outsideOffice(_ count: Int) -> Phrase {
        Phrase { language in
            let number = NumberText.whole(count, language)
            return language == .vietnamese
                ? "\(number) người ở phường ngoài địa bàn của đơn vị; vẫn thêm."
                : "\(number) live in wards outside your office; added all the same."
        }
    }

    // MARK: Progress and counts

    public static func importPhase(_ phase: ImportProgress.Phase) -> Phrase {
        switch phase {
        case .readingWards: Phrase("Xem tên phường", "Looking at ward names")
        case .checking: Phrase("Kiểm tra từng dòng", "Checking rows")
        case .sorting: Phrase("Đối chiếu người", "Matching people")
        case .applying: Phrase("Ghi vào sổ", "Writing")
        }
    }

    public static let othersWait = Phrase("các bàn khác chờ đến khi ghi xong", "other desks wait until it is written")

    public static func fileKind(_ kind: FileKind) -> Phrase {
        switch kind {
        case .donors: Phrase("người hiến", "donors")
        case .donations: Phrase("lần hiến", "donations")
        }
    }

    /// The four counts, and the deferrals when there are any, on one line.
    public static func importCounts(added: Int, alreadyThere: Int, refused: Int, doubtful: Int, deferred: Int) -> Phrase {
        Phrase { language in
            func count(_ value: Int) -> String { NumberText.whole(value, language) }
            let isVietnamese = language == .vietnamese
            var parts = [
                (isVietnamese ? "thêm mới " : "added ") + count(added),
                (isVietnamese ? "đã có " : "already there ") + count(alreadyThere),
                (isVietnamese ? "từ chối " : "refused ") + count(refused),
                (isVietnamese ? "cần xem lại " : "doubtful ") + count(doubtful),
            ]
            if deferred > 0 { parts.append((isVietnamese ? "hoãn " : "deferred ") + count(deferred)) }
            return parts.joined(separator: " · ")
        }
    }

    private static func named(_ file: String) -> String { file.isEmpty ? "" : " " + file }
    private static func hidden(_ digits: String) -> String { CitizenID(checked: digits).masked }

    private static func wardInFull(_ key: WardKey) -> String {
        guard let ward = WardAtlas.hanoi.ward(key) else { return key.codeText }
        return ward.fullName + (ward.districtName.map { ", " + $0 } ?? "") + " (\(key.codeText))"
    }
}
