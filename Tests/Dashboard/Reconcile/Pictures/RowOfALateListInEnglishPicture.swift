// swift-format-ignore-file

extension Pictures {
    static let rowOfALateListInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Reconcile a list  2020 · bags            14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ danh-sach-vien.csv ─────────────────────────────────────────────── row 1/4 ─╮
│ ███████████████▊                                               ╎ decided 1/4 │
│ 0 recorded · 1 in the books already · 3 left · i: 1 unreadable               │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Line 2 of the file ───────────────────────────────────────────── undecided ─╮
│ Nguyễn Thị Hoà · 1985 · ••••2345 · •••321 · 15 ngõ 52, Quan Nhân, Nhân Chính │
│ · 11/12/2020 · 350 ml · A0000123 · Bệnh viện Bạch Mai                        │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Who in the books? ───────────────────────────────────────── same id number ─╮
│ name              born street, house alike in                     last       │
│ Nguyễn Thị Hoà    1985 Quan Nhân 15… id number, name, birth year… 18/10/2020 │
│ C. … An           1978 Hoàng Đạo Th… phone                        23/11/2020 │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 The same id number. Enter records this donation for the person selected.

 → pass over · ← back · F4 somebody else · F7 new person · Esc leaves, all kept
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Reconcile a list  Quận Thanh Xuân · plan 2020 · bags of blood          31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ danh-sach-vien.csv ─────────────────────────────────────────────────────────────────────────────────────── row 1/4 ─╮
│ █████████████████████████▊                                                                             ╎ decided 1/4 │
│ 0 recorded · 1 in the books already · 3 left · i: 1 unreadable                                                       │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Line 2 of the file ─────── undecided ─╮╭─ Who in the books? ─────────────────────────────────────── same id number ─╮
│ Name         Nguyễn Thị Hoà            ││ name              born street, house alike in                   last       │
│ Born         1985                      ││ Nguyễn Thị Hoà    1985 Quan Nhân 15… id number, name, birth ye… 18/10/2020 │
│ Id number    ••••2345                  ││ C. … An           1978 Hoàng Đạo Th… phone                      23/11/2020 │
│ Phone        •••321                    ││                                                                            │
│ Address      15 ngõ 52, Quan Nhân, Nh… ││                                                                            │
│ Day          11/12/2020                ││                                                                            │
│ Result       350 ml                    ││                                                                            │
│ Bag          A0000123                  ││                                                                            │
│ Place        Bệnh viện Bạch Mai        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
╰────────────────────────────────────────╯╰────────────────────────────────────────────────────────────────────────────╯
 The same id number. Enter records this donation for the person selected.

 → pass over · ← back · F4 somebody else · F7 new person · Esc leaves, all kept
 F1 Help  F2 Find  F3 Record  F4 Filter  F6 Hide names  F7 New  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
