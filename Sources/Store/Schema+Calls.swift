extension Schema {
    /// Calls: `outcome` is a number (``Numbered``), `time` milliseconds since 1970.
    ///
    /// `donor_deferred` finds who must wait for another reason than their last donation, however long ago that was; `donor_component` the few
    /// who gave components, whose interval is shorter. `donor_group` goes by the last donation, so that a group's people are listed by it and
    /// those who gave this year are counted without a look at anybody.
    static let calls = [
        """
        CREATE TABLE call (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
            donor INTEGER NOT NULL REFERENCES donor(id), drive INTEGER REFERENCES drive(id),
            time INTEGER NOT NULL, operator TEXT NOT NULL, desk TEXT NOT NULL,
            outcome INTEGER NOT NULL, next_try INTEGER, wrong_number TEXT
        )
        """,
        "CREATE INDEX call_donor ON call(donor, time)",
        "CREATE INDEX call_time ON call(time)",
        "CREATE INDEX call_drive ON call(drive) WHERE drive IS NOT NULL",
        "CREATE INDEX donor_deferred ON donor(deferred_until) WHERE deferred_until IS NOT NULL",
        "CREATE INDEX donor_component ON donor(last_day) WHERE last_kind > 0",
        "DROP INDEX donor_group",
        "CREATE INDEX donor_group ON donor(\"group\", last_day) WHERE \"group\" IS NOT NULL",
    ]
}
