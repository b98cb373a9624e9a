// swift-format-ignore-file

extension Pictures {
    static let helpInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview    Quận Thanh Xuân · 2020 · bags           14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Help ───────────────────────────────────────────────────────────────────────╮
│ › type to filter                                                             │
│                                                                              │
│ F1 ?         Help                  The keys that work here; type to filte… ┃ │
│ F2 /         Find                  Find a person by name, street, end of … ┃ │
│ F3 d         Record                Record a donation                       ┃ │
│ F4           Filter                Filter this list by typing              │ │
│ F5           Sort                  Sort by the next column, then the othe… │ │
│ F6           Hide names            Hide every name on the screen at once;… │ │
│ F7           New                   Nothing is added here; open a ward or … │ │
│ F8 u         Undo                  Take back this session's last change, … │ │
│ Ctrl-R       Redo                  Do again what was undone                │ │
│ F9 :         Commands              Every command, by name                  │ │
│ F10 Ctrl-Q   Leave                 Leave; asks only if something is half-… │ │
│ 1            Overview              The whole office against its target     │ │
│                                                                              │
│ The keys that work here; type to filter, Enter runs one                      │
│                                                                              │
│ ↑ ↓ PgUp PgDn Home End move · Enter opens · Esc back · Tab next pane ·       │
│ digits: screens                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Choose  Esc Back
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview                 Quận Thanh Xuân · plan 2020 · bags of blood              31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Help ───────────────────────────────────────────────────────────────────────────────────────────────────────────────╮
│ › type to filter                                                                                                     │
│                                                                                                                      │
│ F1 ?         Help                  The keys that work here; type to filter, Enter runs one                         ┃ │
│ F2 /         Find                  Find a person by name, street, end of phone or id number                        ┃ │
│ F3 d         Record                Record a donation                                                               ┃ │
│ F4           Filter                Filter this list by typing                                                      ┃ │
│ F5           Sort                  Sort by the next column, then the other way round                               ┃ │
│ F6           Hide names            Hide every name on the screen at once; again to show                            ┃ │
│ F7           New                   Nothing is added here; open a ward or a list.                                   ┃ │
│ F8 u         Undo                  Take back this session's last change, after asking                              ┃ │
│ Ctrl-R       Redo                  Do again what was undone                                                        ┃ │
│ F9 :         Commands              Every command, by name                                                          ┃ │
│ F10 Ctrl-Q   Leave                 Leave; asks only if something is half-entered                                   ┃ │
│ 1            Overview              The whole office against its target                                             ┃ │
│ 2            Wards                 Wards, residential groups, streets, blocs                                       ┃ │
│ 3            Donors                The list of donors                                                              ┃ │
│ 4            Families              Donor families, their members, their honours                                    ┃ │
│ 5            Streets               Blood-drive streets side by side; open one to see its houses                    │ │
│ 6            Drives                The year's blood drives                                                         │ │
│ 7            Fixed site            The fixed site and today's figures                                              │ │
│ 0            Journal               Who changed what and when; undo from here                                       │ │
│ Enter        Open                  Open the selected line                                                          │ │
│ Esc          Back                  This is the first screen. F10 leaves.                                           │ │
│ Ctrl-Y       Year                  Choose the campaign year shown                                                  │ │
│ m Ctrl-B     Measure               Switch between bags, 250 ml equivalents and visits                              │ │
│ b Ctrl-G     Group by              Show wards, groups, streets or blocs                                            │ │
│ c            Targets               Set or alter a target                                                           │ │
│                                                                                                                      │
│ The keys that work here; type to filter, Enter runs one                                                              │
│                                                                                                                      │
│ ↑ ↓ PgUp PgDn Home End move · Enter opens · Esc back · Tab next pane · digits: screens                               │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 Enter Choose  Esc Back
"""#,
    ]
}
