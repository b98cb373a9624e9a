// swift-format-ignore-file

extension Pictures {
    static let callsInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ People to call  2020 · bags              14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ [To call]│Not yet│Unknown│Called ───────────────────────────────────────────╮
│ Tuyến phố hiến máu Quan Nhân · Fri 01/01/2021 · Nhân Chính · 7 people        │
│ name           born likely to come       last       call                     │
│ Trần Quốc Ân      – never booked         27/09/2020 on the phone 14:00       │
│ Vũ Thị Ánh     1990 group came 40/52     08/09/2020 today 09:14: no answer   │
│ Hoàng Kim Oanh 1993 never booked         20/08/2020 call from 20/01/2021     │
│ Bùi Đức Thịnh  1996 kept 4 of 5 bookings 01/08/2020 wrong number             │
│ Đỗ Hồng Nhung  1999 group came 40/52     13/07/2020 invited                  │
│ Ngô Gia Bảo    2002 kept 1 of 3 bookings 24/06/2020 consent not asked        │
│ Phan Anh       2005 never booked         05/06/2020 no number                │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ •••321 · Ctrl-T shows it · on the phone 14:00, Anh Tuấn · Bàn 2, until 14:15 │
│ · never booked · regular · gave 2 times, last on 27/09/2020, 350 ml · says   │
│ they gave 2 times · that day: interval passed · AB+ · Nguyễn Trãi 38, Phương │
│ Liệt · Gia đình ông Ân · contact: agreed                                     │
│ Enter calls · b whom · X saves · Not listed: 2 asked not to be invited       │
│ 1 not asked for consent, listed                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ People to call  Quận Thanh Xuân · plan 2020 · bags of blood            31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ [To call]│Not yet│Unknown│Called ────────────────────────────────────────────────╮╭─ Trần Quốc Ân ──────────────────╮
│ Tuyến phố hiến máu Quan Nhân · Fri 01/01/2021 · Nhân Chính · 7 people             ││ •••321 · Ctrl-T shows it        │
│ name           born ABO likely to come       last       call                      ││ on the phone 14:00, Anh Tuấn ·  │
│ Trần Quốc Ân      – AB+ never booked         27/09/2020 on the phone 14:00        ││ Bàn 2, until 14:15              │
│ Vũ Thị Ánh     1990 O   group came 40/52     08/09/2020 today 09:14: no answer    ││ never booked · regular          │
│ Hoàng Kim Oanh 1993 –   never booked         20/08/2020 call from 20/01/2021      ││ gave 2 times, last on           │
│ Bùi Đức Thịnh  1996 O+  kept 4 of 5 bookings 01/08/2020 wrong number              ││ 27/09/2020, 350 ml              │
│ Đỗ Hồng Nhung  1999 AB  group came 40/52     13/07/2020 invited                   ││ says they gave 2 times          │
│ Ngô Gia Bảo    2002 O+  kept 1 of 3 bookings 24/06/2020 consent not asked         ││ that day: interval passed       │
│ Phan Anh       2005 –   never booked         05/06/2020 no number                 ││ AB+                             │
│                                                                                   ││ Nguyễn Trãi 38, Phương Liệt     │
│                                                                                   ││ Gia đình ông Ân                 │
│                                                                                   ││ contact: agreed                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│ Enter calls · b whom · X saves · Not listed: 2 asked not to be invited            ││                                 │
│ 1 not asked for consent, listed                                                   ││                                 │
╰───────────────────────────────────────────────────────────────────────────────────╯╰─────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F4 Filter  F5 Sort  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
