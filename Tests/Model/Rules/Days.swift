@testable import Model

/// "2026-01-31" as a day; a wrong one is far away and makes the test fail.
func isoDay(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: -1_000_000) }
