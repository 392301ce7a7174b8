import Law

/// What is proposed after a try that nobody answered: another way, some days ahead, and why. It never
/// decides: whoever was there knows better, and changes it in the form.
public struct NextAttempt: Sendable, Equatable {
    public let channel: ContactChannel
    public let day: Day
    /// Why this, as the form tells it.
    public let why: String

    /// - Parameters:
    ///   - silence: what has been tried, the try at hand not counted.
    ///   - tried: the way of the try at hand.
    ///   - preferred: how the person wants to be reached, if it is known.
    public init(after silence: Silence, tried: ContactChannel, preferred: ContactChannel?, today: Day) {
        let used = silence.channels + [tried]
        let order = [preferred].compactMap { $0 } + NextAttempt.gentlest
        channel = order.first { !used.contains($0) } ?? preferred ?? .letter
        let wait = NextAttempt.waits[min(silence.tries, NextAttempt.waits.count - 1)]
        day = today.adding(days: wait).orWorkingDay
        why = NextAttempt.reason(channel, preferred: preferred, tries: silence.tries)
    }

    /// What to write beside the next step.
    public var note: String { NextAttempt.note(channel) }

    /// The way that a note of ours proposed; nil for a note in somebody's own words.
    public static func proposed(in note: String) -> ContactChannel? {
        ContactChannel.allCases.first { NextAttempt.note($0) == note }
    }

    private static func note(_ channel: ContactChannel) -> String { "Prova \(channel.inSentence)." }

    /// From what asks least of the other to what asks most.
    private static let gentlest: [ContactChannel] = [.call, .textMessage, .letter, .email, .homeVisit]
    /// Days until the next try: a little longer each time, so that it is not felt as chasing.
    private static let waits = [2, 4, 7]

    private static func reason(
        _ channel: ContactChannel, preferred: ContactChannel?, tries: Int
    ) -> String {
        if channel == preferred { return "Så vill personen helst bli nådd." }
        let patience = "Det är vanligt att det tar tid att svara, och det är inget nej."
        return tries < 1 ? patience : patience + " Ett annat sätt kan vara lättare att möta."
    }
}
