extension Schema {
    /// Less to keep for the same questions: a file of a million donors becomes 27 MB smaller, and an import has less to sort.
    ///
    /// One index finds who lives on a stretch, in which house, and who of an old ward still stands under it, or under no stretch. Of a phone
    /// number and a citizen id only the end is kept backwards (``NumberEnd``).
    static let smaller = """
        DROP INDEX donor_ward_stretch;
        DROP INDEX donor_stretch;
        DROP INDEX donor_citizen_end;
        DROP INDEX donor_phone_end;
        ALTER TABLE donor RENAME COLUMN citizen_id_reversed TO citizen_end;
        ALTER TABLE donor RENAME COLUMN phone_reversed TO phone_end;
        UPDATE donor SET citizen_end = substr(citizen_end, 1, 6), phone_end = substr(phone_end, 1, 6)
            WHERE citizen_end IS NOT NULL OR phone_end IS NOT NULL;
        CREATE INDEX donor_stretch ON donor(stretch, ward, house);
        CREATE INDEX donor_citizen_end ON donor(citizen_end) WHERE citizen_end IS NOT NULL;
        CREATE INDEX donor_phone_end ON donor(phone_end) WHERE phone_end IS NOT NULL;
        """
}
