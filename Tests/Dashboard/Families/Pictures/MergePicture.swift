// swift-format-ignore-file

extension Pictures {
    static let mergePicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Duplicates  Thanh Xuân · 2020 · bags     14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Perhaps one person ─────────────────────────────────────────────── 2 pairs ─╮
│ Name                born alike in                       times wards          │
│ Nguyễn Thị Hoà      1985 end of phone, blood group      3 + 0 Nhân Chính     │
│ Đặng Văn Hùng       1975 blood group                    1 + 3 K Đình, T Đình │
│                                                                              │
│ ╭─ Merge two records ──────────────────────────────────────────────────────╮ │
╰─│ Make them one person? F8 undoes it exactly.                              │─╯
╭─│ Nguyễn Thị Hoà · 1985                                                    │─╮
│ │ Carried over: 1 donations.                                               │ │
│ │ Entered twice for one day (18/10/2020): one counts, the other is voided. │ │
│ │                                                                          │ │
│ │ [ Esc cancel ]  [ Enter merges them ]                                    │ │
│ │                                                                          │ │
│ │                                                                          │ │
│ ╰──────────────────────────────────────────────────────────────────────────╯ │
│ Address      Quan Nhân 15 ngõ 52            ≠ 15                             │
│ Group        Tổ 5                             –                              │
│ Gave         3 bags · last 18/10/2020         0 bags                         │
│ With it      consent 1, family 1, drives 0    consent 0, family 0, drives 0  │
│ Enter merges · N notes two people · ← → changes which stays                  │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Choose  Esc Back
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Duplicates    Quận Thanh Xuân · plan 2020 · bags of blood              31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Perhaps one person ─────────────────────────────────────────────────────────────────────────────────────── 2 pairs ─╮
│ Name                      born alike in                       times wards                                            │
│ Nguyễn Thị Hoà            1985 end of phone, blood group      3 + 0 Nhân Chính                                       │
│ Đặng Văn Hùng             1975 blood group                    1 + 3 Khương Đình, Thượng Đình                         │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                     ╭─ Merge two records ──────────────────────────────────────────────────────╮                     │
│                     │ Make them one person? F8 undoes it exactly.                              │                     │
│                     │ Nguyễn Thị Hoà · 1985                                                    │                     │
│                     │ Carried over: 1 donations.                                               │                     │
│                     │ Entered twice for one day (18/10/2020): one counts, the other is voided. │                     │
│                     │                                                                          │                     │
│                     │ [ Esc cancel ]  [ Enter merges them ]                                    │                     │
╰─────────────────────│                                                                          │─────────────────────╯
╭─ The two records ───│                                                                          │───── ≠ they differ ─╮
│              stays  ╰──────────────────────────────────────────────────────────────────────────╯                     │
│ Name         Nguyễn Thị Hoà                                     ≠ NGUYEN THI HOA                                     │
│ Born         1985 · Female                                        1985                                               │
│ Id           ••••2345                                             –                                                  │
│ Phone        •••321                                             ≠ •••321                                             │
│ Blood group  O+                                                   O                                                  │
│ Ward         Nhân Chính                                           Nhân Chính                                         │
│ Address      Quan Nhân 15 ngõ 52                                ≠ 15                                                 │
│ Group        Tổ 5                                                 –                                                  │
│ Gave         3 bags · last 18/10/2020                             0 bags                                             │
│ With it      consent 1, family 1, drives 0                        consent 0, family 0, drives 0                      │
│ Enter merges · N notes two people · ← → changes which stays                                                          │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 Enter Choose  Esc Back
"""#,
    ]
}
