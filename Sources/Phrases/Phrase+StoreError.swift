import Model
import Store

extension Phrase {
    /// What went wrong with the books, where, and how to mend it.
    public static func storeError(_ error: StoreError) -> Phrase {
        switch error {
        case .notADatabase(let path):
            Phrase(
                "\(path) không phải tệp dữ liệu của Giọt Hồng. Hãy chọn tệp khác bằng --database; tệp này không bị đụng tới.",
                "\(path) is no Giọt Hồng database. Choose another file with --database; this one was left alone.")
        case .newerSchema(let found, let known):
            Phrase(
                "Tệp dữ liệu do bản mới hơn tạo ra (bản \(found), bản này đọc được đến \(known)). Hãy cập nhật chương trình.",
                "A newer program made this database (version \(found), this one reads up to \(known)). Update the program.")
        case .olderSchema(let found, let known):
            Phrase(
                "Tệp dữ liệu do bản cũ tạo ra (bản \(found)) và cần được nâng lên bản \(known), nhưng chỉ cho đọc. Hãy cấp quyền ghi rồi mở lại.",
                "An older program made this database (version \(found)); it must be brought up to version \(known) and is read-only. Grant write permission and open it again."
            )
        case .readOnly(let path):
            Phrase(
                "Không ghi được vào \(path): tệp hoặc thư mục chỉ cho đọc. Hãy cấp quyền ghi rồi thử lại.",
                "\(path) cannot be written: the file or its directory is read-only. Grant write permission and try again.")
        case .diskFull:
            Phrase(
                "Ổ đĩa đã đầy; thay đổi này chưa được ghi, số liệu cũ còn nguyên. Hãy dọn chỗ rồi làm lại.",
                "The disk is full; this change was not written and nothing was lost. Free some space and try again.")
        case .locked:
            Phrase(
                "Một chương trình khác đang giữ tệp dữ liệu quá lâu; thay đổi này chưa được ghi. Hãy thử lại.",
                "Another program has held the database for too long; this change was not written. Try again.")
        case .inputOutput(let code):
            Phrase(
                "Ổ đĩa hoặc mạng báo lỗi đọc ghi (mã \(code)); thay đổi này chưa được ghi. Hãy kiểm tra ổ đĩa rồi thử lại.",
                "The disk or network failed (code \(code)); this change was not written. Check the disk and try again.")
        case .damaged(let what):
            Phrase(
                "Tệp dữ liệu bị hỏng (\(what)). Hãy chạy «giothong check» và dùng bản sao lưu.",
                "The database is damaged (\(what)). Run «giothong check» and use your backup.")
        case .noSuchDirectory(let path):
            Phrase(
                "Không có thư mục cho \(path). Hãy tạo thư mục ấy rồi thử lại.",
                "There is no directory for \(path). Create it and try again.")
        case .cannotCreate(let path, let errno):
            Phrase("Không tạo được \(path) (lỗi hệ thống \(errno)).", "\(path) cannot be created (system error \(errno)).")
        case .tooOpen(let path, let mode):
            Phrase(
                "\(path) mở cho người khác (quyền \(octal(mode))). Hãy chạy: chmod 600 cho tệp, chmod 700 cho thư mục; dùng chung một nhóm thì 660 và 2770.",
                "\(path) is open to others (mode \(octal(mode))). Run chmod 600 on the file and 700 on its directory, or 660 and 2770 for one shared group."
            )
        case .replaced(let path):
            Phrase(
                "\(path) đã bị thay hoặc xoá trong lúc chương trình mở nó. Đã ngừng ghi; hãy thoát và mở lại.",
                "\(path) was replaced or removed while it was open. Writing has stopped; leave and open again.")
        case .conflict:
            Phrase(
                "Mục này vừa được người khác sửa. Hãy xem lại số mới rồi làm lại.",
                "Somebody else has just altered this. Look at the new state and try again.")
        case .dependents(let entries): dependents(entries)
        case .notYours(let entry):
            Phrase(
                "Thay đổi này của \(entry.signature.operatorName) (\(entry.signature.desk)). Chỉ hoàn tác được từ trang Nhật ký.",
                "This change is by \(entry.signature.operatorName) (\(entry.signature.desk)). It can be undone from the journal page only."
            )
        case .notUndoable:
            Phrase(
                "Mục này đã được hoàn tác, hoặc là loại không hoàn tác được.",
                "This was undone already, or is of a kind that cannot be undone.")
        case .noSuchEntry: Phrase("Không có mục này trong nhật ký.", "There is no such entry in the journal.")
        case .invalid(let problem): validation(problem)
        case .openedForReading: Phrase("Tệp dữ liệu chỉ được mở để đọc.", "The database was opened for reading only.")
        }
    }

