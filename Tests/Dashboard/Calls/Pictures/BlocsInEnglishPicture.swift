// swift-format-ignore-file

extension Pictures {
    static let blocsInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Blocs, organisations  2020 · bags        14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Groups│[Blocs] ───────────────────────────────────── 2020 · bags · X saves ─╮
│ Blocs                          people     gave % people    bags ▼   % target │
│ Học sinh, sinh viên             1,200      290      24%       310          – │
│ Dân cư                            240       58      24%        64          – │
│ Cán bộ, công nhân viên             18        9      50%         9          – │
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
│ 3 blocs · took part 357/1,458 = 24% · 383 bags                               │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Blocs, organisations  Quận Thanh Xuân · plan 2020 · bags of blood      31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Groups│[Blocs] ───────────────────────────────────────────────────────────────────────────── 2020 · bags · X saves ─╮
│ Blocs                   groups   people     donors     gave % people   target    bags ▼   % target vs last yr drives │
│ Học sinh, sinh viên          1    1,200        400      290      24%        –       310          –      +100%      2 │
│ Dân cư                       2      240         73       58      24%        –        64          –      +100%      1 │
│ Cán bộ, công nhân viên       1       18         20        9      50%        –         9          –      +125%      0 │
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
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│ 3 blocs · took part 357/1,458 = 24% · 383 bags · gave: members who gave this year                                    │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F4 Filter  F5 Sort  F6 Hide names  F7 New  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
