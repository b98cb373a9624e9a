/// Something that a person did to the books, as one step: what it is called, and the records before and after.
/// The journal keeps changes, the tables are their sum, and undo is the inverse.
public struct Change: Hashable, Sendable {
    /// What the person did. The raw value stands in the journal for ever: never rename one.
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case officeSet, streetAdded, streetAltered, streetsJoined, venueAdded, venueAltered, blocAdded, blocAltered, groupAdded,
            groupAltered
        case donorAdded, donorAltered, consentGiven, consentWithdrawn
        case familyAdded, familyAltered, memberJoined, memberLeft, memberAltered, familySplit, familiesJoined
        /// People of one address were offered as a family, and are none.
        case familyDeclined
        /// Two records of one person became one.
        case donorsMerged
        /// Two records look like one person, and are two.
        case donorsDistinguished
        /// Households of a ward that was split came under a ward of the present.
        case homesAssigned
        case driveAdded, driveAltered
        case bookingMade, bookingAltered, bookingRemoved, stepTaken
        /// Received at a drive although the interval had not passed: the desk was told and insisted.
        case cameEarly
        case donationRecorded, donationAltered, donationVoided, donationRecredited, deferralRecorded
        case targetSet, targetRemoved, peerSet, peerRemoved, aidSet, aidRemoved
        /// Somebody took up the telephone, wrote down what came of it, or put it down again.
        case callStarted, callEnded, callDropped
        case imported, undone, redone, erased
    }

    public var kind: Kind
    public var revisions: [Revision]
    /// A word to the reader of the journal: the file's name of an import, for one.
    public var remark: String

    public init(_ kind: Kind, _ revisions: [Revision], remark: String = "") {
        self.kind = kind
        self.revisions = revisions
        self.remark = remark
    }
}

/// Who made a change, and where (người trực, bàn).
public struct Signature: Hashable, Codable, Sendable {
    public var operatorName: String
    public var desk: String

    public init(operatorName: String, desk: String) {
        self.operatorName = operatorName
        self.desk = desk
    }
}

/// One entry of the journal.
public enum Entry {}
