// swift-format-ignore-file

extension Pictures {
    static let deskInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Desk  Quận Thanh Xuân · 2020 · bags      14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Ngày hội cuối năm · Thu 31/12/2020 08:00-16:30 · 132 Quan Nhân ────── open ─╮
│ 17 / 40 bags  43%  ━━━━━━━──────────╎  forecast 29–36 bags · 11 more to book │
│ came 26 · waiting 2 · doctor 1 · giving 1 · deferred 3/23 13% · showed 25/28 │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Du 3+1│C 2│Doctor 1│[Giving 1]│Over 6 ───╮╭─ Bùi Đức Thịnh ──────── giving ─╮
│ 13:58 Bùi Đức Thịnh         1980 O+    7′ ││ interval passed                 │
│                                           ││ last 06/06/2020 · 250 ml whole  │
│                                           ││ blood                           │
│                                           ││ came 13:05 · doctor 13:15 ·     │
│                                           ││ needle 13:58                    │
│                                           ││ Gave        1 in the books      │
│                                           ││ Born        1980 · Female       │
│                                           ││ Blood group O+                  │
│                                           ││ Ward        Nhân Chính, Quận…   │
│                                           ││ Street      Quan Nhân 59        │
│                                           ││ Group       –                   │
│                                           ││ Phone       •••628              │
│                                           ││ Id          ••••2308            │
│                                           ││ Enter  gave…                    │
│                                           ││ o defer  z step back            │
╰───────────────────────────────────────────╯╰─────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Desk          Quận Thanh Xuân · plan 2020 · bags of blood              31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Ngày hội cuối năm · Thu 31/12/2020 08:00-16:30 · 132 Quan Nhân ────────────────────────────────────────────── open ─╮
│ 17 / 40 bags  43%  ━━━━━━━━━━━━━━━━━━━━━━━━─────────────────────────────────╎  forecast 29–36 bags · 11 more to book │
│ came 26 · waiting 2 · doctor 1 · giving 1 · deferred 3/23 13% · showed 25/28 · 2.8 bags/h · wait 30′ (4)             │
│ first time 0/18 0% · 350 ml or more 12/17 71% · walk-ins 1/26 4% · failed 1/22 5% · still due 17 · past their time 3 │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Due 3+1│Came 2│Doctor 1│[Giving 1]│Over 6 ─────────────────╮╭─ Bùi Đức Thịnh ────────────────────────────── giving ─╮
│ 13:58 Bùi Đức Thịnh  1980 O+  Quan Nhân 59               7′ ││ interval passed                                       │
│                                                             ││ last 06/06/2020 · 250 ml whole blood                  │
│                                                             ││ came 13:05 · doctor 13:15 · needle 13:58              │
│                                                             ││ Gave        1 in the books                            │
│                                                             ││ Born        1980 · Female                             │
│                                                             ││ Blood group O+                                        │
│                                                             ││ Ward        Nhân Chính, Quận Thanh Xuân               │
│                                                             ││ Street      Quan Nhân 59                              │
│                                                             ││ Group       –                                         │
│                                                             ││ Phone       •••628                                    │
│                                                             ││ Id          ••••2308                                  │
│                                                             ││ Consent     not recorded; press s                     │
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
│                                                             ││ Enter  gave…                                          │
│                                                             ││ o defer  z step back                                  │
╰─────────────────────────────────────────────────────────────╯╰───────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F7 New  F8 Undo  F9 Commands  F10 Leave
"""#,
"200×60": #"""
 Giọt Hồng ▸ Overview ▸ Desk                                                  Quận Thanh Xuân · plan 2020 · bags of blood                                                      31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Ngày hội cuối năm · Thu 31/12/2020 08:00-16:30 · 132 Quan Nhân ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── open ─╮
│ 17 / 40 bags  43%  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━───────────────────────────────────────────────────────────────────────────────╎  forecast 29–36 bags · 11 more to book │
│ came 26 · waiting 2 · doctor 1 · giving 1 · deferred 3/23 13% · showed 25/28 · 2.8 bags/h · wait 30′ (4)                                                                                             │
│ first time 0/18 0% · 350 ml or more 12/17 71% · walk-ins 1/26 4% · failed 1/22 5% · still due 17 · past their time 3 · 5,610 ml                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Due 3+1│Came 2│Doctor 1│[Giving 1]│Over 6 ──────────────────────────────────────────────────────────────────────────╮╭─ Bùi Đức Thịnh ───────────────────────────────────────────────────── giving ─╮
│ 13:58 Bùi Đức Thịnh                                                 1980 O+  Quan Nhân 59                         7′ ││ interval passed                                                              │
│                                                                                                                      ││ last 06/06/2020 · 250 ml whole blood                                         │
│                                                                                                                      ││ came 13:05 · doctor 13:15 · needle 13:58                                     │
│                                                                                                                      ││ Gave        1 in the books                                                   │
│                                                                                                                      ││ Born        1980 · Female                                                    │
│                                                                                                                      ││ Blood group O+                                                               │
│                                                                                                                      ││ Ward        Nhân Chính, Quận Thanh Xuân                                      │
│                                                                                                                      ││ Street      Quan Nhân 59                                                     │
│                                                                                                                      ││ Group       –                                                                │
│                                                                                                                      ││ Phone       •••628                                                           │
│                                                                                                                      ││ Id          ••••2308                                                         │
│                                                                                                                      ││ Consent     not recorded; press s                                            │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││ Enter  gave…                                                                 │
│                                                                                                                      ││ o defer  z step back                                                         │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F7 New  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
