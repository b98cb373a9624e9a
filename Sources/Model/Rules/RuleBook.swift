import TOMLKit

/// The rules of voluntary blood donation as dated tables, each line with its source (bộ quy định).
///
/// They are data: a new circular is a new line with its own `validFrom`, and the old line gets a `validUntil`.
public struct RuleBook: Sendable {
    /// The rules of Việt Nam, read once when first asked for.
    public static let vietnam: RuleBook = {
        do {
            return try RuleBook(
                intervals: IntervalRule.table, volumes: VolumeRule.table, weights: WeightRule.table, deferrals: DeferralRule.table,
                results: ResultWord.table, campaigns: CampaignRule.table, lunar: LunarNewYears.table,
                states: DonorStateRule.table, blocs: UsualBloc.table, season: SeasonalPrior.table, ages: AgeRule.table)
        } catch {
            preconditionFailure("a built-in rule table cannot be read: \(error)")
        }
    }()

    public let intervals: [IntervalRule]
    public let volumes: [VolumeRule]
    public let weights: [WeightRule]
    public let ages: [AgeRule]
    public let deferrals: [DeferralRule]
    /// What imported lists write for a visit without a donation.
    public let results: [ResultWord]
    public let campaigns: [CampaignRule]
    public let lunarNewYears: LunarNewYears
    public let donorStates: DonorStateRule
    /// The blocs that an office starts with.
    public let blocs: [UsualBloc]
    public let seasonalPrior: SeasonalPrior

    /// Reads the tables from TOML.
    /// - Throws: what the parser or the decoder found wrong.
    init(
        intervals: String, volumes: String, weights: String, deferrals: String, results: String, campaigns: String, lunar: String,
        states: String, blocs: String, season: String, ages: String = AgeRule.table
    ) throws {
        struct Intervals: Decodable { let interval: [IntervalRule] }
        struct Volumes: Decodable { let volume: [VolumeRule] }
        struct Weights: Decodable { let weight: [WeightRule] }
        struct Ages: Decodable { let age: [AgeRule] }
        struct Deferrals: Decodable { let deferral: [DeferralRule] }
        struct Results: Decodable { let result: [ResultWord] }
        struct Campaigns: Decodable { let campaign: [CampaignRule] }
        struct Blocs: Decodable { let bloc: [UsualBloc] }

        let decoder = TOMLDecoder()
        self.intervals = try decoder.decode(Intervals.self, from: intervals).interval
        self.volumes = try decoder.decode(Volumes.self, from: volumes).volume
        self.weights = try decoder.decode(Weights.self, from: weights).weight
        self.ages = try decoder.decode(Ages.self, from: ages).age
        self.deferrals = try decoder.decode(Deferrals.self, from: deferrals).deferral
        self.results = try decoder.decode(Results.self, from: results).result
        self.campaigns = try decoder.decode(Campaigns.self, from: campaigns).campaign
        lunarNewYears = try decoder.decode(LunarNewYears.self, from: lunar)
        donorStates = try decoder.decode(DonorStateRule.self, from: states)
        self.blocs = try decoder.decode(Blocs.self, from: blocs).bloc
        seasonalPrior = try decoder.decode(SeasonalPrior.self, from: season)
    }
}
