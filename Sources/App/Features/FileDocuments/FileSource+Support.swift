import Casework
import Law
import Store
import Web

/// The support itself: plans that were answered, what was tried, goals with levels, and reviews.
extension FileSource {
    func support(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let plans = try PlanFile(under: grant, on: today, transaction)
        let copies = HandoverSource(file: .execution, grant: grant, today: today)
        let answered = plans.plans.compactMap { plan in
            copies.plan(plan).flatMap { item in
                plan.answer.map { FileEntry(item, at: $0.noted.at) }
            }
        }
        return try answered + plans.homework.map(homework) + plans.scaled.map(levels)
            + plans.notes.filter { $0.review == nil }.map { standing($0, in: plans) }
            + plans.reviews.map { review($0, copies.review($0, in: plans)) } + endings(transaction)
            + relapsePlans(transaction)
    }

    private func endings(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let checks = try EndingTermsRepository.checks(under: grant, transaction).reversed().enumerated()
        return try SupportEndingRepository.all(under: grant, transaction).map { one in
            let later = one.isCorrected ? "Rättat av ett senare." : ""
            return FileEntry(
                "supportEnding.\(one.id)", at: one.noted.at, "Stödet avslutades",
                by: "\(one.noted.at.dayAndTime), \(one.noted.by)",
                one.items.parts + [FileEntry.Part("Rättelse", later)])
        } + checks.map { number, one in
            FileEntry(
                "endingCheck.\(number + 1)", at: one.noted.at, "Vid avslutet",
                by: "\(one.noted.at.dayAndTime), \(one.noted.by)",
                [FileEntry.Part(one.wording, one.standing.swedish)])
        }
    }

    private func relapsePlans(
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [FileEntry] {
        try RelapsePlanRepository.all(under: grant, transaction).map { one in
            FileEntry(
                "relapsePlan.\(one.number)", at: one.noted.at, "Återfallsplan, version \(one.number)",
                by: "\(one.noted.at.dayAndTime), \(one.noted.by)", one.items.parts)
        }
    }

    private func homework(_ one: Homework) -> FileEntry {
        FileEntry(
            "homework.\(one.id)", at: one.set.at, "Hemuppgift \(one.setOn)",
            by: "\(one.set.at.dayAndTime), \(one.set.by)", [one.item].parts)
    }

    /// How a goal stood between reviews, as the plan worded it that day; what was said at a review stands in
    /// it.
    private func standing(_ one: GoalStandingNote, in plans: PlanFile) -> FileEntry {
        let goal = plans.wording(of: one.goal, at: one.noted.at) ?? ""
        return FileEntry(
            "standing.\(one.id)", at: one.noted.at, "Hur ett mål går",
            by: "\(one.noted.at.dayAndTime), \(one.noted.by)",
            [FileEntry.Part("Mål", goal), FileEntry.Part(one.standing.swedish, one.line)])
    }

    private func levels(_ one: ScaledGoal) -> FileEntry {
        let later = one.isCorrected ? "Rättat av ett senare." : ""
        return FileEntry(
            "levels.\(one.id)", at: one.locked.at, "Mål med fem nivåer",
            by: "\(one.locked.at.dayAndTime), \(one.locked.by)",
            one.items.parts + [FileEntry.Part("Rättelse", later)])
    }

    private func review(_ one: ReviewRecord, _ item: HandoverItem) -> FileEntry {
        var entry = FileEntry(item, at: one.noted.at)
        if one.isCorrected { entry.parts.append(FileEntry.Part("Rättelse", "Rättad av en senare.")) }
        return entry
    }
}
