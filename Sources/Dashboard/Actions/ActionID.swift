/// Everything that a person can ask of the program, by a name that stays. The table of ``Action``s says the rest.
public enum ActionID: String, CaseIterable, Sendable {
    case help, lookup, record, filter, sort, hideNames, new, undo, palette, quit
    case redo, reveal, period, void, edit, measure, language, theme, copy, redraw, suspend
    case open, back, save, grouping, settings, importFile, startDemo, leaveDemo
    case overview, wards, donors, families, drives, fixedSite, journal
    case targets, peers, aid, consent
    case desk, wall, deferPerson, wentAway, stepBack, book, driveState, reckoning, calendar, copyDrive, invite, mark
    case export, reconcile, unreadable
    case family, twins, offers, decline, rename, leaveFamily, splitFamily, joinFamily, honours
    case streets, otherEra, assignHomes
    case groups, calls
    case pictures, hours
}
