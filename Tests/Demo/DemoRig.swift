import Model
import Store

@testable import Demo

/// The two demo offices, each made once for all tests.
enum DemoRig {
    static let district = Result { try filled(.thanhXuan2020) }
    static let ward = Result { try filled(.thanhXuan2026) }

    static func store(_ demo: DemoOffice) throws -> Store {
        switch demo {
        case .thanhXuan2020: try district.get()
        case .thanhXuan2026: try ward.get()
        }
    }

    /// The world and its records, apart from any store.
    static let books: [DemoOffice: PeopleBook] = Dictionary(
        uniqueKeysWithValues: DemoOffice.allCases.map { ($0, records($0)) })

    static func filled(_ demo: DemoOffice) throws -> Store {
        let store = try Store.inMemory(clock: Clock(startingAt: demo.start), seed: 1)
        try DemoBooks.fill(store, with: demo)
        return store
    }

    static func records(_ demo: DemoOffice) -> PeopleBook {
        let world = World(demo)
        let announced = DriveBook.announced(demo)
        let places = PlaceBook(demo, wards: world.wards, drives: world.drives + announced)
        let drives = DriveBook(world, announced: announced, places: places)
        return PeopleBook(world, places: places, drives: drives.drives)
    }
}
