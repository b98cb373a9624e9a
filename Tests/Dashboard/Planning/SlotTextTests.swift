import Model
import Testing

@testable import Dashboard

@Suite struct SlotTextTests {
    private let text = SlotText(
        groups: Fake.places.groups + [
            Group(id: Fake.id(83), kind: .residential, name: "Tổ 5", ward: WardKey(.era2020, 346), bloc: Fake.id(90))
        ], blocs: Fake.places.blocs, ward: Fake.nhanChinh)
    private let other = SlotText(
        groups: Fake.places.groups + [
            Group(id: Fake.id(83), kind: .residential, name: "Tổ 5", ward: WardKey(.era2020, 346), bloc: Fake.id(90))
        ], blocs: Fake.places.blocs)

    @Test func `Hours, places and for whom`() throws {
        let slots = try text.slots("7:30-8:30 20; 8h30 – 9h30 15 người Tổ 5; 9:30-10:30 10 khối trường học", hours: nil)
        #expect(
            slots == [
                DriveSlot(450, 510, capacity: 20), DriveSlot(510, 570, capacity: 15, audience: .group(Fake.id(80))),
                DriveSlot(570, 630, capacity: 10, audience: .bloc(Fake.id(91))),
            ])
        for name in ["Tổ dân phố 5", "TDP 5", "tổ dân phố số 05"] {
            #expect(try text.slots("7:30-8:30 20 \(name)", hours: nil).map(\.audience) == [.group(Fake.id(80))])
        }
        #expect(try text.slots("  ", hours: nil) == [])
        #expect(try text.slots("9:30-10:30 5; 7:30-8:30 5;", hours: nil).map(\.span.start) == [450, 570])
    }

    @Test func `What is written is read as the same`() throws {
        let slots = [
            DriveSlot(450, 510, capacity: 20), DriveSlot(450, 510, capacity: 5, audience: .group(Fake.id(82))),
            DriveSlot(510, 570, capacity: 15, audience: .group(Fake.id(80))),
            DriveSlot(510, 570, capacity: 15, audience: .group(Fake.id(83))),
            DriveSlot(570, 630, capacity: 10, audience: .bloc(Fake.id(90))),
        ]
        for way in [text, other] { #expect(try way.slots(way.text(slots), hours: nil) == slots) }
        #expect(text.text(slots).contains("08:30-09:30 15 Tổ 5;"))
        #expect(text.text(slots).contains("15 Tổ 5, Thượng Đình"))
    }

    @Test func `A group of a name that several have needs its ward, unless the drive is one of them's own`() throws {
        #expect(throws: SlotText.Problem.severalCalled("Tổ 5", wards: ["Nhân Chính", "Thượng Đình"])) {
            try other.slots("7:30-8:30 20 Tổ 5", hours: nil)
        }
        #expect(try other.slots("7:30-8:30 20 tổ 5, nhân chính", hours: nil)[0].audience == .group(Fake.id(80)))
        #expect(try text.slots("7:30-8:30 20 Tổ 5", hours: nil)[0].audience == .group(Fake.id(80)))
    }

    @Test func `Even slots share out the drive's hours`() throws {
        let even = [DriveSlot(450, 510, capacity: 20), DriveSlot(510, 570, capacity: 20), DriveSlot(570, 630, capacity: 20)]
        for way in ["mỗi 60 phút 20", "moi 60 20 nguoi", "every 60 min 20 people"] {
            #expect(try text.slots(way, hours: ClockSpan(450, 650)) == even)
        }
        #expect(throws: SlotText.Problem.noHours("mỗi 60 phút 20")) { try text.slots("mỗi 60 phút 20", hours: nil) }
        #expect(throws: SlotText.Problem.noHours("mỗi 60 phút 20")) { try text.slots("mỗi 60 phút 20", hours: ClockSpan(450, 480)) }
    }

    @Test func `What cannot be read is named`() {
        #expect(throws: SlotText.Problem.hours(.noSpan("sáng"))) { try text.slots("sáng 20", hours: nil) }
        #expect(throws: SlotText.Problem.noCapacity("7:30-8:30")) { try text.slots("7:30-8:30", hours: nil) }
        #expect(throws: SlotText.Problem.noCapacity("7:30-8:30 Tổ 5")) { try text.slots("7:30-8:30 Tổ 5", hours: nil) }
        #expect(throws: SlotText.Problem.unknown("Tổ 99")) { try text.slots("7:30-8:30 20 Tổ 99", hours: nil) }
        #expect(throws: SlotText.Problem.noCapacity("mỗi 60 phút")) { try text.slots("mỗi 60 phút", hours: ClockSpan(450, 690)) }
    }
}
