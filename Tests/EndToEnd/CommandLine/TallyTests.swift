import Foundation
import Testing

/// The program's sums against sums that this test takes from the same lists by itself.
@Suite struct TallyTests {
    private struct Sum: Equatable, CustomStringConvertible {
        var bags = 0
        var millilitres = 0
        var description: String { "\(bags) bags, \(millilitres) ml" }
    }

    private let program: BuiltProgram
    private let sample = SampleLists(people: 300)

    init() throws {
        program = try BuiltProgram()
        try program.fill(sample)
    }

    /// Rows of a list as dictionaries by its header.
    private func table(_ text: String) -> [[String: String]] {
        let lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    }

    /// The collected donations of a year, summed by what `key` says of the donor and the donation.
    private func sums(_ year: Int, by key: ([String: String], [String: String]) -> String) -> [String: Sum] {
        let donors = Dictionary(uniqueKeysWithValues: table(sample.donors).map { ($0["citizen_id", default: ""], $0) })
        var sums: [String: Sum] = [:]
        for row in table(sample.donations) where row["result"] == "collected" && row["date", default: ""].hasPrefix(String(year)) {
            let unit = key(donors[row["citizen_id", default: ""]] ?? [:], row)
            sums[unit, default: Sum()].bags += 1
            sums[unit, default: Sum()].millilitres += Int(row["volume_ml", default: ""]) ?? 0
        }
        return sums
    }

    private func told(_ rows: [[String: Any]]) -> [String: Sum] {
        var sums: [String: Sum] = [:]
        for row in rows {
            let unit = (row["unit"] as? String) ?? (row["unit"] as? Int).map(String.init) ?? ""
            let sum = Sum(bags: row["bags"] as? Int ?? -1, millilitres: row["millilitres"] as? Int ?? -1)
            if sum != Sum() { sums[unit] = sum }
        }
        return sums
    }

    private func rows(_ by: String, year: Int = 2020) throws -> [[String: Any]] {
        let answer = try program.run("tally", "--by", by, "--year", String(year), "--format", "json")
        #expect(answer.status == 0)
        return try answer.rows()
    }

    @Test(arguments: [2019, 2020])
    func `every grouping equals an independent count, figure for figure`(year: Int) throws {
        #expect(told(try rows("ward", year: year)) == sums(year) { donor, _ in donor["ward", default: ""] })
        #expect(told(try rows("street", year: year)) == sums(year) { donor, _ in donor["street", default: ""] })
        #expect(told(try rows("bloc", year: year)) == sums(year) { donor, _ in donor["bloc", default: ""] })
        #expect(told(try rows("family", year: year)) == sums(year) { donor, _ in donor["family", default: ""] })
        #expect(told(try rows("venue", year: year)) == sums(year) { _, donation in donation["site", default: ""] })
        #expect(
            told(try rows("month", year: year))
                == sums(year) { _, donation in String(Int(donation["date", default: ""].split(separator: "-")[1]) ?? 0) })
    }

    @Test func `the parts of a street and of a group are its wards`() throws {
        for (by, key) in [("street", "street"), ("bloc", "bloc")] {
            let expected = sums(2020) { donor, _ in donor[key, default: ""] + "/" + donor["ward", default: ""] }
            var found: [String: Sum] = [:]
            for row in try rows(by) {
                let parts = try #require(row["parts"] as? [[String: Any]])
                for (ward, sum) in told(parts) { found["\(row["unit"] as? String ?? "")/\(ward)"] = sum }
                #expect(parts.allSatisfy { ($0["code"] as? String)?.count == 5 })
            }
            #expect(found == expected)
        }
    }

    @Test func `a row has every member, and numbers or null`() throws {
        let row = try #require(try rows("ward").first { $0["unit"] as? String == "Nhân Chính" })
        #expect(
            Set(row.keys) == [
                "unit", "code", "era", "bags", "millilitres", "equivalents", "visits", "target", "percent", "approximate",
            ])
        #expect(row["code"] as? String == "00343")
        #expect(row["era"] as? String == "2020")
        #expect(row["approximate"] as? Bool == false)
        #expect(row["target"] is NSNull && row["percent"] is NSNull)
        let millilitres = try #require(row["millilitres"] as? Int)
        #expect(row["equivalents"] as? Double == (Double(millilitres) / 25).rounded() / 10)
    }

    @Test func `all wards of the office are listed, also those with nothing`() throws {
        let wards = try rows("ward", year: 2001)
        #expect(wards.count == 11)
        #expect(wards.allSatisfy { $0["bags"] as? Int == 0 })
        #expect(try rows("month", year: 2001).map { $0["unit"] as? Int } == Array(1...12))
    }

    @Test func `the table says measure, total, target and percentage in the person's language`() throws {
        let total = sums(2020) { _, _ in "" }[""] ?? Sum()
        let vietnamese = try program.run("tally", "--year", "2020").output
        #expect(vietnamese.contains("Năm kế hoạch 2020, theo phường. Chỉ tiêu và % tính bằng túi máu."))
        let line = try #require(vietnamese.split(separator: "\n").last { $0.hasPrefix("Tổng") })
        #expect(line.split(whereSeparator: \.isWhitespace).map(String.init).contains(String(total.bags)))
        #expect(line.hasSuffix("100  \(total.bags) %"))
        #expect(try program.run("tally", "--year", "2020", "--lang", "en").output.contains("Campaign year 2020, by ward."))
        let other = try program.run("tally", "--year", "2020", "--measure", "visits").output
        #expect(try #require(other.split(separator: "\n").last { $0.hasPrefix("Tổng") }).hasSuffix("–"))
    }

    @Test func `the CSV adds up to the whole`() throws {
        let total = sums(2020) { _, _ in "" }[""] ?? Sum()
        for by in ["ward", "street", "bloc", "venue", "month", "drive"] {
            let rows = table(try program.run("tally", "--by", by, "--year", "2020", "--format", "csv").output)
            #expect(rows.reduce(0) { $0 + (Int($1["bags", default: ""]) ?? 0) } == total.bags, "by \(by)")
        }
    }

    @Test func `a street's percentage is that of the stretches that have a target, in the table and for programs`() throws {
        let table = try program.run("tally", "--demo", "--by", "street", "--year", "2020").output
        let line = try #require(table.split(separator: "\n").first { $0.hasPrefix("Nguyễn Trãi") })
        #expect(line.contains(" 663 ") && line.hasSuffix("342/80    428 %"))
        #expect(table.contains("«a/b» ở cột chỉ tiêu"))
        let row = try #require(
            try program.run("tally", "--demo", "--by", "street", "--year", "2020", "--format", "json").rows().first {
                $0["unit"] as? String == "Nguyễn Trãi"
            })
        #expect(row["target"] as? Int == 80 && row["towardsTarget"] as? Int == 342 && row["percent"] as? Double == 427.5)
    }

    @Test func `an office's total says what was given outside its area`() throws {
        try program.run("office", "--ward", "2025:00364", "--year", "2020", "--target", "100")
        let total = sums(2020) { _, _ in "" }[""] ?? Sum()
        let lines = try program.run("tally", "--year", "2020").output.split(separator: "\n").suffix(3)
        func bags(_ line: Substring?) -> Int? {
            line?.split(separator: "  ").dropFirst().first.flatMap { Int($0.trimmingCharacters(in: .whitespaces)) }
        }
        let rows = lines.filter { $0.contains("địa bàn") }
        #expect(rows.count == 2 && rows.last?.hasPrefix("  ngoài địa bàn") == true)
        #expect(rows.compactMap { bags($0) }.reduce(0, +) == total.bags)
    }
}
