// swift-format-ignore-file

extension Pictures {
    static let lookupOfNobodyPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview    Quận Thanh Xuân · 2020 · bags           14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Record for whom? ───────────────────────────────────────────────────────────╮
│ › zzz                                                                        │
│                                                                              │
│ Nobody found. Enter or F7 adds this person.                                  │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ 0 people · Enter opens · F3 records · F7 new person                          │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Choose  Esc Back  F7 New
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview                 Quận Thanh Xuân · plan 2020 · bags of blood              31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ The city's target ──────────────────────────────────────╮╭─ By month ───────────────────────────── bags · ╌ target ─╮
│ 9,898 / 2,551 bags                                  388% ││ 1,400         ▁▁▁ ▇▇▇                                    │
│ ██████████████╎███████████████████████████████████████▍  ││               ███ ███                                    │
│    ╭─ Record for whom? ─────────────────────────────────────────────────────────────────────────────────────────╮    │
│    │ › zzz                                                                                                      │    │
│ ran│                                                                                                            │    │
│ 100│ Nobody found. Enter or F7 adds this person.                                                                │    │
│ +90│                                                                                                            │    │
│ 7,3│                                                                                                            │    │
│ 9,8│                                                                                                            │    │
│    │                                                                                                            │    │
│    │                                                                                                            │    │
╰────│                                                                                                            │────╯
╭─ Wa│                                                                                                            │12 ─╮
│ # ▲│                                                                                                            │    │
│   1│                                                                                                            │    │
│   2│                                                                                                            │gs  │
│   3│                                                                                                            │    │
│   4│                                                                                                            │gs  │
│   5│                                                                                                            │    │
│   6│                                                                                                            │    │
│   7│                                                                                                            │    │
│   8│                                                                                                            │    │
│   9│                                                                                                            │    │
│  10│                                                                                                            │    │
│  11│                                                                                                            │    │
│    │                                                                                                            │    │
│    │ 0 people · Enter opens · F3 records · F7 new person                                                        │    │
│    ╰────────────────────────────────────────────────────────────────────────────────────────────────────────────╯    │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
╰────────────────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────╯
 Enter Choose  Esc Back  F7 New
"""#,
    ]
}
