// swift-format-ignore-file

extension Pictures {
    static let calendarInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Calendar 2020  2020 · bags               14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
 January                   February * peak           March
 Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
        1  2  3  4  5                      1  2                         1
  6  7  8  9 10 11 12       3  4  5  6  7  8  9       2  3  4  5  6  7  8
 13 14 15 16 17 18 19      10 11 12 13 14 15 16=      9 10 11 12 13 14 15
 20 21 22 23 24t25t26t     17 18 19 20 21 22 23      16 17 18 19 20 21 22
 27t28 29 30 31            24 25 26 27 28 29         23 24 25 26 27 28 29
                                                     30 31
 April * peak              May                       June * peak
 Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
        1  2  3  4  5                   1  2  3       1  2  3  4  5  6  7
  6  7~ 8  9 10 11 12       4  5  6  7  8  9 10       8  9 10 11 12 13 14
 13 14 15 16 17 18 19      11 12 13 14 15 16 17      15 16 17 18 19 20 21
 20 21 22 23 24 25 26      18 19 20 21 22 23 24      22 23 24 25 26 27 28
 27 28 29 30               25 26 27 28 29 30 31      29 30

 ╭─ Sat 29/02/2020 ─────────────────────────────────────── 35 days after Tết ─╮
 │ no drive · F7 plans one on this day                                        │
 │ · Red Sunday 01/12–31/03                                                   │
 │ + planned · ! open · = closed · ~ postponed · x cancelled · t Tết          │
 ╰────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Calendar 2020  Quận Thanh Xuân · plan 2020 · bags of blood             31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
 January                      February * peak              March                        April * peak
 Mo  Tu  We  Th  Fr  Sa  Su   Mo  Tu  We  Th  Fr  Sa  Su   Mo  Tu  We  Th  Fr  Sa  Su   Mo  Tu  We  Th  Fr  Sa  Su
          1   2   3   4   5                        1   2                            1            1   2   3   4   5
  6   7   8   9  10  11  12    3   4   5   6   7   8   9    2   3   4   5   6   7   8    6   7~  8   9  10  11  12
 13  14  15  16  17  18  19   10  11  12  13  14  15  16=   9  10  11  12  13  14  15   13  14  15  16  17  18  19
 20  21  22  23  24t 25t 26t  17  18  19  20  21  22  23   16  17  18  19  20  21  22   20  21  22  23  24  25  26
 27t 28  29  30  31           24  25  26  27  28  29       23  24  25  26  27  28  29   27  28  29  30
                                                           30  31
 May                          June * peak                  July * peak                  August
 Mo  Tu  We  Th  Fr  Sa  Su   Mo  Tu  We  Th  Fr  Sa  Su   Mo  Tu  We  Th  Fr  Sa  Su   Mo  Tu  We  Th  Fr  Sa  Su
                  1   2   3    1   2   3   4   5   6   7            1   2   3   4   5                        1   2
  4   5   6   7   8   9  10    8   9  10  11  12  13  14    6   7   8   9  10  11  12    3   4   5   6   7   8   9
 11  12  13  14  15  16  17   15  16  17  18  19  20  21   13  14  15  16  17  18  19   10  11  12  13  14  15  16
 18  19  20  21  22  23  24   22  23  24  25  26  27  28   20  21  22  23  24  25x 26   17  18  19  20  21  22  23
 25  26  27  28  29  30  31   29  30                       27  28  29  30  31           24  25  26  27  28  29  30
                                                                                        31
 September                    October * peak               November                     December
 Mo  Tu  We  Th  Fr  Sa  Su   Mo  Tu  We  Th  Fr  Sa  Su   Mo  Tu  We  Th  Fr  Sa  Su   Mo  Tu  We  Th  Fr  Sa  Su
      1   2   3   4   5   6                1   2   3   4                            1        1   2   3   4   5   6
  7   8   9  10  11  12  13    5   6   7   8   9  10  11    2   3   4   5   6   7   8    7   8   9  10  11  12  13
 14  15  16  17  18  19  20   12  13  14  15  16  17  18    9  10  11  12  13  14  15   14  15  16  17  18  19  20
 21  22  23  24  25  26  27   19  20  21  22  23  24  25   16  17  18  19  20  21  22   21  22  23  24  25  26  27
 28  29  30                   26  27  28  29  30  31       23  24  25  26  27  28  29   28  29  30  31&
                                                           30


 ╭─ Sat 29/02/2020 ─────────────────────────────────────────────────────────────────────────────── 35 days after Tết ─╮
 │ no drive · F7 plans one on this day                                                                                │
 │ · Red Sunday 01/12–31/03                                                                                           │
 │                                                                                                                    │
 │                                                                                                                    │
 │ + planned · ! open · = closed · ~ postponed · x cancelled · t Tết · & several · underlined today                   │
 ╰────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F7 New  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
