import Foundation
import Model
import Store

/// The official list of donor families (danh sách gia đình hiến máu), read and compared with the books; nothing is written. A family's first
/// row has a number, the others of it have none.
public struct FamilyList: Hashable, Sendable {
    public let path: String
    public var families: [ListedFamily]
    /// Rows that could not be read, and fields of others that were left open, in the order of the file.
    public let problems: [RowProblem]
    /// The lines of the rows that are in no family, since they could not be read.
    public let leftOut: [Int]

    public init(path: String, families: [ListedFamily], problems: [RowProblem] = [], leftOut: [Int] = []) {
        self.path = path
        self.families = families
        self.problems = problems
        self.leftOut = leftOut
    }

    /// The file's name without its folders.
    public var name: String { (path as NSString).lastPathComponent }

    public static func read(
        _ path: String, in store: Store, on today: Day, isCancelled: () -> Bool = { false }
    ) throws(ImportProblem) -> FamilyList {
        do {
            return try store.read { try read(path, $0, on: today, isCancelled) }
        } catch {
            throw ImportProblem(error, reading: path)
        }
    }

    private static func read(_ path: String, _ books: Reader, on today: Day, _ isCancelled: () -> Bool) throws -> FamilyList {
        let file = try OpenFile(path: HomePath.full(path))
        let head = try file.bytes(at: 0, count: 65_536)
        try ImportSession.checkText(head)
        guard let header = Header.find(in: head) else { throw ImportProblem.noHeader }
        guard let rows = FamilyRowReader(header: header, today: today) else {
            throw ImportProblem.unknownKind(headers: header.names, wanted: nil)
        }
        var reader = CSVReader(FileSource(file), separator: header.separator)
        var findings = Findings(header: header)
        var families: [ListedFamily] = []
        var problems: [RowProblem] = []
        var leftOut: [Int] = []
        while try reader.next() {
            if reader.number <= header.number || (reader.flaw == nil && reader.isBlank) { continue }
            if isCancelled() { throw ImportProblem.cancelled }
            do throws(Refusal) {
                if let flaw = reader.flaw { throw Refusal(nil, "", RowReason(flaw)) }
                guard let row = try rows.read(reader) else { continue }
                problems += row.warnings.map { findings.problem($0, reader.line, reader.number) }
                if row.begins || families.isEmpty {
                    families.append(ListedFamily(number: row.number, total: row.total, members: [row.member]))
                } else {
                    families[families.count - 1].members.append(row.member)
                }
            } catch {
                problems.append(findings.refuse(error, line: reader.line, record: reader.number))
                leftOut.append(reader.line)
                guard reader.flaw == nil else { continue }
                // Those below it are no people of the family above.
                if let number = rows.number(reader) { families.append(ListedFamily(number: number, members: [])) }
                if !families.isEmpty { families[families.count - 1].leftOut.append(reader.line) }
            }
        }
        families.removeAll(where: \.members.isEmpty)
        for family in families.indices {
            for member in families[family].members.indices {
                families[family].members[member].candidates = try books.candidates(
                    for: families[family].members[member], on: today)
            }
        }
        return FamilyList(path: path, families: families, problems: problems, leftOut: leftOut)
    }
}

/// One family of the list.
public struct ListedFamily: Hashable, Sendable {
    /// As the list writes it: "12".
    public var number: String
    /// What the list adds up for the whole family, where it does.
    public var total: Int?
    public var members: [ListedMember]
    /// The lines of those of its rows that could not be read.
    public var leftOut: [Int]

    public init(number: String, total: Int? = nil, members: [ListedMember], leftOut: [Int] = []) {
        self.number = number
        self.total = total
        self.members = members
        self.leftOut = leftOut
    }
}

/// A row of the list: who it says belongs to the family, and who in the books that may be.
public struct ListedMember: Hashable, Sendable, Identifiable {
    /// The physical line of the file.
    public var line: Int
    public var name: String
    public var sex: Sex?
    public var birthYear: Int?
    public var bloodGroup: BloodGroup?
    public var address: String
    /// How often the list says they gave: shown beside our count, never added to it.
    public var stated: Int?
    public var role: String
    /// The likeliest first.
    public var candidates: [ListedCandidate]

    public init(
        line: Int, name: String, sex: Sex? = nil, birthYear: Int? = nil, bloodGroup: BloodGroup? = nil, address: String = "",
        stated: Int? = nil, role: String = "", candidates: [ListedCandidate] = []
    ) {
        self.line = line
        self.name = name
        self.sex = sex
        self.birthYear = birthYear
        self.bloodGroup = bloodGroup
        self.address = address
        self.stated = stated
        self.role = role
        self.candidates = candidates
    }

    public var id: Int { line }

    /// The one who agrees in name, year of birth and blood group, if nobody else does: proposed, and decided on by a person.
    public var proposed: ListedCandidate? {
        let exact = candidates.filter(\.isExact)
        return exact.count == 1 ? exact[0] : nil
    }
}

/// Somebody in the books who may be meant, and the family they are in already.
public struct ListedCandidate: Hashable, Sendable, Identifiable {
    public var row: DonorRow
    /// Name, year of birth and blood group agree, by which such lists tell people apart.
    public var isExact: Bool
    public var family: Family?

    public init(row: DonorRow, isExact: Bool = false, family: Family? = nil) {
        self.row = row
        self.isExact = isExact
        self.family = family
    }

    public var id: Identifier<Donor> { row.id }
}

extension Reader {
    /// People of the name whose year of birth and blood group contradict nothing; those who agree in all first.
    func candidates(for member: ListedMember, on today: Day, limit: Int = 12) throws -> [ListedCandidate] {
        let similar = try similarDonors(name: member.name, birth: member.birthYear.map { .year($0) }, limit: limit * 2)
        let found = try similar.compactMap { one -> ListedCandidate? in
            guard one.alike.contains(.name) else { return nil }
            if let listed = member.bloodGroup, let known = one.row.bloodGroup, !listed.mayBe(known) { return nil }
            return ListedCandidate(
                row: one.row,
                isExact: one.alike.contains(.birthYear) && member.bloodGroup != nil && one.row.bloodGroup != nil,
                family: try family(of: one.row.id, on: today))
        }
        return Array((found.filter(\.isExact) + found.filter { !$0.isExact }).prefix(limit))
    }

    /// The family that somebody belongs to on a day; of several the one joined last.
    public func family(of donor: Identifier<Donor>, on day: Day) throws -> Family? {
        try donorCard(donor)?.families.last { $0.membership.covers(day) }?.family
    }
}
