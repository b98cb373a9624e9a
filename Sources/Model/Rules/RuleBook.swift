import TOMLKit

/// The rules of voluntary blood donation as dated tables, each line with its source (bộ quy định).
///
/// They are data: a new circular is a new line with its own `validFrom`, and the old line gets a `validUntil`.
public struct RuleBook: Sendable {
    /// The rules of Việt Nam; each table is read once when first asked for.
    public static let vietnam = RuleBook(
        unchecked: IntervalRule.table, VolumeRule.table, WeightRule.table, DeferralRule.table, ResultWord.table, CampaignRule.table,
        LunarNewYears.table, DonorStateRule.table, UsualBloc.table, SeasonalPrior.table, AgeRule.table,
        DriveRateRule.table, ReminderRule.table, HonourLevel.table, CallRule.table, HolidayRule.table)

    public var intervals: [IntervalRule] { intervalTable.value }
    public var volumes: [VolumeRule] { volumeTable.value }
    public var weights: [WeightRule] { weightTable.value }
    public var ages: [AgeRule] { ageTable.value }
    public var deferrals: [DeferralRule] { deferralTable.value }
    /// What imported lists write for a visit without a donation.
    public var results: [ResultWord] { resultTable.value }
    public var campaigns: [CampaignRule] { campaignTable.value }
    public var lunarNewYears: LunarNewYears { lunarTable.value }
    public var donorStates: DonorStateRule { stateTable.value }
    /// The blocs that an office starts with.
    public var blocs: [UsualBloc] { blocTable.value }
    public var seasonalPrior: SeasonalPrior { seasonTable.value }
    /// What is usual at drives, for an office without past ones.
    public var driveRates: [DriveRateRule] { rateTable.value }
    /// When people are reminded of their booking.
    public var reminders: [ReminderRule] { reminderTable.value }
    /// For how many donations families and persons are honoured.
    public var honours: [HonourLevel] { honourTable.value }

    /// When people are called again.
    public var calls: CallRule { callTable.value }

    /// The days on which offices are closed.
    public var holidays: [HolidayRule] { holidayTable.value }

    private let intervalTable: RuleTable<[IntervalRule]>
    private let volumeTable: RuleTable<[VolumeRule]>
    private let weightTable: RuleTable<[WeightRule]>
    private let ageTable: RuleTable<[AgeRule]>
    private let deferralTable: RuleTable<[DeferralRule]>
    private let resultTable: RuleTable<[ResultWord]>
    private let campaignTable: RuleTable<[CampaignRule]>
    private let lunarTable: RuleTable<LunarNewYears>
    private let stateTable: RuleTable<DonorStateRule>
    private let blocTable: RuleTable<[UsualBloc]>
    private let seasonTable: RuleTable<SeasonalPrior>
    private let rateTable: RuleTable<[DriveRateRule]>
    private let reminderTable: RuleTable<[ReminderRule]>
    private let honourTable: RuleTable<[HonourLevel]>
    private let callTable: RuleTable<CallRule>
    private let holidayTable: RuleTable<[HolidayRule]>

    /// Reads the tables from TOML.
    /// - Throws: what the parser or the decoder found wrong.
    init(
        intervals: String, volumes: String, weights: String, deferrals: String, results: String, campaigns: String, lunar: String,
        states: String, blocs: String, season: String, ages: String = AgeRule.table,
        rates: String = DriveRateRule.table, reminders: String = ReminderRule.table, honours: String = HonourLevel.table,
        calls: String = CallRule.table, holidays: String = HolidayRule.table
    ) throws {
        self.init(
            unchecked: intervals, volumes, weights, deferrals, results, campaigns, lunar, states, blocs, season, ages, rates,
            reminders, honours, calls, holidays)
        try intervalTable.get()
        try volumeTable.get()
        try weightTable.get()
        try ageTable.get()
        try deferralTable.get()
        try resultTable.get()
        try campaignTable.get()
        try lunarTable.get()
        try stateTable.get()
        try blocTable.get()
        try seasonTable.get()
        try rateTable.get()
        try reminderTable.get()
        try honourTable.get()
        try callTable.get()
        try holidayTable.get()
    }

    private init(
        unchecked intervals: String, _ volumes: String, _ weights: String, _ deferrals: String, _ results: String,
        _ campaigns: String, _ lunar: String, _ states: String, _ blocs: String, _ season: String, _ ages: String,
        _ rates: String, _ reminders: String, _ honours: String, _ calls: String, _ holidays: String
    ) {
        struct Intervals: Decodable { let interval: [IntervalRule] }
        struct Volumes: Decodable { let volume: [VolumeRule] }
        struct Weights: Decodable { let weight: [WeightRule] }
        struct Ages: Decodable { let age: [AgeRule] }
        struct Deferrals: Decodable { let deferral: [DeferralRule] }
        struct Results: Decodable { let result: [ResultWord] }
        struct Campaigns: Decodable { let campaign: [CampaignRule] }
        struct Blocs: Decodable { let bloc: [UsualBloc] }
        struct Rates: Decodable { let rate: [DriveRateRule] }
        struct Reminders: Decodable { let reminder: [ReminderRule] }
        struct Honours: Decodable { let honour: [HonourLevel] }
        struct Holidays: Decodable { let holiday: [HolidayRule] }

        intervalTable = RuleTable(intervals) { (file: Intervals) in file.interval }
        volumeTable = RuleTable(volumes) { (file: Volumes) in file.volume }
        weightTable = RuleTable(weights) { (file: Weights) in file.weight }
        ageTable = RuleTable(ages) { (file: Ages) in file.age }
        deferralTable = RuleTable(deferrals) { (file: Deferrals) in file.deferral }
        resultTable = RuleTable(results) { (file: Results) in file.result }
        campaignTable = RuleTable(campaigns) { (file: Campaigns) in file.campaign }
        lunarTable = RuleTable(lunar) { (file: LunarNewYears) in file }
        stateTable = RuleTable(states) { (file: DonorStateRule) in file }
        blocTable = RuleTable(blocs) { (file: Blocs) in file.bloc }
        seasonTable = RuleTable(season) { (file: SeasonalPrior) in file }
        rateTable = RuleTable(rates) { (file: Rates) in file.rate }
        reminderTable = RuleTable(reminders) { (file: Reminders) in file.reminder }
        honourTable = RuleTable(honours) { (file: Honours) in file.honour }
        callTable = RuleTable(calls) { (file: CallRule) in file }
        holidayTable = RuleTable(holidays) { (file: Holidays) in file.holiday }
    }
}
