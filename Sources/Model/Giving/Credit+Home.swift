extension Group {
    /// It stands for its whole bloc: of no ward, and called like the bloc or its abbreviation. A list that names a bloc where
    /// others name a unit makes such a group; what is given under it counts for the bloc alone.
    public func standsFor(_ bloc: Bloc) -> Bool {
        guard self.bloc == bloc.id, ward == nil else { return false }
        let own = VietnameseText.fold(name)
        return own == VietnameseText.fold(bloc.name) || own == VietnameseText.fold(bloc.abbreviation)
    }
}

extension Credit {
    /// The donor's home unit on that day (đơn vị của người hiến hôm ấy), wherever the blood is given.
    ///
    /// - Parameter group: the group of the donor, when it is in the books, and `bloc` the bloc of that group.
    public init(home: HomeAddress, group: Group?, bloc: Bloc?, on day: Day, atlas: WardAtlas = .hanoi) {
        let ward = home.ward.map { atlas.credited(home: $0, on: day) }
        let isBloc = bloc.map { group?.standsFor($0) ?? false } ?? false
        self.init(
            ward: ward?.ward, stretch: home.stretch, group: isBloc ? nil : group?.id, bloc: group?.bloc,
            approximate: ward?.approximate ?? false)
    }
}
