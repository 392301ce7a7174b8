import Casework
import Law
import Web

/// What the form of a try is filled with before anybody has touched it: the likely try, now, and a next one.
/// It never says more of a protected person than the reader may see.
struct ContactProposal: Sendable {
    let party: ContactParty
    let name: String
    let channel: ContactChannel
    let next: NextAttempt
    let note: String
    private let owner: String

    /// - Parameters:
    ///   - ways: nil where the reader may not see how the person is reached.
    ///   - actor: sees to it where nobody does yet.
    init(
        _ step: CaseFacts.Step?, _ ways: ContactWays?, _ attempts: [ContactRecord], after silence: Silence,
        by actor: AccountID,
        today: Day
    ) {
        let isReadable = ways != nil
        let party = ContactProposal.party(step?.step, ways)
        let last = attempts.first { $0.attempt.party == party }?.attempt
        let written = isReadable ? step?.note ?? "" : ""
        let preferred = party == .person ? ways?.reachedBy.channel : nil
        self.party = party
        name = isReadable && party != .person ? last?.name ?? "" : ""
        channel = NextAttempt.proposed(in: written) ?? preferred ?? .call
        next = NextAttempt(after: silence, tried: channel, preferred: preferred, today: today)
        let isOwnWords = !written.isEmpty && NextAttempt.proposed(in: written) == nil
        note = isOwnWords ? written : isReadable ? next.note : ""
        owner = (step?.owner ?? actor).description
    }

    /// - Parameter result: filled in when the way here has said it already.
    func values(_ result: ContactResult?, now: Instant) -> [String: String] {
        typealias Name = ContactForm.Name
        return [
            Name.party: party.rawValue, Name.name: name, Name.channel: channel.rawValue,
            Name.result: result?.rawValue ?? "", Name.day: now.day.description, Name.time: now.timeOfDay,
            Name.step: result == nil ? "" : ContactForm.again, Name.nextDay: next.day.description,
            Name.owner: owner, Name.nextNote: note,
        ]
    }

    /// Whom the case waits for; where nothing says so, whoever has a number.
    private static func party(_ step: NextStep?, _ ways: ContactWays?) -> ContactParty {
        if step == .reachPartner { return .partner }
        guard let ways else { return step == .callBack ? .reporter : .person }
        if ways.reporterRole == .person { return .person }
        return step == .callBack || !ways.hasPersonsOwn ? .reporter : .person
    }
}
