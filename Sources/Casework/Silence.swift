import Law

/// How long and by which ways somebody has been sought without an answer, since anybody close was last
/// reached, met or heard from. Silence alone never ends a case: a person may end one as "ej nådd" when this
/// has been tried (`process.md`, "The question that closes the gap"). It never counts a try that was marked
/// as a mistake.
public struct Silence: Sendable, Equatable {
    public static let leastDays = 3
    public static let leastChannels = 2

    /// One try as it counts here.
    public struct Try: Sendable, Equatable {
        public let party: ContactParty
        public let channel: ContactChannel
        public let result: ContactResult
        public let at: Instant

        public init(party: ContactParty, channel: ContactChannel, result: ContactResult, at: Instant) {
            self.party = party
            self.channel = channel
            self.result = result
            self.at = at
        }
    }

    public let tries: Int
    public let days: Int
    /// In the order they were first tried.
    public let channels: [ContactChannel]

    /// - Parameters:
    ///   - tries: those that stand, in any order.
    ///   - met: the last day on which somebody close was met or heard from other than by a try; what was
    ///     tried until then counts no longer.
    public init(_ tries: [Try], met: Day? = nil) {
        let ordered = tries.sorted { $0.at < $1.at }
        let reached = ordered.last { $0.result.isReached && $0.party != .partner }?.at
        let unanswered = ordered.filter { one in
            one.party.earnsSilence && !one.result.isReached && (reached.map { one.at > $0 } ?? true)
                && (met.map { one.at.day > $0 } ?? true)
        }
        self.tries = unanswered.count
        days = Set(unanswered.map(\.at.day)).count
        channels = unanswered.map(\.channel).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Whether a person may now end the case because nobody could be reached.
    public var isLongEnough: Bool {
        days >= Silence.leastDays && channels.count >= Silence.leastChannels
    }

    /// What has been tried, as a neutral sentence without blame.
    public var swedish: String {
        guard tries > 0 else {
            return "Inga försök utan svar är antecknade sedan ni senast hördes eller sågs."
        }
        return "Det har gjorts \(tries) försök på \(days) \(days == 1 ? "dag" : "dagar") i "
            + "\(channels.count) \(channels.count == 1 ? "kanal" : "kanaler") utan svar."
    }

    /// What is missing before "ej nådd" can be chosen; nil if nothing is.
    public var missing: String? {
        guard !isLongEnough else { return nil }
        let moreDays = max(0, Silence.leastDays - days)
        let moreChannels = max(0, Silence.leastChannels - channels.count)
        let parts = [
            moreDays > 0 ? "försök på \(moreDays) \(moreDays == 1 ? "dag" : "dagar") till" : nil,
            moreChannels > 0 ? "\(moreChannels == 1 ? "en kanal" : "två kanaler") till" : nil,
        ].compactMap { $0 }
        return "Ej nådd går att välja efter försök till personen eller den som hörde av sig på minst "
            + "\(Silence.leastDays) olika dagar i minst två kanaler. Det behövs "
            + parts.joined(separator: " och ") + "."
    }
}
