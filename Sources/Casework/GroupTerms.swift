import Law

/// What is the same each time a group meets: its name, time of day, room, who of the staff is there and what
/// is done. Two of the staff are the rule (programmes.md GR-1); one is told of and never refused.
public struct GroupTerms: Sendable, Equatable {
    /// How long it may be, in minutes.
    public static let lengths = 15...480

    public var name: String
    public var starts: TimeOfDay
    /// In minutes.
    public var length: Int
    /// The room, or where one meets.
    public var place: String
    public var first: AccountID
    public var second: AccountID?
    public var activity: ActivityID?
    /// What the unit owns and each meeting books.
    public var room: ResourceID?
    public var vehicle: ResourceID?

    public init(
        name: String, starts: TimeOfDay, length: Int, place: String, first: AccountID, second: AccountID?,
        activity: ActivityID?, room: ResourceID? = nil, vehicle: ResourceID? = nil
    ) {
        (self.name, self.starts, self.length, self.place) = (name, starts, length, place)
        (self.first, self.second, self.activity) = (first, second, activity)
        (self.room, self.vehicle) = (room, vehicle)
    }

    public var resources: [ResourceID] { [room, vehicle].compactMap { $0 } }
    /// Of the day, the last one not counted.
    public var minutes: Range<Int> { starts.minute..<starts.minute + max(length, 0) }

    public var isShortOfStaff: Bool { second == nil }

    /// Everything wrong with it.
    public var problems: [GroupProblem] {
        let possible: [(Bool, GroupProblem)] = [
            (name.isEmpty, .noName), (place.isEmpty, .noPlace),
            (!GroupTerms.lengths.contains(length), .strangeLength),
            (starts.minute + length > 24 * 60, .pastMidnight), (second == first, .samePerson),
        ]
        return possible.filter(\.0).map(\.1)
    }
}
