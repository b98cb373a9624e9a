import Model

/// The older wards of which a ward's office took over a part (phường cũ bị chia): who stands under them has to be assigned by hand.
enum SplitWards {
    /// Those whose people come here unless somebody says otherwise, of every earlier era; none where the office is no ward's.
    static func inherited(_ context: Context) -> [WardKey] {
        guard case .ward(let key)? = context.office?.level else { return [] }
        return WardEra.allCases.filter { $0 < key.era }.flatMap { era in
            context.atlas.inherited(by: key, from: era).filter(\.isSplit).map(\.ward.key)
        }
    }
}
