/// Text broken into lines at blanks, but not between a number and the word that it counts; a word longer than a line is broken between
/// graphemes.
public enum WrappedText {
    public static func lines(_ text: String, width: Int) -> [String] {
        guard width > 0 else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph($0, width) }
    }

    private static func paragraph(_ text: Substring, _ width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for var word in words(text, width) {
            var columns = TextWidth.width(of: word)
            if used > 0 && used + 1 + columns > width {
                lines.append(line)
                line = ""
                used = 0
            }
            while columns > width {
                var piece = TextWidth.cut(word, to: width, ellipsis: "")
                // A single grapheme that is wider than the line.
                if piece.isEmpty { piece = String(word.prefix(1)) }
                lines.append(piece)
                word.removeFirst(piece.count)
                columns = TextWidth.width(of: word)
            }
            if word.isEmpty { continue }
            line += used > 0 ? " " + word : word
            used += columns + (used > 0 ? 1 : 0)
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    private static func words(_ text: Substring, _ width: Int) -> [String] {
        var words: [String] = []
        for word in text.split(separator: " ") {
            if let number = words.last, number.last?.isWholeNumber == true, word.first?.isLetter == true,
                number.utf8.count + 1 + TextWidth.width(of: word) <= width / 2
            {
                words[words.count - 1] += " " + word
            } else {
                words.append(String(word))
            }
        }
        return words
    }
}
