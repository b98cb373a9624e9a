// swift-format-ignore-file

extension Pictures {
    static let welcomeInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Welcome                                             14:05 31/12  ●


    ●  Giọt Hồng

    The ward's board for voluntary blood donation: families, streets, blocs,
    drives and the fixed site against the city's target.


     1  Look at the demo
        Thanh Xuân district in 2020, made up; your own data is left alone

     2  Start my office
        Choose a ward, an old district or the city; the year and its target

     3  Import a list from a CSV file
        Donors or donations, with Vietnamese or English column heads


    ↑ ↓ choose · Enter open · L Tiếng Việt · F10 leave



 F1 Help  F6 Hide names  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Welcome                                                                           31/12/2020 14:05  ● live








                        ●  Giọt Hồng

                        The ward's board for voluntary blood donation: families, streets, blocs,
                        drives and the fixed site against the city's target.


                         1  Look at the demo
                            Thanh Xuân district in 2020, made up; your own data is left alone

                         2  Start my office
                            Choose a ward, an old district or the city; the year and its target

                         3  Import a list from a CSV file
                            Donors or donations, with Vietnamese or English column heads


                        ↑ ↓ choose · Enter open · L Tiếng Việt · F10 leave









 F1 Help  F6 Hide names  F9 Commands  F10 Leave
"""#,
    ]
}
