import Testing

/// The real program in a real terminal, one test after the other: each has the machine to itself.
@Suite(.serialized) enum ScreenTests {}
