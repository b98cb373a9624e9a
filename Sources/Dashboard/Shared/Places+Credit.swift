import Model

extension Places {
    /// To whom a donation of that person counts: their home unit of the day, wherever they give.
    func credit(of donor: Donor, on day: Day, _ context: Context) -> Credit {
        let group = groups.first { $0.id == donor.group }
        return Credit(
            home: donor.home, group: group, bloc: blocs.first { $0.id == group?.bloc }, on: day, atlas: context.atlas)
    }
}
