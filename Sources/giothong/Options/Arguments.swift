import ArgumentParser
import Demo
import Exchange
import Model

extension Language: ExpressibleByArgument {}
extension Measure: ExpressibleByArgument {}
extension WardEra: ExpressibleByArgument {}
extension FileKind: ExpressibleByArgument {}
extension DemoOffice: ExpressibleByArgument {}
extension Donation.Kind: ExpressibleByArgument {}
extension Donation.Outcome: ExpressibleByArgument {}

extension Identifier: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

/// A number as people and the screen write it: 1500, 1.500 or 1,500.
struct WholeNumber: ExpressibleByArgument {
    let value: Int

    init?(argument: String) {
        guard let value = NumberText.parseWhole(argument) else { return nil }
        self.value = value
    }
}

extension Day: ExpressibleByArgument {
    /// As people write it, `31/12/2020`, or as programs do, `2020-12-31`.
    public init?(argument: String) {
        guard let day = try? DateText.parse(argument) else { return nil }
        self = day
    }
}

extension WardKey: ExpressibleByArgument {
    /// Era and code: `2025:00367`.
    public init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let era = WardEra(rawValue: String(parts[0])), let code = Int(parts[1]), (0...99_999).contains(code)
        else {
            return nil
        }
        self.init(era, code)
    }
}
