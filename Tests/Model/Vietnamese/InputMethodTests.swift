import Testing

@testable import Model

@Suite struct InputMethodTests {
    @Test(arguments: [
        ("Nguyeenx", "Nguye6n4", "Nguyễn"), ("Nguyenex", "Nguyen64", "Nguyễn"), ("Vawn", "Va8n", "Văn"),
        ("DDuwcs", "D9u7c1", "Đức"),
        ("DUWCS", "DU7C1", "DỨC"), ("Phuowng", "Phuo7ng", "Phương"), ("Phuwowng", "Phu7o7ng", "Phương"),
        ("Hoaf", "Hoa2", "Hòa"), ("Hoafng", "Hoa2ng", "Hoàng"), ("Thuyr", "Thuy3", "Thủy"), ("Quys", "Quy1", "Quý"),
        ("Huyeenf", "Huye6n2", "Huyền"), ("Nuwx", "Nu74", "Nữ"), ("TRAANF", "TRA6N2", "TRẦN"), ("phoos", "pho61", "phố"),
        ("nhaan", "nha6n", "nhân"), ("An", "An", "An"), ("Bichs", "Bich1", "Bích"), ("Giang", "Giang", "Giang"),
    ])
    func `keys become the letters they stand for`(telex: String, vni: String, word: String) {
        #expect(InputMethod.telex.composing(telex).scalars == word.scalars)
        #expect(InputMethod.vni.composing(vni).scalars == word.scalars)
    }

    @Test func `what follows a sign is a new word`() {
        #expect(InputMethod.telex.composing("aas/aas") == "ấ/ấ")
        #expect(InputMethod.vni.composing("P1203") == "P1203")
        #expect(InputMethod.telex.composing("") == "")
    }

    @Test(arguments: [
        ("Nguyeenx Vawn A", "", InputMethodTrace.keys(.telex)), ("NGUYEENX VAWN A", "So 1 Quan Nhan", .keys(.telex)),
        ("Nguye6n4 Va8n A", "", .keys(.vni)), ("Tran62 Thi5 Bich1", "", .keys(.vni)), ("Lee Thij Hoaf", "", .keys(.telex)),
        ("Nguyeễn Văn A", "", .composed), ("Trần Thị Phươơng", "", .composed), ("Nguyễn Văn A", "12 Pảk Hill, Hà Nội", .composed),
        ("Nguyễn Văn A", "Tíme City, Hà Nội", .composed), ("Nguyễn Văn A", "CT2Á, Hà Nội", .composed),
        ("Nguyen Van A", "Tởe 3", .composed),
    ])
    func `what an input method did is seen in the words`(name: String, address: String, trace: InputMethodTrace) {
        #expect(InputMethodTrace(name: name, address: address) == trace)
    }

    @Test(arguments: [
        ("Nguyễn Văn A", "Số 1 Đường ABC, Phường X, Quận Y, TP Z"), ("NGUYỄN VĂN A", "Hà Nội"), ("NGUYEN VAN A", "123 Duong ABC"),
        ("Trần Thị Bích", "Số 9, Phường 5, Đà Nẵng"), ("Lee Min Ho", "Số 1, phố Quan Nhân"), ("Smith John", "Times City, Park 3"),
        ("H'Bia Ênuôl", "Buôn Ma Thuột, Đắk Lắk"), ("Y Blăk Niê", "Krông Pắk, Đắk Lắk"),
        ("Nguyễn Thị Hòe", "12Đ/4 ngõ 52, KĐT Mỹ Đình"),
        ("Tran Thi Loan", "Royal City"), ("Đỗ Xuân", "P1203 CT2A, khu ĐTM, TDP 5"), ("", ""),
    ])
    func `a text that may be right has no trace`(name: String, address: String) {
        #expect(InputMethodTrace(name: name, address: address) == nil)
    }

    @Test func `the keys of any name are read back, and the name itself has no trace`() {
        let keys: [InputMethod: [Character: String]] = [
            .telex: ["ă": "aw", "â": "aa", "đ": "dd", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw"],
            .vni: ["ă": "a8", "â": "a6", "đ": "d9", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7"],
        ]
        let tones: [InputMethod: [String]] = [.telex: ["", "f", "r", "x", "s", "j"], .vni: ["", "2", "3", "4", "1", "5"]]
        func typed(_ name: String, _ method: InputMethod) -> String {
            name.lowercased().split(separator: " ").map { word in
                var text = ""
                var tone = 0
                for scalar in word.unicodeScalars {
                    guard let letter = Alphabet.letter(scalar.value) else { continue }
                    if letter.tone != 0 { tone = Int(letter.tone) }
                    let plain = Character(Alphabet.scalar(letter.rank, tone: 0))
                    text += keys[method]?[plain] ?? String(plain)
                }
                return text + (tones[method]?[tone] ?? "")
            }.joined(separator: " ")
        }
        var random = Seeded(51)
        for _ in 0..<500 {
            let name = random.name()
            #expect(InputMethodTrace(name: name) == nil, "\(name)")
            for method in InputMethod.allCases {
                let keys = typed(name, method)
                let read = InputMethodTrace.composing(keys, method)
                #expect(VietnameseText.foldExact(read) == VietnameseText.foldExact(name), "\(keys)")
                if VietnameseText.hasMarks(name), InputMethodTrace(name: keys) != .keys(method) {
                    // Words such as "Quach" and "Hoa" have the letters of their own keys.
                    #expect(VietnameseText.words(keys).allSatisfy { Syllable.isPossible($0) }, "\(keys)")
                }
            }
        }
    }

    @Test func `every word of a ward's or street's name is a syllable`() {
        let names = WardEra.allCases.flatMap { WardAtlas.hanoi.wards(of: $0) }.map(\.name) + StreetAtlas.thanhXuan.map(\.name)
        #expect(names.count > 300)
        for word in names.flatMap({ $0.split { !$0.isLetter && !$0.isNumber } }) where !word.contains(where: \.isNumber) {
            #expect(Syllable.isPossible(word), "\(word)")
            #expect(Syllable.isPossible(VietnameseText.fold(word)), "\(word)")
        }
        for word in ["Pảk", "Tíme", "Nguyêễn", "Vawn", "Hills", "Times", "ươo", "b", "ng", "", "áà"] {
            #expect(!Syllable.isPossible(word), "\(word)")
        }
    }
}
