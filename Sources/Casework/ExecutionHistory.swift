import Law

/// What has been noted of how one grant is carried out, and the times in which nothing was given. A case is
/// one person's pass through one programme, so support that already ran when a later grant began to give it
/// is carried out from that day. It never says that nothing was given where nobody has noted anything.
public struct ExecutionHistory: Sendable {
    public let decidedOn: Day
    /// From when support that is not given counts (SoL 2025:400 34 kap. 1 §): the decision, or the later day
    /// that support of an earlier grant was interrupted.
    public let countsFrom: Day
    /// From when the decision gives nothing more: changed, ended, or its period over. Nil until further
    /// notice.
    public let endedOn: Day?
    /// Support of an earlier grant ran when this began to give it.
    public let wasRunning: Bool
    /// In the order that they happened.
    public let events: [ExecutionEvent]

    /// - Parameter countsFrom: nil for the day that it was decided.
    public init(
        decidedOn: Day, countsFrom: Day? = nil, endedOn: Day?, wasRunning: Bool, events: [ExecutionEvent]
    ) {
        (self.decidedOn, self.endedOn) = (decidedOn, endedOn)
        self.countsFrom = countsFrom ?? decidedOn
        (self.wasRunning, self.events) = (wasRunning, events)
    }

    private var latest: ExecutionEvent.Kind? { events.last { $0.kind != .waiting }?.kind }

    /// Whether support is given now.
    public var isRunning: Bool { latest.map { $0 != .interrupted } ?? wasRunning }

    /// What can be noted next.
    public var open: [ExecutionEvent.Kind] {
        if isRunning { return [.interrupted] }
        return latest == nil ? [.waiting, .started] : [.waiting, .resumed]
    }

    /// Every time in which nothing was given, in order.
    public var spells: [WaitingSpell] {
        var spells: [WaitingSpell] = []
        var waiting = wasRunning ? nil : WaitingSpell(from: countsFrom, isInterruption: false)
        for event in events {
            if event.kind == .interrupted { waiting = WaitingSpell(from: event.on, isInterruption: true) }
            waiting?.take(event)
            guard !event.kind.needsReason else { continue }
            spells += [waiting].compactMap { $0 }
            waiting = nil
        }
        waiting?.endedOn = endedOn
        return spells + [waiting].compactMap { $0 }
    }
}

/// A time in which support that was granted was not given: from the decision or an interruption until it was
/// carried out, or until the decision no longer gave anything.
public struct WaitingSpell: Sendable, Equatable {
    public let from: Day
    public let isInterruption: Bool
    public internal(set) var support: SupportKind?
    public internal(set) var reason: DelayReason?
    public internal(set) var carriedOutOn: Day?
    public internal(set) var endedOn: Day?

    init(from: Day, isInterruption: Bool) {
        (self.from, self.isInterruption) = (from, isInterruption)
    }

    /// What is noted while it lasts, or ends it.
    mutating func take(_ event: ExecutionEvent) {
        support = event.support
        reason = event.reason ?? reason
        carriedOutOn = event.kind.needsReason ? nil : event.on
    }

    /// The last of the three months; a threshold, never moved to a working day (SoL 34:1).
    public var lastDay: Day { TimeLimit.notCarriedOut.deadline(from: from).lastDay }

    /// How it stands on a day, of what had happened by then; nil before the three months are over, where it
    /// ended before that, and where it ended before `since`.
    public func standing(on day: Day, since first: Day) -> Standing? {
        guard day > lastDay else { return nil }
        if let on = carriedOutOn, on <= day {
            return on > lastDay && on >= first ? .carriedOut(on) : nil
        }
        if let on = endedOn, on <= day { return on > lastDay && on >= first ? .ended(on) : nil }
        return .waiting(days: day.number - from.number)
    }

    /// How support that was not given in time stands.
    public enum Standing: Sendable, Equatable {
        case waiting(days: Int)
        case carriedOut(Day)
        /// The decision no longer gives anything.
        case ended(Day)
    }
}
