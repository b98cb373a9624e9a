extension FileKind {
    /// What the first lines of a file say that it is a list of; `nil` when they do not tell, or the file cannot be read.
    /// For putting files in order before they are imported: donors before their donations.
    public static func told(byHeadersOf path: String) -> FileKind? {
        guard let file = try? OpenFile(path: path), let bytes = try? file.bytes(at: 0, count: 65_536) else { return nil }
        return Header.find(in: bytes)?.kind
    }
}
