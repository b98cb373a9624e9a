// swift-format-ignore-file

extension Pictures {
    static let recordFormInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview    Quận Thanh Xuân · 2020 · bags           14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ The city's target ──────────────────────────────────────────────────────────╮
│ 9,898 / 2,551 bags                                                      388% │
│ ╭─ Record a donation ──────────────────────────────────────────────────────╮ │
│ │ Nguyễn Thị Hoà · 1985 · O+ · Nhân Chính                                  │ │
│ │ not before 10/01/2021 · last 18/10/2020 (whole blood, 350 ml)            │ │
│ │                                                                          │ │
╰─│ Volume          250 ml  [350 ml]  450 ml   other                         │─╯
╭─│ Other ml       (only with “other”)                                       │─╮
│ │ Date           31/12/2020                                                │ │
│ │ Kind           ‹ whole blood                                           › │ │
│ │ Outcome        [bag collected]  failed bleed                             │ │
│ │ Place          Ngày hội cuối năm                                         │ │
│ │ Bag number     (if known)                                                │ │
│ │ Campaign year  2021                                                      │ │
│ │                                                                          │ │
│ │                                                                          │ │
│ │                                                                          │ │
│ │ [ Save ]  Enter next field · Ctrl-S save · Esc cancel                    │ │
│ ╰──────────────────────────────────────────────────────────────────────────╯ │
│  11 Thanh Xuân Trung       202     ≈ 681    337%     +479 ━━╎━━━━─── ▆▁▃▅▇▁▄ │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Next field  Esc Cancel  Ctrl-S Save
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview                 Quận Thanh Xuân · plan 2020 · bags of blood              31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ The city's target ──────────────────────────────────────╮╭─ By month ───────────────────────────── bags · ╌ target ─╮
│ 9,898 / 2,551 bags                                  388% ││ 1,400         ▁▁▁ ▇▇▇                                    │
│ ██████████████╎███████████████████████████████████████▍  ││               ███ ███                                    │
│               ╰ 100%                                     ││               ███ ███ ▁▁▁                                │
│                                                          ││               ███ ███ ███ ▃▃▃             ▃▃▃            │
│ rank 1/30 (sample)                                       ││               ███ ███ ███ ███         ▅▅▅ ███ ▅▅▅        │
│ 100% since 14/04                                         ││   700 ▂▂▂     ███ ███ ███ ███ ███     ███ ███ ███ ███    │
│ +90% on last year                                        ││       ███     ███ ███ ███ ███ ███ ▄▄▄ ███ ███ ███ ███    │
│ 7,347 bags ahead of ╭─ Record a donation ──────────────────────────────────────────────────────╮█ ███ ███ ███ ███    │
│ 9,898 bags · 12,669.│ Nguyễn Thị Hoà · 1985 · O+ · Nhân Chính                                  │█ ╌╌╌ ╌╌╌ ╌╌╌ ╌╌╌    │
│                     │ not before 10/01/2021 · last 18/10/2020 (whole blood, 350 ml)            │▔ ███ ███ ███ ███    │
│                     │                                                                          │   9  10  11  12     │
╰─────────────────────│ Volume          250 ml  [350 ml]  450 ml   other                         │─────────────────────╯
╭─ Wards ─────────────│ Other ml       (only with “other”)                                       │───────────── 31/12 ─╮
│ # ▲ Wards           │ Date           31/12/2020                                                │hân                  │
│   1 Kim Giang       │ Kind           ‹ whole blood                                           › │il 16:30             │
│   2 Thanh Xuân Nam  │ Outcome        [bag collected]  failed bleed                             │deferred 2 · 9 bags  │
│   3 Thanh Xuân Bắc  │ Place          Ngày hội cuối năm                                         │hiến máu cuối năm    │
│   4 Nhân Chính      │ Bag number     (if known)                                                │ 16:00 · 18/40 bags  │
│   5 Khương Trung    │ Campaign year  2021                                                      │ bags                │
│   6 Khương Đình     │                                                                          │                     │
│   7 Thượng Đình     │                                                                          │s                    │
│   8 Khương Mai      │                                                                          │  Tuyến phố Hoàng    │
│   9 Phương Liệt     │ [ Save ]  Enter next field · Ctrl-S save · Esc cancel                    │  Đạo Thúy           │
│  10 Hạ Đình         ╰──────────────────────────────────────────────────────────────────────────╯  Chủ nhật Đỏ        │
│  11 Thanh Xuân Trung       202     ≈ 681    337%     +479 ━━━╎━━━━━━━───── ▆▁▃▅▇▁▄ ││                                │
│                                                                                    ││ Aid in 2020                    │
│                                                                                    ││ 23.9 billion đồng  +85%        │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
╰────────────────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────╯
 Enter Next field  Esc Cancel  Ctrl-S Save
"""#,
    ]
}
