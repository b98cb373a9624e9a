/// How many people a part of a call list has (bao nhiêu người), whether they are read or not, and how many it leaves out.
public struct CallCounts: Hashable, Sendable {
    /// Everybody who belongs to the part.
    public var listed: Int
    /// Of those, nobody has their consent to be contacted on record.
    public var notAsked: Int
    /// Asked not to be invited any more, or took their consent back: never listed.
    public var refused: Int
    /// Of the others, older or younger on the day than the rules name (ngoài độ tuổi): not listed either.
    public var outsideAges: Int
    /// There are more: so many people are not looked through for a count.
    public var isMore: Bool

    public init(listed: Int = 0, notAsked: Int = 0, refused: Int = 0, outsideAges: Int = 0, isMore: Bool = false) {
        self.listed = listed
        self.notAsked = notAsked
        self.refused = refused
        self.outsideAges = outsideAges
        self.isMore = isMore
    }
}
