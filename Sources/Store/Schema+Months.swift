extension Schema {
    /// What lets a year be added up from its twelve months, however many of its days have figures. Donations of one day touch a page or
    /// two of it, since the units of a month lie side by side.
    ///
    /// `month` is 0…11; days outside the campaign year stand with its nearest month (``Reader/month(of:in:)``).
    static let months = [
        """
        CREATE TABLE summary_month (
            unit_kind INTEGER NOT NULL, unit INTEGER NOT NULL, year INTEGER NOT NULL, month INTEGER NOT NULL,
            bags INTEGER NOT NULL, ml INTEGER NOT NULL, visits INTEGER NOT NULL, approximate INTEGER NOT NULL,
            PRIMARY KEY (year, month, unit_kind, unit)
        ) WITHOUT ROWID
        """,
        "INSERT INTO summary_month \(monthsOfDays)",
    ]

    /// The months as the summary's days give them, in the form of the table.
    static let monthsOfDays = """
        SELECT unit_kind, unit, year, \(month) AS month, sum(bags) AS bags, sum(ml) AS ml, sum(visits) AS visits,
            sum(approximate) AS approximate
        FROM summary GROUP BY unit_kind, unit, year, month
        """

    private static let month = """
        min(max((strftime('%Y', day * 86400, 'unixepoch') - year) * 12 + strftime('%m', day * 86400, 'unixepoch') - 1, 0), 11)
        """
}
