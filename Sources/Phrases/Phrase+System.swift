import Glibc

extension Phrase {
    /// What the system's error number means, as the end of a sentence.
    public static func systemError(_ number: Int32) -> Phrase {
        switch number {
        case ENOENT: Phrase("không có tệp này", "there is no such file")
        case EACCES, EPERM: Phrase("không có quyền", "permission is missing")
        case EISDIR: Phrase("đây là thư mục", "it is a directory")
        case ENOTDIR: Phrase("đường dẫn sai", "the path leads through something that is no directory")
        case ESPIPE: Phrase("đây không phải tệp thường", "it is no ordinary file")
        case ENOSPC, EDQUOT: Phrase("ổ đĩa đã đầy", "the disk is full")
        case EROFS: Phrase("ổ đĩa chỉ cho đọc", "the disk is read-only")
        case EIO: Phrase("ổ đĩa báo lỗi đọc ghi", "the disk failed")
        default:
            Phrase("lỗi hệ thống \(number): \(words(number))", "system error \(number): \(words(number))")
        }
    }

    private static func words(_ number: Int32) -> String {
        strerror(number).map { String(cString: $0) } ?? "?"
    }
}
