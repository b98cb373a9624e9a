import Glibc

/// What is being measured, on the standard error, so that the table alone goes to the standard output.
enum Progress {
    static func show(_ text: String) { Files.print("· \(text)\n", to: STDERR_FILENO) }
}
