extension Schema {
    /// What a drive's day needs. A booking's `source`, `invitation` and `step` are numbers (``Numbered``), its `slot` a minute of the day,
    /// its times milliseconds since 1970. `booking_person` keeps two desks from taking one person twice; nobody's bookings are not told
    /// apart by it. By `booking_step` a drive's counts are read without a step through anybody else's.
    static let driveDay = """
        ALTER TABLE drive ADD COLUMN collecting_centre TEXT NOT NULL DEFAULT '';
        ALTER TABLE drive ADD COLUMN reason INTEGER;
        ALTER TABLE drive ADD COLUMN slots BLOB NOT NULL DEFAULT x'';
        CREATE TABLE booking (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
            drive INTEGER NOT NULL REFERENCES drive(id), donor INTEGER REFERENCES donor(id),
            slot INTEGER, source INTEGER NOT NULL, invitation INTEGER NOT NULL, step INTEGER,
            came INTEGER, saw_doctor INTEGER, needle INTEGER, ended INTEGER,
            donation INTEGER REFERENCES donation(id), first_time INTEGER NOT NULL
        );
        CREATE UNIQUE INDEX booking_person ON booking(drive, donor);
        CREATE INDEX booking_step ON booking(drive, step);
        CREATE INDEX booking_donor ON booking(donor) WHERE donor IS NOT NULL;
        CREATE INDEX booking_donation ON booking(donation) WHERE donation IS NOT NULL;
        """
}
