import ArgumentParser
import Model
import Phrases
import Store

/// Which drive a command is about, as a person says it: by its id, its date, a part of its name, or that it is today's.
struct ChosenDrive: ExpressibleByArgument {
    private enum Choice {
        case id(Identifier<Drive>)
        case day(Day)
        case today
        case name(String)
        /// Written as a date, and there is no such day.
        case noDate(String, DateProblem)
    }

    private let choice: Choice

    /// `nil` for text that names nothing.
    init?(argument: String) {
        let text = VietnameseText.clean(argument)
        if text == "." || ["hom nay", "today"].contains(VietnameseText.fold(text)) {
            choice = .today
        } else if let id = Identifier<Drive>(text) {
            choice = .id(id)
        } else if let day = Self.day(text) {
            choice = day
        } else if !VietnameseText.fold(text).isEmpty {
            choice = .name(text)
        } else {
            return nil
        }
    }

    /// `nil` for what is not written as a date: numbers alone may be a part of a name.
    private static func day(_ text: String) -> Choice? {
        do throws(DateProblem) {
            return .day(try DateText.parse(text))
        } catch {
            let separators = text.filter { !$0.isNumber }
            let isDate = ["//", "--", ".."].contains(separators)
            return isDate ? .noDate(text, error) : nil
        }
    }

    /// The one drive that is meant.
    /// - Throws: ``Complaint`` when there is none, or when there are several: they are listed with their ids.
    func found(_ reader: Reader, today: Day) throws -> Drive {
        let all = try reader.allDrives()
        let fitting: [Drive]
        let none: Phrase
        switch choice {
        case .id(let id):
            fitting = all.filter { $0.id == id }
            none = Phrase.CommandLine.unknownDrive(id.description)
        case .day(let day):
            fitting = all.filter { $0.day == day }
            none = Phrase.Drives.unknownDay(day) + Self.nearest(all, to: day)
        case .today:
            let ours = all.filter { $0.day == today }
            // One that does not take place is not meant while another does.
            let held = try ours.filter { try $0.state != .postponed && $0.state != .cancelled && !reader.isShut($0) }
            fitting = held.isEmpty ? ours : held
            none = Phrase.Drives.noneToday(today) + Self.nearest(all, to: today)
        case .noDate(let text, let problem): throw Complaint(Phrase.Drives.noDate(text, problem))
        case .name(let text):
            fitting = Self.named(text, all)
            none = Phrase.Drives.unknownName(text)
        }
        guard let first = fitting.first else { throw Complaint(none) }
        guard fitting.count == 1 else { throw Complaint(Phrase.Drives.several(fitting.count) + Self.listed(fitting)) }
        return first
    }

    /// Those with all the words, each the beginning of one of the name's, or the year; the very name before those that have it among others.
    private static func named(_ text: String, _ all: [Drive]) -> [Drive] {
        let folded = VietnameseText.fold(text)
        let words = VietnameseText.words(folded)
        let exact = all.filter { VietnameseText.fold($0.name) == folded }
        if !exact.isEmpty { return exact }
        return all.filter { drive in
            let own = VietnameseText.words(VietnameseText.fold(drive.name))
            let year = String(drive.day.year)
            return words.allSatisfy { word in word == year || own.contains { $0.hasPrefix(word) } }
        }
    }

    /// At most so many are listed: the newest, which are what people ask for.
    private static let shown = 12

    private static func listed(_ drives: [Drive]) -> Phrase {
        Phrase { language in
            let rows = drives.suffix(shown).map { drive in
                let state = Phrase.driveState(drive.state)[language]
                return "\n  \(drive.id)  \(DateText.short(drive.day, language))  \(drive.name) · \(state)"
            }
            return (drives.count > shown ? "\n  …" : "") + rows.joined()
        }
    }

    /// The drives beside that day, one before it and up to two after.
    private static func nearest(_ all: [Drive], to day: Day) -> Phrase {
        let near = (all.last { $0.day < day }.map { [$0] } ?? []) + all.filter { $0.day > day }.prefix(2)
        return near.isEmpty ? Phrase(both: "") : Phrase(both: " ") + Phrase.Drives.next + listed(near)
    }
}
