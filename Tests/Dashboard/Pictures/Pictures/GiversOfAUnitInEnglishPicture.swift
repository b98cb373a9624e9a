// swift-format-ignore-file

extension Pictures {
    static let giversOfAUnitInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Pictures  Thanh Xuân · 2020 · bags       10:00 14/06  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Months│Days│Running total│[Visits] · Nhân Chính 2020 ────────────── visits ─╮
│ Age                                     Blood group                          │
│ 18–24    ━━━━              290    24%   O+       ━━━━━━━          512    43% │
│ 25–34    ━━━━━━            410    34%   O-       ╸                  2    <1% │
│ 35–44    ━━━━╸             330    27%   A+       ━━━╸             252    21% │
│ 45–54    ━━                140    12%   B+       ━━━━╸            340    28% │
│ 55–60    ╸                  21     2%   AB+      ━                 61     5% │
│ unknown  ╸                  13     1%   unknown  ╸                 37     3% │
│ Sex                                     Volume (bags)                        │
│ Female   ━━━━━━━╸          520    43%   250 ml   ━━━╸             260    22% │
│ Male     ━━━━━━━━━╸        684    57%   350 ml   ━━━━━━━━━━       742    62% │
│                                         450 ml   ━━╸              188    16% │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ Age by year of birth; volumes are of bags.                                   │
╰──────────────────────────────────────────────────────────────────────────────╯
 1,204 visits · 1,190 bags · read so far: 0%
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,

"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Pictures      Quận Thanh Xuân · plan 2020 · bags of blood              14/06/2020 10:00  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ [Months]│Running total · Nhân Chính 2020 ──────────────────────────────────────────────────────────────────── bags ─╮
│ 400                                                                                                                  │
│                                                                                                                      │
│              ▅▅▅▅▅▅▅  ▇▇▇▇▇▇▇           ▅▅▅▅▅▅▅                                                                      │
│              ███████  ███████           ███████                                                                      │
│ 200 ▃▃▃▃▃▃▃  ███████  ███████           ███████                                                                      │
│     ███████  ███████  ███████  ███████  ███████                                                                      │
│     ███████  ╌╌╌╌╌╌╌  ╌╌╌╌╌╌╌  ███████  ╌╌╌╌╌╌╌                    ╌╌╌╌╌╌╌                                           │
│     ▔▔▔▔▔▔▔  ███████  ███████  ▔▔▔▔▔▔▔  ███████  ▇▇▇▇▇▇▇  ▔▔▔▔▔▔▔           ▔▔▔▔▔▔▔  ╌╌╌╌╌╌╌                         │
│   0 ███████  ███████  ███████  ███████  ███████  ███████                                      ▔▔▔▔▔▔▔  ▔▔▔▔▔▔▔       │
│        1       2*        3       4*        5       6*       7*        8        9       10*      11       12          │
│ ╌ target by month · * peak month                                                                                     │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Days│[Visits] by age, sex, blood group · Nhân Chính 2020 ────────────────────────────────────────────────── visits ─╮
│ Age                                                         Blood group                                              │
│ 18–24    ━━━━━━━━━                             290    24%   O+       ━━━━━━━━━━━━━━━╸                     512    43% │
│ 25–34    ━━━━━━━━━━━━╸                         410    34%   O-       ╸                                      2    <1% │
│ 35–44    ━━━━━━━━━━                            330    27%   A+       ━━━━━━━╸                             252    21% │
│ 45–54    ━━━━╸                                 140    12%   B+       ━━━━━━━━━━                           340    28% │
│ 55–60    ╸                                      21     2%   AB+      ━━                                    61     5% │
│ unknown  ╸                                      13     1%   unknown  ━                                     37     3% │
│ Sex                                                         Volume (bags)                                            │
│ Female   ━━━━━━━━━━━━━━━━                      520    43%   250 ml   ━━━━━━━━                             260    22% │
│ Male     ━━━━━━━━━━━━━━━━━━━━━                 684    57%   350 ml   ━━━━━━━━━━━━━━━━━━━━━━╸              742    62% │
│                                                             450 ml   ━━━━━╸                               188    16% │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│ Age by year of birth; volumes are of bags.                                                                           │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 1,204 visits · 1,190 bags · read so far: 0%
 ↑↓ other parts · Tab next picture · Ctrl-Y year
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,

    ]
}
