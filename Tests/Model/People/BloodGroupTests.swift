import Testing

@testable import Model

@Suite struct BloodGroupTests {
    @Test(arguments: BloodGroup.ABO.allCases, [true, false, nil])
    func `every group is read as it is written`(abo: BloodGroup.ABO, rhesusPositive: Bool?) {
        let group = BloodGroup(abo, rhesusPositive: rhesusPositive)
        #expect(BloodGroup(group.text) == group)
    }

    @Test(arguments: [
        ("o+", "O+"), (" AB - ", "AB-"), ("0", "O"), ("A Rh+", "A+"), ("b rh(−)", "B-"), ("O dương tính", "O+"),
        ("AB (âm)", "AB-"), ("A pos", "A+"), ("B NEG", "B-"),
    ])
    func `groups are read in the ways people write them`(text: String, written: String) {
        #expect(BloodGroup(text)?.text == written)
    }

    @Test(arguments: ["", "+", "C", "AO", "O++", "Rh+", "nhóm máu"])
    func `anything else is no group`(text: String) { #expect(BloodGroup(text) == nil) }
}
