/// What is believed of a rate that is not known exactly: a Beta distribution, worth ``weight`` observations.
public struct BetaRate: Hashable, Sendable {
    /// Observations for and against; both above zero.
    public let successes: Double
    public let failures: Double

    /// - Parameters:
    ///   - mean: is kept within 0.001…0.999, since nothing observed makes a rate certain.
    ///   - weight: how many observations it is worth, above zero.
    public init(mean: Double, weight: Double) {
        let mean = min(0.999, max(0.001, mean))
        let weight = max(1e-6, weight)
        successes = mean * weight
        failures = (1 - mean) * weight
    }

    private init(successes: Double, failures: Double) {
        self.successes = successes
        self.failures = failures
    }

    public var weight: Double { successes + failures }
    public var mean: Double { successes / weight }
    /// The mean of its square.
    public var meanSquare: Double { mean * (successes + 1) / (weight + 1) }
    /// The belief in the opposite.
    public var opposite: BetaRate { BetaRate(successes: failures, failures: successes) }

    /// What is believed after more was observed.
    public func updated(with rate: Rate) -> BetaRate {
        BetaRate(successes: successes + Double(rate.cases), failures: failures + Double(rate.total - rate.cases))
    }

    /// What past drives tell of the next one.
    ///
    /// The mean is that of all their people together with the usual rate. It is worth the less the more the drives differ from each
    /// other than chance alone makes them (method of moments for the beta-binomial); with fewer than ``fewestDrives`` that cannot be
    /// told, and it is worth ``ordinaryWeight`` at most.
    public init(past: [Rate], usual: BetaRate) {
        let drives = past.filter { $0.total > 0 }
        let total = drives.reduce(0) { $0 + Double($1.total) }
        let cases = drives.reduce(0) { $0 + Double($1.cases) }
        let most = Self.weight(of: drives) ?? Self.ordinaryWeight
        self.init(mean: (usual.successes + cases) / (usual.weight + total), weight: min(usual.weight + total, most))
    }

    /// Drives of at least ``fewestPeople`` from which the spread between drives is told.
    static let fewestDrives = 4
    static let fewestPeople = 10
    static let ordinaryWeight = 40.0
    /// Neither is a past worth less than a handful of people, nor is tomorrow as sure as a thousand would make it.
    static let weights = 10.0...200

    private static func weight(of past: [Rate]) -> Double? {
        let drives = past.filter { $0.total >= fewestPeople }
        guard drives.count >= fewestDrives else { return nil }
        let total = drives.reduce(0) { $0 + Double($1.total) }
        let mean = drives.reduce(0) { $0 + Double($1.cases) } / total
        guard mean > 0, mean < 1 else { return weights.upperBound }
        let spread = drives.reduce(0) { sum, drive in
            let difference = Double(drive.cases) / Double(drive.total) - mean
            return sum + Double(drive.total) * difference * difference
        }
        let free = Double(drives.count - 1)
        let squares = drives.reduce(0) { $0 + Double($1.total) * Double($1.total) } / total
        let correlation = (spread / (mean * (1 - mean)) - free) / (total - squares - free)
        guard correlation > 0 else { return weights.upperBound }
        return min(weights.upperBound, max(weights.lowerBound, 1 / correlation - 1))
    }
}
