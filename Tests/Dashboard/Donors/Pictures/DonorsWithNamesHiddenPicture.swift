// swift-format-ignore-file

extension Pictures {
    static let donorsWithNamesHiddenPicture = [
"80×24": #"""
 Giọt Hồng ▸ Donors     Thanh Xuân · 2020 · bags   NAMES HIDDEN  14:05 31/12  ●
 1 Board  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Blood donors ─────────────────────────────────────────────────── 12 people ─╮
│ Name ▲                 born ABO ward              last       interval        │
│ •••••                  1972 O   Nhân Chính        31/12/2020 from 25/03/2021 │
│ •••••                  1975 AB+ Thượng Đình       12/12/2020 from 06/03/2021 │
│ •••••                  1978 O+  Khương Trung      23/11/2020 from 15/02/2021 │
│ •••••                  1981 –   Khương Mai        –          unknown         │
│ •••••                  1984 O+  Thanh Xuân Trung  16/10/2020 from 08/01/2021 │
│ •••••                     – AB+ Phương Liệt       27/09/2020 interval passed │
│ •••••                  1990 O   Hạ Đình           08/09/2020 interval passed │
│ •••••                  1993 –   Khương Đình       20/08/2020 interval passed │
│ •••••                  1996 O+  Thanh Xuân Bắc    01/08/2020 interval passed │
│ •••••                  1999 AB  Thanh Xuân Nam    13/07/2020 interval passed │
│ •••••                  2002 O+  Kim Giang         24/06/2020 interval passed │
│ •••••                  2005 –   Nhân Chính        05/06/2020 interval passed │
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
 Giọt Hồng ▸ Donors                Quận Thanh Xuân · plan 2020 · bags of blood   NAMES HIDDEN  31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Blood donors ─────────────────────────────────────────────────────────────────────────────────────────── 12 people ─╮
│ Name ▲                 born ABO ward              street, house                     times last       interval        │
│ •••••                  1972 O   Nhân Chính        Quan Nhân 3                           0 31/12/2020 from 25/03/2021 │
│ •••••                  1975 AB+ Thượng Đình       Nguyễn Trãi 10                        1 12/12/2020 from 06/03/2021 │
│ •••••                  1978 O+  Khương Trung      Hoàng Đạo Thúy Số 15 ngách 52…        4 23/11/2020 from 15/02/2021 │
│ •••••                  1981 –   Khương Mai        Vũ Tông Phan 24                       9 –          unknown         │
│ •••••                  1984 O+  Thanh Xuân Trung  31                                   16 16/10/2020 from 08/01/2021 │
│ •••••                     – AB+ Phương Liệt       Nguyễn Trãi 38                        2 27/09/2020 interval passed │
│ •••••                  1990 O   Hạ Đình           Hoàng Đạo Thúy 45                    13 08/09/2020 interval passed │
│ •••••                  1993 –   Khương Đình       Vũ Tông Phan 52                       3 20/08/2020 interval passed │
│ •••••                  1996 O+  Thanh Xuân Bắc    Quan Nhân 59                         18 01/08/2020 interval passed │
│ •••••                  1999 AB  Thanh Xuân Nam    66                                   12 13/07/2020 interval passed │
│ •••••                  2002 O+  Kim Giang         Hoàng Đạo Thúy 73                     8 24/06/2020 interval passed │
│ •••••                  2005 –   Nhân Chính        Vũ Tông Phan 80                       6 05/06/2020 interval passed │
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
 F1 Help  F2 Find  F3 Record  F4 Filter  F5 Sort  F6 Hide names  F7 New  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
