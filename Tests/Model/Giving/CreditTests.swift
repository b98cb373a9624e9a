import Testing

@testable import Model

@Suite struct CreditTests {
    private let bloc = Bloc(id: Identifier(high: 1, low: 1), name: "Học sinh – sinh viên", abbreviation: "HS-SV")
    private let home = HomeAddress(ward: WardKey(.era2020, 343), stretch: Identifier(high: 1, low: 5))
    private let day = Day.first(of: 2020)

    private func group(_ name: String, ward: WardKey? = nil) -> Group {
        Group(id: Identifier(high: 1, low: 2), kind: .school, name: name, ward: ward, bloc: bloc.id)
    }

    @Test func `a donation counts for the donor's ward, street, group and its bloc`() {
        let credit = Credit(home: home, group: group("Trường THPT Nhân Chính"), bloc: bloc, on: day)
        #expect(
            credit
                == Credit(
                    ward: WardKey(.era2020, 343), stretch: home.stretch, group: Identifier(high: 1, low: 2), bloc: bloc.id,
                    approximate: false))
    }

    @Test("a group that only stands for its bloc is none of its own", arguments: ["Học sinh – sinh viên", "HS-SV", "hs sv"])
    func wholeBloc(name: String) {
        let credit = Credit(home: home, group: group(name), bloc: bloc, on: day)
        #expect(credit.group == nil && credit.bloc == bloc.id)
    }

    @Test func `a group of a ward is one of its own whatever it is called`() {
        #expect(Credit(home: home, group: group("HS-SV", ward: WardKey(.era2020, 343)), bloc: bloc, on: day).group != nil)
    }

    @Test func `a day of a later era counts for the ward that followed, as a guess where it was split`() {
        let credit = Credit(home: home, group: nil, bloc: nil, on: Day.last(of: 2025))
        #expect(credit.ward == WardKey(.era2025, 367) && credit.approximate)
        #expect(credit.group == nil && credit.bloc == nil)
    }
}
