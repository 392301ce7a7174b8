import Casework
import Law
import Store

/// Applications to the first unit that are decided before today, one in each state: a draft, in review, back
/// with a comment, approved, and issued with each outcome. What it begins never goes on by chance.
struct DemoDecisions {
    /// How many cases it takes of a demonstration's.
    static let count = lives.count

    private enum Act {
        case apply, investigate, finish, draft, send, sendBack, approve, issue
    }

    private struct Life {
        let outcome: DecisionOutcome
        /// What is done, and how many workdays after the last.
        let acts: [(Act, Int)]
        /// How many workdays before today the last is done.
        let last: Int
    }

    private static let found: [(Act, Int)] = [(.apply, 0), (.investigate, 2), (.finish, 6), (.draft, 2)]
    private static let reviewed = found + [(.send, 1), (.approve, 2)]

    private static let lives = [
        Life(outcome: .refusal, acts: found, last: 1),
        Life(outcome: .grant, acts: found + [(.send, 1)], last: 1),
        Life(outcome: .partialGrant, acts: found + [(.send, 1), (.sendBack, 2)], last: 2),
        Life(outcome: .grant, acts: reviewed, last: 1),
        Life(outcome: .grant, acts: reviewed + [(.issue, 1)], last: 9),
        Life(outcome: .partialGrant, acts: reviewed + [(.issue, 1)], last: 4),
        Life(outcome: .refusal, acts: reviewed + [(.issue, 2)], last: 2),
    ]

    private var random: SeededRandom
    /// By the day's number.
    private var agenda: [Int: [(life: Int, act: Act)]] = [:]
    private var cases: [Int: Int] = [:]

    init(_ plan: DemoPlan) {
        random = SeededRandom(seed: plan.seed &+ 19)
        guard plan.isDecided else { return }
        let days = plan.workdays
        for (number, life) in DemoDecisions.lives.enumerated() {
            var place = days.count - life.last
            for (act, gap) in life.acts.reversed() where days.indices.contains(place) {
                agenda[days[place].number, default: []].append((number, act))
                place -= gap
            }
        }
    }

    /// What happens in them on a day.
    mutating func live(on day: Day, _ simulator: inout Simulator) throws {
        for (life, act) in agenda[day.number] ?? [] {
            simulator.clock.advance(seconds: 600)
            if act == .apply { cases[life] = try simulator.applyAtOnce(in: 0) }
            // What was written before the law changed stays where it was.
            guard let index = cases[life], simulator.cases[index].decisions.isLawful(on: day)
            else { continue }
            try take(act, DemoDecisions.lives[life].outcome, index, &simulator)
        }
    }

    private mutating func take(
        _ act: Act, _ outcome: DecisionOutcome, _ index: Int, _ simulator: inout Simulator
    ) throws {
        let unit = simulator.units[simulator.cases[index].unit]
        guard let drafter = unit.authority.first, let decider = unit.deciders.first else { return }
        switch act {
        case .investigate: try simulator.investigateAtOnce(index, proposing: outcome, by: drafter)
        case .finish: try simulator.finishAtOnce(index, by: drafter)
        case .draft:
            let texts = InventedDecisions.texts(
                outcome, asked: simulator.cases[index].application?.wish ?? "", on: simulator.clock.today,
                &random)
            try simulator.draft(texts, index, by: drafter)
        case .send: try simulator.send(index, to: decider, by: drafter)
        case .sendBack: try simulator.review(DemoDecisions.comment, index, by: decider)
        case .approve: try simulator.review("", index, by: decider)
        case .issue: try simulator.decideAtOnce(index, by: decider)
        case .apply: break
        }
    }

    private static let comment = "Bra skäl. Skriv tydligare vad som beviljas och vad som avslås, och nämn "
        + "att personen har fått läsa utredningen."
}
