// swift-format-ignore-file

extension Pictures {
    static let peopleToThankWithNamesHiddenPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Reckoning  2020 · bags     NAMES HIDDEN  14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Ngày hội cuối năm · 31/12/2020 ──────────────────────────────────── closed ─╮
│ 40 / 50 bags                                                             80% │
│ ████████████████████████████████████████████████████████████               ╎ │
│ 2 no-shows to call · 10 called · 132 Quan Nhân                               │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Figures│Credit│[Thanks]│Deferred│No-shows│Invite again ─────────────────────╮
│ name ▲                    born     volume result            times phone      │
│ •••••                     1978     250 ml bag collected         4 •••612     │
│ •••••                     1981     450 ml bag collected         9            │
│ •••••                     1972     350 ml bag collected     first •••610     │
│ •••••                     1975     100 ml failed                1 •••611     │
│ •••••                     1984     350 ml bag collected        16 •••614     │
│ (erased)                     –     350 ml bag collected         –            │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Reckoning            Quận Thanh Xuân · 2020 · bags       NAMES HIDDEN  31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Ngày hội cuối năm · 31/12/2020 ──────────────────────────────────────────────────────────────────────────── closed ─╮
│ 40 / 50 bags                                                                                                     80% │
│ ████████████████████████████████████████████████████████████████████████████████████████████                       ╎ │
│ 2 no-shows to call · 10 called · 132 Quan Nhân                                                                       │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Figures│Credit│[Thanks]│Deferred│No-shows│Invite again ──────────────────────────────────────── 6 visits · X saves ─╮
│ name ▲                       born     volume result                   times phone        contact       ward          │
│ •••••                        1978     250 ml bag collected                4 •••612       agreed        Khương Trung  │
│ •••••                        1981     450 ml bag collected                9              not asked     Khương Mai    │
│ •••••                        1972     350 ml bag collected            first •••610       agreed        Nhân Chính    │
│ •••••                        1975     100 ml failed                       1 •••611       not asked     Thượng Đình   │
│ •••••                        1984     350 ml bag collected               16 •••614       agreed        TX Trung      │
│ (erased)                        –     350 ml bag collected                –                                          │
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
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F4 Filter  F5 Sort  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
