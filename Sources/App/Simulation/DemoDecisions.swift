import Casework
import Law
import Store

/// Applications to the first unit that are decided before today, as `DemoLife` has them: one in each state,
/// and those that have come further. What it begins never goes on by chance.
struct DemoDecisions {
    /// How many cases it takes of a demonstration's.
    static let count = DemoLife.all.count

    private var random: SeededRandom
    /// By the day's number.
    private var agenda: [Int: [(life: Int, act: DemoLife.Act)]] = [:]
    private var cases: [Int: Int] = [:]
    /// What begins of support that is granted.
    private var support: DemoSupport

    init(_ plan: DemoPlan) {
        support = DemoSupport(plan)
        random = SeededRandom(seed: plan.seed &+ 19)
        guard plan.isDecided else { return }
        let days = plan.earlierWorkdays + plan.workdays
        for (number, life) in DemoLife.all.enumerated() {
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
            simulator.clock.advance(to: day, minute: 540)
            simulator.clock.advance(seconds: 600)
            if act == .apply { cases[life] = try simulator.applyAtOnce(in: 0) }
            // What was written before the law changed stays where it was.
            guard let index = cases[life], simulator.cases[index].decisions.isLawful(on: day)
            else { continue }
            try take(act, DemoLife.all[life], index, &simulator)
        }
        try support.live(on: day, &simulator)
    }

    private mutating func take(
        _ act: DemoLife.Act, _ life: DemoLife, _ index: Int, _ simulator: inout Simulator
    ) throws {
        let unit = simulator.units[simulator.cases[index].unit]
        guard let drafter = unit.authority.first, let decider = unit.deciders.first else { return }
        let state = simulator.cases[index].decisions.work?.state
        switch act {
        case .apply: break
        case .investigate: try simulator.investigateAtOnce(index, proposing: life.outcome, by: drafter)
        case .finish: try simulator.finishAtOnce(index, by: drafter)
        case .draft: try draft(life, index, by: drafter, &simulator)
        case .send where state == .drafted: try simulator.send(index, to: decider, by: drafter)
        case .sendBack: try simulator.review(DemoDecisions.comment, index, by: decider)
        case .approve where state == .inReview: try simulator.review("", index, by: decider)
        case .issue where state == .approved: try simulator.decideAtOnce(index, by: decider)
        case .propose, .answer, .issueByBoard: try bringToBoard(act, index, by: drafter, &simulator)
        default: try simulator.follow(act, index)
        }
    }

    /// Of the application, or of the one to go on: from the day after what was given.
    private mutating func draft(
        _ life: DemoLife, _ index: Int, by account: AccountID, _ simulator: inout Simulator
    ) throws {
        let known = simulator.cases[index].decisions, today = simulator.clock.today
        guard case .application = known.subject else { return }
        let from = known.lastDay.map { max($0.adding(days: 1), today) } ?? today
        let ground = LegalGround.grounds(decidedOn: today).first { $0.appeal == .legalityReview }
        var texts = InventedDecisions.texts(
            life.outcome, asked: simulator.cases[index].application?.wish ?? "", on: from,
            ground: life.isBeyondNeeds ? ground : InventedDecisions.right(on: today), &random)
        if let months = life.months, texts.outcome?.isGiven == true {
            texts.periodTo = from.adding(months: months).adding(days: -1)
        }
        try simulator.draft(texts, index, by: account)
    }

    private mutating func bringToBoard(
        _ act: DemoLife.Act, _ index: Int, by account: AccountID, _ simulator: inout Simulator
    ) throws {
        let state = simulator.cases[index].decisions.work?.state
        switch act {
        case .propose where state == .approved:
            let day = simulator.workday(from: simulator.clock.today.adding(days: 7))
            try simulator.putToBoard(index, .board, on: day, presenter: account, by: account)
        case .answer where state == .atBoard:
            let answer = simulator.boardAnswer(.asProposed, of: .board)
            try simulator.noteBoardAnswer(answer, index, by: account)
        case .issueByBoard where state == .approved: try simulator.issueByBoard(index, by: account)
        default: return
        }
    }

    private static let comment = "Bra skäl. Skriv tydligare vad som beviljas och vad som avslås, och nämn "
        + "att personen har fått läsa utredningen."
}
