// swift-format-ignore-file

extension Pictures {
    static let bookingsWithNamesHiddenPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Bookings  2020 · bags      NAMES HIDDEN  14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Tuyến phố hiến máu Quan Nhân ──────────────────── Fri 01/01/2021 · planned ─╮
│ 10: 2 invited, 1 pledged, 4 booked, 2 reminded, 1 cancelled · 5 to remind    │
│ 07:30 3/3 · 08:30 0/1 · 08:30 * 1/2 · 09:30 2/4 · * kept for a group         │
│ 60 bags need about 91 bookings, there are 7 (assumed)                        │
│   time ▲  Name           born group      state               interval        │
│   07:30   •••••          1978            reminded            from 15/02/2021 │
│   07:30   •••••          1975            booked ! remind     from 06/03/2021 │
│   07:30   •••••          1972 Tổ 5       booked ! remind     from 25/03/2021 │
│   08:30   •••••             –            cancelled                           │
│   08:30 * •••••          1990 Tổ 5       booked ! remind     interval passed │
│   09:30   •••••          1996            reminded            interval passed │
│   09:30   •••••          1993            booked ! remind     interval passed │
│   –       •••••          1999 Tổ 5       invited             interval passed │
│   –       •••••          1981 Tổ 5       pledged ! remind    unknown         │
│   –       •••••          1984            invited             from 08/01/2021 │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ q alters it · Space marks · e its slot · n invites a group                   │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Bookings             Quận Thanh Xuân · 2020 · bags       NAMES HIDDEN  31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Tuyến phố hiến máu Quan Nhân ─────────────────────── Fri 01/01/2021 · planned ─╮╭─ Places ────────────── 10 people ─╮
│   time ▲  Name              born group      state               interval        ││ invited                         2 │
│   07:30   •••••             1978            reminded            from 15/02/2021 ││ pledged                         1 │
│   07:30   •••••             1975            booked ! remind     from 06/03/2021 ││ booked                          4 │
│   07:30   •••••             1972 Tổ 5       booked ! remind     from 25/03/2021 ││ reminded                        2 │
│   08:30   •••••                –            cancelled                           ││ cancelled                       1 │
│   08:30 * •••••             1990 Tổ 5       booked ! remind     interval passed ││ to remind (not here yet)        5 │
│   09:30   •••••             1996            reminded            interval passed ││                                   │
│   09:30   •••••             1993            booked ! remind     interval passed ││ 60 bags need about 91 bookings,   │
│   –       •••••             1999 Tổ 5       invited             interval passed ││ there are 7 (assumed)             │
│   –       •••••             1981 Tổ 5       pledged ! remind    unknown         ││                                   │
│   –       •••••             1984            invited             from 08/01/2021 ││ 07:30-08:30    3/3 ━━━━━━━━╎      │
│                                                                                 ││ 08:30-09:30    0/1 ────────╎      │
│                                                                                 ││ 08:30-09:30*   1/2 ━━━━────╎ Tổ 5 │
│                                                                                 ││ 09:30-10:30    2/4 ━━━━────╎      │
│                                                                                 ││ * kept for a group                │
│                                                                                 ││                                   │
│                                                                                 ││ no group ━━━━━━━━━━━            5 │
│                                                                                 ││ Tổ 5     ━━━━━━━━━              4 │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│ q alters it · Space marks · e its slot · n invites a group                      ││                                   │
╰─────────────────────────────────────────────────────────────────────────────────╯╰───────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F4 Filter  F5 Sort  F6 Hide names  F7 New  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
