import Casework
import Law
import Store

/// Plans of those who have support in a demonstration: written a week after support began, answered,
/// followed up on the day that was agreed, and written anew after every second time. It never answers what is
/// not whole.
struct DemoPlans {
    private enum Act { case write, answer, review }

    private struct Standing {
        var next: Act
        var day: Day
    }

    private var random: SeededRandom
    /// By case.
    private var standing: [Int: Standing] = [:]

    init(_ plan: DemoPlan) { random = SeededRandom(seed: plan.seed &+ 29) }

    /// What happens on a day, if that is the day and nothing else comes between.
    mutating func live(_ one: DemoSupported, on day: Day, _ simulator: inout Simulator) throws {
        let now = standing[one.index] ?? Standing(next: .write, day: one.since.adding(days: 7))
        standing[one.index] = now
        guard now.day <= day, !random.chance(20) else { return }
        simulator.clock.advance(seconds: 240)
        let file = try simulator.planFile(one.index, by: one.contact)
        switch now.next {
        case .write: standing[one.index] = try write(file, one, on: day, &simulator)
        case .answer: standing[one.index] = try answer(file, one, on: day, &simulator)
        case .review: standing[one.index] = try review(file, one, on: day, &simulator)
        }
    }

    private mutating func write(
        _ file: PlanFile, _ one: DemoSupported, on day: Day, _ simulator: inout Simulator
    ) throws -> Standing {
        let followUp = simulator.workday(from: day.adding(days: random.number(50...75)))
        let texts = InventedPlans.texts(from: file.beginning, followUp: followUp, &random)
        try simulator.actOnPlan(texts, version: file.writing, one.index, by: one.contact)
        return Standing(next: .answer, day: day.adding(days: 10))
    }

    /// Most sign; every second one has a goal with levels from the first plan on.
    private mutating func answer(
        _ file: PlanFile, _ one: DemoSupported, on day: Day, _ simulator: inout Simulator
    ) throws -> Standing {
        guard let texts = file.draft?.texts, let followUp = texts.followUpOn,
            texts.missing(today: day).isEmpty
        else { return Standing(next: .write, day: day) }
        let way: PlanAgreement.Way = random.chance(60) ? .signed : .orally
        let agreement = PlanAgreement(way: way, byWhom: "Personen själv", on: day, comment: "")
        try simulator.answer(agreement, to: file, one.index, by: one.contact)
        if file.scaled.isEmpty, one.life.isMultiple(of: 2), let scale = random.pick(InventedPlans.scales) {
            try simulator.settle()
            let root = file.draft?.goals.first?.root
            try simulator.actOnPlan(
                LockedScaledGoal(text: scale, goal: root, reason: ""), one.index, by: one.contact)
        }
        return Standing(next: .review, day: followUp)
    }

    private mutating func review(
        _ file: PlanFile, _ one: DemoSupported, on day: Day, _ simulator: inout Simulator
    ) throws -> Standing {
        let times = file.reviews.count
        let next = simulator.workday(from: day.adding(days: random.number(42...63)))
        var text = ReviewText(heldOn: day, takingPart: .yes, nextOn: next)
        text.ownView = random.pick(InventedPlans.views) ?? ""
        text.summary = InventedPlans.summaries[(one.life + times) % InventedPlans.summaries.count]
        text.step = ProgressStep.allCases[min(1 + (times + one.life % 4) / 2, 5)]
        var review = HeldReview(text: text)
        say(of: &review, in: file, on: day)
        try simulator.review(review, file, one.index, by: one.contact)
        return times.isMultiple(of: 2)
            ? Standing(next: .review, day: next) : Standing(next: .write, day: day.adding(days: 4))
    }

    /// What is said goal by goal: for most a little better each time.
    private mutating func say(of review: inout HeldReview, in file: PlanFile, on day: Day) {
        let times = file.reviews.count
        for goal in file.inForce?.goals ?? [] {
            let standing = random.pick([GoalStanding.underway, .underway, .underway, .reached]) ?? .underway
            let known = file.standings[goal.root]?.standing == .reached
            review.standings[goal.place] = HeldReview.Said(what: known ? .reached : standing, line: "")
            review.grades[goal.text.area] = LifeAreaGrade(rawValue: max(1, 3 - (times + goal.place % 2) / 2))
        }
        for (number, goal) in file.standingScaled.enumerated() where goal.lockedOn < day {
            review.levels[number + 1] = HeldReview.Said(what: min(times, 2) - 1, line: "")
        }
        for goal in file.programmeGoals.inForce(on: day) {
            let isReached = random.chance(20 + 10 * times)
            review.outcomes[goal.position] = HeldReview.Said(what: isReached ? .yes : .notYet, line: "")
        }
    }
}
