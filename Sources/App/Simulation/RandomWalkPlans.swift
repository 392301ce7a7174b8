import Casework
import Law
import Store
import Web

/// What the walk tries with plans: written, answered, tried and followed up where support runs; past what was
/// locked, for who may not read, and where nobody has a place it is refused.
extension RandomWalk {
    mutating func takePlanStep() throws {
        let supported = try simulator.supported().filter { $0 < settled }
        let any = simulator.random.chance(85) ? simulator.random.pick(supported) : nil
        let index = any ?? simulator.random.number(0...(settled - 1))
        guard let account = coordinator(of: index) else { return }
        let one = simulator.cases[index]
        let isReader = !one.facts.person.isProtected || simulator.reader(of: index) == account
        guard isReader, one.isActive, supported.contains(index) else {
            return try mustRefuse("a plan where nobody has a place, or by who may not read") {
                try $0.actOnPlan(PlanTexts.walked, index, by: account)
            }
        }
        try takePlanStep(simulator.planFile(index, by: account), index, by: account)
    }

    private mutating func takePlanStep(_ file: PlanFile, _ index: Int, by account: AccountID) throws {
        switch simulator.random.number(1...100) {
        case ...22: try writePlan(file, index, by: account)
        case ...25: try takeBackDraft(file, index, by: account)
        case ...45: try answerPlan(file, index, by: account)
        case ...60: try takeHomeworkStep(file, index, by: account)
        case ...70: try noteStanding(file, index, by: account)
        case ...85: try takeLevelStep(file, index, by: account)
        default: try reviewPlan(file, index, by: account)
        }
    }

    private mutating func writePlan(_ file: PlanFile, _ index: Int, by account: AccountID) throws {
        let day = simulator.clock.today.adding(days: simulator.random.number(30...90))
        let texts = InventedPlans.texts(from: file.beginning, followUp: day, &simulator.random)
        let version = file.writing
        try mustRefuse("a draft saved over what somebody else has saved") {
            try $0.actOnPlan(texts, version: version + 1, index, by: account)
        }
        try simulator.actOnPlan(texts, version: version, index, by: account)
    }

    private mutating func answerPlan(_ file: PlanFile, _ index: Int, by account: AccountID) throws {
        let today = simulator.clock.today
        let way = simulator.random.pick(PlanAgreement.Way.allCases) ?? .orally
        let day = simulator.random.chance(80) ? today : today.adding(days: 1)
        let agreement = PlanAgreement(way: way, byWhom: "Personen själv", on: day, comment: "Inte nu.")
        let isAllowed = file.draft.map {
            agreement.problems(of: $0.texts, begunOn: $0.begun.at.day, today: today).isEmpty
        } ?? false
        try attempt("an answer to no draft, to one that lacks something, or in days to come", isAllowed) {
            try $0.answer(agreement, to: file, index, by: account)
        }
    }

    private mutating func takeHomeworkStep(_ file: PlanFile, _ index: Int, by account: AccountID) throws {
        guard let homework = simulator.random.pick(file.homework), simulator.random.chance(60) else {
            let goal = simulator.random.pick(file.inForce?.goals ?? [])?.root
            try mustRefuse("homework without words, or towards no goal of the plan") {
                try $0.actOnPlan(
                    SetHomework(wording: "x", goal: PlanGoalID(value: 7)), index, by: account)
            }
            let new = SetHomework(wording: "Gå till brevlådan", goal: goal)
            return try simulator.actOnPlan(new, index, by: account)
        }
        let result = simulator.random.pick(HomeworkResult.allCases) ?? .well
        let answer = HomeworkAnswer(result: result, line: "", on: simulator.clock.today)
        try attempt("homework that has been talked over already", homework.isOpen) {
            try $0.actOnPlan(answer, item: homework.id.description, index, by: account)
        }
    }

    private mutating func noteStanding(_ file: PlanFile, _ index: Int, by account: AccountID) throws {
        let answer = GoalAnswer(
            standing: simulator.random.pick(GoalStanding.allCases) ?? .underway, line: "En liten bit till.")
        let goal = simulator.random.pick(file.inForce?.goals ?? [])
        try attempt("how a goal stands that no agreed plan has", goal != nil) {
            try $0.actOnPlan(answer, item: goal?.root.description ?? "", index, by: account)
        }
    }

    private mutating func takeLevelStep(_ file: PlanFile, _ index: Int, by account: AccountID) throws {
        guard let old = simulator.random.pick(file.scaled), simulator.random.chance(60) else {
            let isAllowed = file.standingScaled.count < PlanFile.mostScaled
            let goal = LockedScaledGoal(text: InventedPlans.levels, goal: nil, reason: "")
            return try attempt("a sixth goal with levels", isAllowed) {
                try $0.actOnPlan(goal, index, by: account)
            }
        }
        if simulator.random.chance(50) {
            let goal = LockedScaledGoal(text: InventedPlans.levels, goal: nil, reason: "Fel ord.")
            return try attempt("a goal with levels corrected twice, or after it went", old.stands) {
                try $0.actOnPlan(goal, item: old.id.description, index, by: account)
            }
        }
        try attempt("a goal ended twice, or after it was corrected", old.stands) {
            try $0.actOnPlan(
                WithdrawnScaledGoal(reason: "Vill annat."), item: old.id.description, index, by: account)
        }
    }

    private mutating func reviewPlan(_ file: PlanFile, _ index: Int, by account: AccountID) throws {
        let today = simulator.clock.today
        let old = simulator.random.chance(30) ? simulator.random.pick(file.reviews) : nil
        let place = PlanPlace(file: file, item: old?.id.description ?? "", version: 0, today: today)
        let review = walkedReview(in: place, isNew: old == nil)
        let problems = review.text.problems(
            openedOn: file.facts.openedOn, today: today,
            nextAfter: old == nil ? today : review.text.heldOn)
        let isAllowed = problems.isEmpty && old?.isCorrected != true
            && place.carried.allSatisfy { $0.goal.lockedOn < review.text.heldOn }
        try attempt("a review corrected twice, or with the next day behind it", isAllowed) {
            try $0.review(review, item: place.item, file, index, by: account)
        }
    }

    private mutating func walkedReview(in place: PlanPlace, isNew: Bool) -> HeldReview {
        let held = someDay(since: place.file.facts.openedOn)
        let next = place.today.adding(days: simulator.random.number(-2...120))
        var text = ReviewText(heldOn: held, takingPart: .yes, nextOn: next)
        text.summary = InventedPlans.summaries[0]
        text.step = simulator.random.pick(ProgressStep.allCases)
        var review = HeldReview(text: text)
        (review.grades, review.reason) = ([.community: .mild], isNew ? "" : "Fel dag.")
        if held == place.today, isNew {
            for goal in place.programmeAsked {
                review.outcomes[goal.position] = HeldReview.Said(what: .notYet, line: "")
            }
        }
        for (number, goal) in place.scaledAsked.enumerated() where goal.lockedOn < held {
            review.levels[number + 1] = HeldReview.Said(what: simulator.random.number(-2...2), line: "")
        }
        return review
    }
}

extension PlanTexts {
    fileprivate static var walked: PlanTexts {
        var texts = PlanTexts()
        texts.ownWords = "Vill ut."
        return texts
    }
}
