import Law

/// A change that counts from a day on, kept as a row of its own: what it replaced stays, and it is never
/// edited. Which one is in force is worked out from the days, so two never overlap.
public protocol DatedChange: Sendable {
    var validFrom: Day { get }
    /// The last day, where one is set; otherwise until the next change.
    var lastDay: Day? { get }
    /// Made in this order: of two from the same day the later one counts.
    var order: Int64 { get }
    var isWithdrawn: Bool { get }
}

/// The changes of one thing, and what they make of its days. The repositories' statements say the same in
/// SQL.
public struct DatedChanges<Change: DatedChange>: Sendable {
    /// Those that were not taken back, in the order they begin to count.
    public let standing: [Change]
    /// Grows with every change and every one taken back: tells a stale form apart.
    public let revision: Int

    public init(_ changes: [Change]) {
        revision = changes.count + changes.count { $0.isWithdrawn }
        standing = changes.filter { !$0.isWithdrawn }.sorted {
            ($0.validFrom, $0.order) < ($1.validFrom, $1.order)
        }
    }

    /// The one change that counts on a day; nil before the first and after a set last day.
    public func inForce(on day: Day) -> Change? {
        guard let latest = standing.last(where: { $0.validFrom <= day }) else { return nil }
        return latest.lastDay.map { $0 >= day } ?? true ? latest : nil
    }

    /// The last day on which a change counts, nil until further notice; an empty period if another from the
    /// same day replaced it.
    public func end(of change: Change) -> Day? {
        let later = standing.first {
            ($0.validFrom, $0.order) > (change.validFrom, change.order)
        }
        let dayBefore = later?.validFrom.adding(days: -1)
        return [change.lastDay, dayBefore].compactMap { $0 }.min()
    }

    /// Whether it counts on no day at all, because another from the same day took its place.
    public func isReplaced(_ change: Change) -> Bool {
        end(of: change).map { $0 < change.validFrom } ?? false
    }

    /// The change that was made last, whenever it begins: the only one that can be taken back.
    public var latest: Change? { standing.max { $0.order < $1.order } }

    public func isComing(_ change: Change, today: Day) -> Bool {
        change.validFrom > today && !change.isWithdrawn
    }
}