    /// Why a change was refused.
    public static func validation(_ problem: ValidationProblem) -> Phrase {
        switch problem {
        case .donorWithoutName: Phrase("Thiếu họ tên.", "The name is missing.")
        case .citizenIDTaken:
            Phrase("Số căn cước này đã thuộc về người khác trong danh sách.", "Another donor on the list has this id number.")
        case .sameDonation:
            Phrase(
                "Người này đã có một lần hiến máu trong ngày đó. Nếu đúng là hai túi, hãy ghi mã túi của cả hai.",
                "This person already has a donation on that day. If there were two bags, enter both bag numbers.")
        case .bagTaken(_, let day):
            Phrase {
                let day = DateText.short(day, $0)
                return $0 == .vietnamese
                    ? "Mã túi này đã ghi cho một lần hiến khác ngày \(day). Hãy xem lại nhãn trên túi."
                    : "This bag number stands with another donation of \(day). Look at the label again."
            }
        case .volumeOutsideRules(let volume):
            Phrase(
                "\(volume.count) ml nằm ngoài mức cho phép của loại hiến này.",
                "\(volume.count) ml is outside what the rules allow for this kind.")
        case .beforeBirth(let birth): beforeBirth(birth)
        case .membershipEndsBeforeItBegins: familyProblem(.leavesBeforeJoining)
        case .memberUnborn(let birth):
            Phrase {
                let born = if case .day(let day) = birth { DateText.short(day, $0) } else { String(birth.year) }
                return $0 == .vietnamese
                    ? "Ngày này trước khi người ấy ra đời (\(born)). Hãy sửa ngày, hoặc ngày sinh trên thẻ."
                    : "This day is before the person was born (\(born)). Correct it, or the birth date on their card."
            }
        case .alreadyMember:
            Phrase(
                "Người này đã ở trong gia đình đó vào những ngày ấy. Hãy đổi ngày vào hoặc ngày rời.",
                "This person is in that family on those days already. Alter the first or the last day.")
        case .familyCodeTaken:
            Phrase(
                "Một gia đình khác đã mang mã này. Hãy đổi mã, hoặc bấm 4 rồi F4 để tìm gia đình ấy.",
                "Another family has this code. Choose another, or press 4 and F4 to find that family.")
        case .targetNotPositive: Phrase("Chỉ tiêu phải lớn hơn 0.", "A target must be greater than 0.")
        case .targetTaken:
            Phrase("Năm đó đã có chỉ tiêu cùng đơn vị đo.", "There is a target of that measure for that year already.")
        case .yearTaken(let year):
            Phrase("Năm \(year) đã có số liệu; hãy sửa số ấy.", "There is a figure for \(year) already; edit that one.")
        case .stretchTaken: Phrase("Phố này đã có đoạn ở phường đó.", "This street has a stretch in that ward already.")
        case .housesTaken(let own, let ward, let other): housesTaken(own, by: ward, other)
        case .emptyName: Phrase("Thiếu tên.", "The name is missing.")
        case .driveState(let problem): driveState(problem)
        case .drivesDayStands(let people): drivesDayStands(people)
        case .slot(let problem): slot(problem)
        case .hours(let problem): siteHours(problem)
        case .booking(_, let problem): booking(problem)
        case .calledAlready(let call): calledAlready(call)
        case .notToBeCalled: notToBeCalled
        case .unknownReference:
            Phrase("Mục được nhắc tới không còn trong sổ.", "It names something that is no longer in the books.")
        case .stillNeeded: Phrase("Mục khác trong sổ còn dựa vào mục này.", "Something else in the books still needs this.")
        case .malformedRevision: Phrase("Thay đổi không hợp lệ.", "The change makes no sense.")
        }
    }

    /// Names the newest of them: it can be undone first.
    private static func dependents(_ entries: [JournalEntry]) -> Phrase {
        guard let newest = entries.last else { return Phrase("Chưa hoàn tác được.", "Not undone.") }
        return Phrase { language in
            let (what, by) = (change(newest)[language], newest.signature.operatorName)
            let time = DateText.dateTime(newest.time, language)
            let others = entries.count - 1
            return language == .vietnamese
                ? "Chưa hoàn tác được: «\(what)» của \(by), \(time)\(others > 0 ? " và \(others) thay đổi trước đó" : ""), dựa vào nó. "
                    + "Hãy hoàn tác thay đổi ấy trước, ở trang Nhật ký (0)."
                : "Not undone: “\(what)” by \(by), \(time)\(others > 0 ? ", and \(others) before it" : ""), "
                    + "\(others > 0 ? "depend" : "depends") on it. Undo that one first, in the journal (0)."
        }
    }

    /// Any error at all: ours by its sentence, the system's as it says.
    public static func anyError(_ error: any Error) -> Phrase {
        if let error = error as? StoreError { return storeError(error) }
        return Phrase("Lỗi: \(error)", "Error: \(error)")
    }

    private static func octal(_ mode: Int) -> String { String(mode & 0o7777, radix: 8) }
}

extension Phrase {
    /// What an entry of the journal did; the name it carries when a newer program made it.
    public static func change(_ entry: JournalEntry) -> Phrase { entry.kind.map { change($0) } ?? Phrase(both: entry.kindName) }
}
