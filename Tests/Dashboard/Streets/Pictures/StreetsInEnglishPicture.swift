// swift-format-ignore-file

extension Pictures {
    static let streetsInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Streets     Quận Thanh Xuân · 2020 · bags           14:05 31/12  ●
 1 Board  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ [Blood-drive streets]│All streets ─────────────────── 2020 · bags of blood ─╮
│ street         since    donors families     target   bags ▼       %   growth │
│ Nhân Hòa       08/2018      40        6          –      120       –     +20% │
│ Quan Nhân      03/2016       9        1      60/40       75    150%     +50% │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ 2 streets · 195 bags · targets add up to 40 bags · %: only stretches with a… │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Nhân Hòa ───────────────────────────── blood-drive street since 04/08/2018 ─╮
│ 120 bags · 2020                                                              │
│ 40 donors · 6 families                                                       │
│ +20% on last year · no target (c) · Nhân Chính                               │
│ no drive on the street yet · F7 plans one                                    │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Streets                  Quận Thanh Xuân · plan 2020 · bags of blood              31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ [Blood-drive streets]│All streets ─────────────────────────────────────────────────────────── 2020 · bags of blood ─╮
│ street         wards         since    donors families     target   bags ▼       %  vs pace   growth last drive       │
│ Nhân Hòa       Nhân Chính    08/2018      40        6          –      120       –        –     +20% –                │
│ Quan Nhân      Nhân Chính +1 03/2016       9        1      60/40       75    150%      +20     +50% 12/09/2020 45/60 │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│ 2 streets · 195 bags · targets add up to 40 bags · %: only stretches with a target                                   │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Nhân Hòa ───────────────────────────────────────────────────────────────────── blood-drive street since 04/08/2018 ─╮
│ 120 bags · 2020                                                                                                      │
│ 40 donors · 6 families                                                                                               │
│ +20% on last year · no target (c) · Nhân Chính                                                                       │
│ no drive on the street yet · F7 plans one                                                                            │
│                                                                                                                      │
│                                                                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F4 Filter  F5 Sort  F6 Hide names  F7 New  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
