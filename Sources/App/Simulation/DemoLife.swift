import Casework
import Law

/// What a planned case of a demonstration lives through, in its order, and how long before today. It never
/// says who does it.
struct DemoLife: Sendable {
    enum Act: Sendable {
        case apply, investigate, finish, draft, send, sendBack, approve, issue
        case propose, answer, issueByBoard
        /// Handed over; or sent, with the receipt that came back.
        case serve, mail, confirm
        case wait, start, followUp, ask, correct
        case appeal, tryTime, reconsider, handOver, askStatement, state, judge
    }

    let outcome: DecisionOutcome
    /// What it asks for is beyond what anybody has a right to, and is tried by its legality only.
    var isBeyondNeeds = false
    /// How long what is given lasts; chance says if nil.
    var months: Int?
    /// What is done, and how many workdays after the last.
    let acts: [(Act, Int)]
    /// How many workdays before today the last is done.
    let last: Int

    private static let found: [(Act, Int)] = [(.apply, 0), (.investigate, 2), (.finish, 6), (.draft, 2)]
    private static let reviewed = found + [(.send, 1), (.approve, 2)]
    private static let decided = reviewed + [(.issue, 1)]
    private static let served = decided + [(.serve, 1)]

    /// One in each state, and issued ones that have come further: final, with a last day to appeal, appealed
    /// and with the board or changed by the court, renewed, not carried out, corrected, and by the board.
    static let all = deciding + [
        DemoLife(outcome: .refusal, acts: served, last: 25),
        DemoLife(outcome: .partialGrant, acts: decided + [(.mail, 1), (.confirm, 4)], last: 3),
        DemoLife(outcome: .refusal, acts: served + [(.appeal, 8), (.tryTime, 1)], last: 1),
        DemoLife(outcome: .refusal, acts: served + appealed, last: 2),
        DemoLife(outcome: .grant, months: 3, acts: served + renewed, last: 3),
        DemoLife(outcome: .grant, acts: served + [(.wait, 8)], last: 64),
        DemoLife(outcome: .grant, acts: served + [(.correct, 3)], last: 6),
        DemoLife(
            outcome: .refusal, isBeyondNeeds: true,
            acts: reviewed + [(.propose, 1), (.answer, 6), (.issueByBoard, 1)], last: 3),
    ]

    private static let deciding = [
        DemoLife(outcome: .refusal, acts: found, last: 1),
        DemoLife(outcome: .grant, acts: found + [(.send, 1)], last: 1),
        DemoLife(outcome: .partialGrant, acts: found + [(.send, 1), (.sendBack, 2)], last: 2),
        DemoLife(outcome: .grant, acts: reviewed, last: 1),
        DemoLife(outcome: .grant, acts: decided, last: 9),
        DemoLife(outcome: .partialGrant, acts: decided, last: 4),
        DemoLife(outcome: .refusal, acts: reviewed + [(.issue, 2)], last: 2),
    ]

    private static let appealed: [(Act, Int)] = [
        (.appeal, 6), (.tryTime, 1), (.reconsider, 2), (.handOver, 1), (.askStatement, 8), (.state, 6),
        (.judge, 18),
    ]

    private static let renewed: [(Act, Int)] = [
        (.start, 5), (.followUp, 40), (.ask, 1), (.draft, 2), (.send, 1), (.approve, 2), (.issue, 1),
        (.serve, 1),
    ]
}
