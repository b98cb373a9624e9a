import Terminal

/// How the program ended.
enum AppEnd: Equatable {
    /// The person left.
    case left
    /// Told to stop: SIGTERM, SIGINT, SIGQUIT.
    case stopped(TerminalSignal)
    /// The terminal went away: a lost ssh, a closed window.
    case terminalLost
}
