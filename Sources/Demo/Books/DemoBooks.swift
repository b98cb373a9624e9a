import Model
import Store

/// The books of a demo office: the same each time, from the streets to this morning's donations.
public enum DemoBooks {
    /// Goes up whenever the demo's data change, so that a demo made by another version is made anew.
    public static let version = 3

    /// Fills an empty store. Entries are stamped by the store's own clock, so open it with `Clock(startingAt: office.start)`.
    ///
    /// Throws what the store throws.
    public static func fill(_ store: Store, with office: DemoOffice) throws {
        for page in pages(of: office) { try page.write(store) }
    }

    /// What is entered in one sitting.
    struct Page {
        /// What the clock showed.
        let time: Instant
        let write: (Store) throws -> Void
    }

    static func pages(of demo: DemoOffice) -> [Page] {
        let world = World(demo)
        let announced = DriveBook.announced(demo)
        let places = PlaceBook(demo, wards: world.wards, drives: world.drives + announced)
        let drives = DriveBook(world, announced: announced, places: places)
        let people = PeopleBook(world, places: places, drives: drives.drives)
        let queue = QueueBook(people)
        let desk = DeskBook(people, without: queue.moved)
        let plan = PlanBook(world, places: places, drives: drives)
        return BookWriter(
            demo: demo, places: places, drives: drives, people: people, desk: desk, queue: queue, calls: CallBook(people, queue),
            plan: plan
        ).pages
    }
}
