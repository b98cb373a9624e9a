import Testing

@testable import Model

@Suite struct WardNamesTests {
    let atlas = WardAtlas.hanoi

    @Test(
        arguments: [
            "Nhân Chính", "nhan chinh", "NHÂN CHÍNH", "Phường Nhân Chính", "P. Nhân Chính", "P.Nhân Chính", "p nhan chinh",
            " phường  Nhân Chính ", "Nhan Chính", "00343", "Nhân Chính, Thanh Xuân, Hà Nội", "Phường Nhân Chính (quận Thanh Xuân)",
        ])
    func `A ward is found however its name is written`(text: String) {
        #expect(atlas.find(text, in: .era2020).map(\.key) == [WardKey(.era2020, 343)])
    }

    @Test func `Both places of the tone are one name`() {
        let old = atlas.find("Yên Hòa", in: .era2020, within: atlas.office(.district(.era2020, code: 5)))
        #expect(old.map(\.key) == [WardKey(.era2020, 172)])
        #expect(atlas.find("phường Yên Hoà", in: .era2020).map(\.key) == [WardKey(.era2020, 172)])
        #expect(atlas.find("Yên Hoà", in: .era2025).map(\.key) == [WardKey(.era2025, 175)])
        #expect(atlas.find("yen hoa", in: .era2025).map(\.key) == [WardKey(.era2025, 175)])
    }

    @Test func `A name in letters with loose accents is found too`() {
        #expect(atlas.find("Nha\u{302}n Chi\u{301}nh", in: .era2020).map(\.key.code) == [343])
    }

    @Test func `A name of several wards gives all bearers, each with its district`() {
        let bearers = atlas.find("Minh Khai", in: .era2020)
        #expect(bearers.map(\.districtName) == ["Quận Hai Bà Trưng", "Quận Bắc Từ Liêm", "Huyện Hoài Đức"])
        #expect(atlas.find("Phường Minh Khai", in: .era2020).count == 2)
        #expect(atlas.find("Minh Khai, quận Hai Bà Trưng", in: .era2020).map(\.districtCode) == [7])
        #expect(atlas.find("xã Minh Khai", in: .era2020).map(\.districtName) == ["Huyện Hoài Đức"])
        #expect(atlas.find("Minh Khai", in: .era2020, within: atlas.office(.district(.era2020, code: 7))).count == 1)
        #expect(atlas.find("Minh Khai, Thanh Xuân", in: .era2020).isEmpty)
    }

    @Test func `Thanh Xuân is a commune of Sóc Sơn in 2020 and a ward in 2025`() {
        #expect(atlas.find("Thanh Xuân", in: .era2020).map(\.fullName) == ["Xã Thanh Xuân"])
        #expect(atlas.find("Thanh Xuân", in: .era2020).first?.districtName == "Huyện Sóc Sơn")
        #expect(atlas.find("Phường Thanh Xuân", in: .era2020).isEmpty)
        #expect(atlas.find("Thanh Xuân", in: .era2025).map(\.key) == [WardKey(.era2025, 367)])
        #expect(atlas.find("Thanh Xuân", in: .era2020, within: atlas.office(.district(.era2020, code: 9))).isEmpty)
    }

    @Test func `Marks that are written are meant, marks that are left out are not`() {
        #expect(Set(atlas.find("Dong Xuan", in: .era2020).map(\.name)) == ["Đồng Xuân", "Đông Xuân"])
        #expect(Set(atlas.find("Đồng Xuân", in: .era2020).map(\.name)) == ["Đồng Xuân"])
        #expect(Set(atlas.find("Đông Xuân", in: .era2020).map(\.name)) == ["Đông Xuân"])
        #expect(atlas.find("Đỗng Xuân", in: .era2020).isEmpty)
    }

    @Test func `Towns and words that are no ward`() {
        #expect(atlas.find("Thị trấn Sóc Sơn", in: .era2020).map(\.key.code) == [376])
        #expect(atlas.find("TT. Sóc Sơn", in: .era2020).map(\.key.code) == [376])
        #expect(atlas.find("", in: .era2020).isEmpty)
        #expect(atlas.find("Phường", in: .era2020).isEmpty)
        #expect(atlas.find("Atlantis", in: .era2025).isEmpty)
        #expect(atlas.find("00343", in: .era2025).isEmpty)
    }

    @Test func `Every ward is found by its full name in its own era`() {
        for era in WardEra.allCases {
            for ward in atlas.wards(of: era) {
                let found = atlas.find(ward.fullName, in: era)
                #expect(found.contains(ward))
                #expect(found.allSatisfy { $0.kind == ward.kind })
            }
        }
    }

    @Test func `The eras that know all names of a list`() {
        let eleven = atlas.wards(inDistrict: 9, era: .era2020).map(\.name)
        let office = atlas.office(.district(.era2020, code: 9))
        #expect(atlas.erasKnowing(all: eleven, within: office) == [.era2020])
        #expect(atlas.erasKnowing(all: eleven) == [.era2020])
        #expect(atlas.erasKnowing(all: ["Nhân Chính", ""], within: office) == [.era2020, .era2025h1])
        #expect(atlas.erasKnowing(all: ["Khương Đình", "Phương Liệt"], within: office) == WardEra.allCases)
        #expect(atlas.erasKnowing(all: ["Thanh Xuân"], within: office) == [.era2025])
        #expect(atlas.erasKnowing(all: ["Nhân Chính", "Nơi Khác"], within: office).isEmpty)
        let ward = atlas.office(.ward(WardKey(.era2025, 367)))
        #expect(atlas.erasKnowing(all: ["Nhân Chính", "Thanh Xuân Nam"], within: ward) == [.era2020])
        #expect(atlas.erasKnowing(all: ["Khương Mai"], within: ward).isEmpty)
    }
}
