import Model

/// Which gifts come in one by one at the desk on the demo's own day, and which were entered from lists before.
struct DeskBook {
    /// By year, the runs of one giver's gifts and setbacks, in the order in which the givers first came.
    struct Sheet {
        let giver: Int
        var gifts: [Int] = []
        var setbacks: [Int] = []
    }

    private(set) var sheets: [[Sheet]]
    /// Places of today's gifts and setbacks in the world's lists, in order of the minute.
    private(set) var todaysGifts: [Int] = []
    private(set) var todaysSetbacks: [Int] = []
    /// Givers whom the office hears of only today.
    private(set) var todaysNewcomers: Set<Int> = []

    /// - Parameter elsewhere: gifts that another book tells of.
    init(_ people: PeopleBook, without elsewhere: Set<Int>) {
        let world = people.world
        let today = world.demo.start.day
        sheets = world.quotas.map { _ in [] }
        var place: [Int: Int] = [:]
        var year = -1
        func day(_ year: Int, _ occasion: Int) -> Day { world.quotas[year].occasions[occasion].day }
        for (number, gift) in world.gifts.enumerated() where !elsewhere.contains(number) {
            if day(gift.year, gift.occasion) == today {
                todaysGifts.append(number)
                continue
            }
            if gift.year != year { (year, place) = (gift.year, [:]) }
            let sheet = place[gift.giver] ?? sheets[year].count
            if sheet == sheets[year].count {
                place[gift.giver] = sheet
                sheets[year].append(Sheet(giver: gift.giver))
            }
            sheets[year][sheet].gifts.append(number)
        }
        var places = sheets.map { sheets in Dictionary(uniqueKeysWithValues: sheets.enumerated().map { ($1.giver, $0) }) }
        for (number, setback) in world.setbacks.enumerated() {
            if day(setback.year, setback.occasion) == today {
                todaysSetbacks.append(number)
                continue
            }
            let sheet = places[setback.year][setback.giver] ?? sheets[setback.year].count
            if sheet == sheets[setback.year].count {
                places[setback.year][setback.giver] = sheet
                sheets[setback.year].append(Sheet(giver: setback.giver))
            }
            sheets[setback.year][sheet].setbacks.append(number)
        }
        todaysGifts.sort { (world.gifts[$0].minute, $0) < (world.gifts[$1].minute, $1) }
        todaysSetbacks.sort { (world.setbacks[$0].minute, $0) < (world.setbacks[$1].minute, $1) }
        let comers = todaysGifts.map { world.gifts[$0].giver } + todaysSetbacks.map { world.setbacks[$0].giver }
        todaysNewcomers = Set(comers.filter { world.givers[$0].since.day == today && !people.hasFamily($0) })
    }
}
