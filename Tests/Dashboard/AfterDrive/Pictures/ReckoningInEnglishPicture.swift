// swift-format-ignore-file

extension Pictures {
    static let reckoningInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Reckoning  Thanh Xuân · 2020 · bags      14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Ngày hội cuối năm · 31/12/2020 ──────────────────────────────────── closed ─╮
│ 40 / 50 bags                                                             80% │
│ ████████████████████████████████████████████████████████████               ╎ │
│ 2 no-shows to call · 10 called · 132 Quan Nhân                               │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ [Figures]│Credit│Thanks│Deferred│No-shows│Invite again ─────────── X saves ─╮
│ figure                  result  worked out from                   forecast   │
│ Taken                  40 bags                        28–52 bags (assumed) ┃ │
│ Of the goal              80.0%  40 / 50 bags                               ┃ │
│ Off the forecast         +0.2%  (40 − 39.9) / 39.9                         ┃ │
│ 250 ml equivalents        54.4  13,600 ml / 250                            ┃ │
│ Visits               42 visits  40 bags + 2 failed                         ┃ │
│ Came                 48 people  48 booked + 0 walk-i…                      ┃ │
│ Did not come         12 people  60 due − 48 came                           │ │
│ Left early            0 people  before the doctor ha…                      │ │
│ Show rate                80.0%  48/60  booked, came …                80.0% │ │
│ Deferral rate            12.5%  6/48  deferred / dec…                13.4% │ │
│ Failed bleeds             4.2%  2/48  failed / throu…                 3.5% │ │
│ Taken: forecast before it 28–52 bags (assumed) · year before 27 bags         │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Reckoning     Quận Thanh Xuân · plan 2020 · bags of blood              31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Ngày hội cuối năm · 31/12/2020 ──────────────────────────────────────────────────────────────────────────── closed ─╮
│ 40 / 50 bags                                                                                                     80% │
│ ████████████████████████████████████████████████████████████████████████████████████████████                       ╎ │
│ 2 no-shows to call · 10 called · 132 Quan Nhân                                                                       │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ [Figures]│Credit│Thanks│Deferred│No-shows│Invite again ─────────────────────────────────────────────────── X saves ─╮
│ figure                  result  worked out from                                     forecast before it   year before │
│ Taken                  40 bags                                                    28–52 bags (assumed)       27 bags │
│ Of the goal              80.0%  40 / 50 bags                                                                       – │
│ Off the forecast         +0.2%  (40 − 39.9) / 39.9                                                                   │
│ 250 ml equivalents        54.4  13,600 ml / 250                                                                 35.4 │
│ Visits               42 visits  40 bags + 2 failed                                                         28 visits │
│ Came                 48 people  48 booked + 0 walk-ins                                                     32 people │
│ Did not come         12 people  60 due − 48 came                                                            8 people │
│ Left early            0 people  before the doctor had decided                                               0 people │
│ Show rate                80.0%  48/60  booked, came / (booked − cancelled)                       80.0% 80.0% (32/40) │
│ Deferral rate            12.5%  6/48  deferred / decided                                         13.4%  12.5% (4/32) │
│ Failed bleeds             4.2%  2/48  failed / through                                            3.5%   3.1% (1/32) │
│ Success rate             83.3%  40/48  bags / through                                            83.1% 84.4% (27/32) │
│ Walk-ins                  0.0%  0/48  no booking / came                                                  0.0% (0/32) │
│ Bags a booking           64.5%  40/62  bags / booked                                                   67.5% (27/40) │
│ First-timers             23.8%  10/42  first time / visits                                              21.4% (6/28) │
│ Bags of 350 ml +         75.0%  30/40  bags ≥ 350 ml / bags                                            66.7% (18/27) │
│ Bags an hour       10.0 bags/h  40 bags / 4 h as planned                                                  6.8 bags/h │
│ Wait (median)           20 min  42 people, from coming to the needle                                               – │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record (F4 Filter)(F5 Sort) F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
