// swift-format-ignore-file

extension Pictures {
    static let deskStepBackPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Desk  Quận Thanh Xuân · 2020 · bags      14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Ngày hội cuối năm · Thu 31/12/2020 08:00-16:30 · 132 Quan Nhân ────── open ─╮
│ 17 / 40 bags  43%  ━━━━━━━──────────╎  forecast 29–36 bags · 11 more to book │
│ came 26 · waiting 2 · doctor 1 · giving 1 · deferred 3/23 13% · showed 25/28 │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Du 3+1│C 2│Doctor 1│Giving 1│[Over 6] ───╮╭─ Lý Thanh Mai ─────────── left ─╮
│ 13:31 Đỗ Hồng Nhung     1981 gave         ││ interval passed                 │
│ 13:25 Lý Thanh Mai      1984 left         ││ last 02/06/2020 · 350 ml whole  │
│ 13:╭─ Step back ────────────────────────────────────────────────────────╮    │
│ 13:│ “left” → “came”?                                                   │    │
│ 12:│                                                                    │    │
│ 14:│ [ Esc cancel ]  [ Enter step back ]                                │    │
│    │                                                                    │    │
│    ╰────────────────────────────────────────────────────────────────────╯…   │
│                                           ││ Street      Quan Nhân 87        │
│                                           ││ Group       –                   │
│                                           ││ Phone       •••632              │
│                                           ││ Id          ••••2312            │
│                                           ││ Consent     not recorded; pres… │
│                                           ││                                 │
│                                           ││ z step back                     │
╰───────────────────────────────────────────╯╰─────────────────────────────────╯
 Enter Choose  Esc Back
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Desk          Quận Thanh Xuân · plan 2020 · bags of blood              31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Ngày hội cuối năm · Thu 31/12/2020 08:00-16:30 · 132 Quan Nhân ────────────────────────────────────────────── open ─╮
│ 17 / 40 bags  43%  ━━━━━━━━━━━━━━━━━━━━━━━━─────────────────────────────────╎  forecast 29–36 bags · 11 more to book │
│ came 26 · waiting 2 · doctor 1 · giving 1 · deferred 3/23 13% · showed 25/28 · 2.8 bags/h · wait 30′ (4)             │
│ first time 0/18 0% · 350 ml or more 12/17 71% · walk-ins 1/26 4% · failed 1/22 5% · still due 17 · past their time 3 │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Due 3+1│Came 2│Doctor 1│Giving 1│[Over 6] ─────────────────╮╭─ Lý Thanh Mai ───────────────────────────────── left ─╮
│ 13:31 Đỗ Hồng Nhung                   1981 AB+ gave         ││ interval passed                                       │
│ 13:25 Lý Thanh Mai                    1984 O+  left         ││ last 02/06/2020 · 350 ml whole blood                  │
│ 13:16 Ngô Gia Bảo                     1982 O+  failed bleed ││ came 12:30 · over 13:25                               │
│ 13:04 Phan Anh                        1983 AB+ deferred     ││ Gave        1 in the books                            │
│ 12:30 (erased)                        –        gave         ││ Born        1984 · Female                             │
│ 14:00 Phạm Thu Hương                  1976 O+  cancelled    ││ Blood group O+                                        │
│                                                             ││ Ward        Nhân Chính, Quận Thanh Xuân               │
│                        ╭─ Step back ────────────────────────────────────────────────────────╮                        │
│                        │ “left” → “came”?                                                   │                        │
│                        │                                                                    │                        │
│                        │ [ Esc cancel ]  [ Enter step back ]                                │                        │
│                        │                                                                    │s s                     │
│                        ╰────────────────────────────────────────────────────────────────────╯                        │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││ z step back                                           │
╰─────────────────────────────────────────────────────────────╯╰───────────────────────────────────────────────────────╯
 Enter Choose  Esc Back
"""#,
    ]
}
