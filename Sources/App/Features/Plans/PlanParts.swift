import Casework
import Law
import Templating
import Web

/// What stands beside the goals on the plan's page, part by part. It never shows an empty part but where
/// something is to come.
struct PlanParts {
    let file: PlanFile
    let ways: PlanWays
    let number: String

    /// So many of what has been talked over stand there.
    private static let shown = 5

    var all: [CasePart] {
        [homework] + [answered, levels, reviews, about, assignment, versions].compactMap { $0 }
    }

    private var levels: CasePart? {
        guard !file.plans.isEmpty else { return nil }
        let items = file.standingScaled.map { goal in
            let now = goal.ratings.last?.level ?? goal.text.baseline
            let words = "\(ScaledGoalText.sign(of: now)) \(goal.text.text(of: now))"
            return DescriptionItem(term: goal.text.wording, texts: [words])
        }
        return CasePart(
            id: "nivaer", heading: "Mål med fem nivåer", items: items,
            empty: "För den som vill kunna se små steg.",
            acts: [Act(label: "Till målen med nivåer", address: PlanAddress.levels(number))])
    }

    private var reviews: CasePart? {
        guard file.inForce != nil || !file.reviews.isEmpty else { return nil }
        let next = file.nextFollowUp.map {
            [DescriptionItem(term: "Nästa gång", texts: [$0.inWords(withYear: true).capitalizedFirst])]
        }
        let last = file.reviews.first { !$0.isCorrected }.map {
            [DescriptionItem(term: "Senast, \($0.text.heldOn)", texts: $0.text.summary.paragraphs)]
        }
        return CasePart(
            id: "uppfoljning", heading: "Uppföljning", items: (next ?? []) + (last ?? []), empty: "",
            acts: [Act(label: "Till uppföljningarna", address: ReviewAddress.index(number))])
    }

    private var homework: CasePart {
        CasePart(
            id: "hemuppgifter", heading: "Det vi provar nu",
            items: file.openHomework.map { one in
                one.item(
                    act: ways.mayNote
                        ? Act(label: "Hur gick det?", address: PlanAddress.check(one.id, number)) : nil)
            },
            empty: "Inget just nu. Det ni kommer överens om att prova står här tills ni har pratat om det.",
            acts: ways.mayWrite
                ? [Act(label: "Ny hemuppgift", address: PlanAddress.homework(number))] : [])
    }

    private var answered: CasePart? {
        let done = file.homework.filter { !$0.isOpen }.prefix(PlanParts.shown)
        return part("provat", "Det vi har provat", done.map(\.item))
    }

    private var about: CasePart? {
        guard let plan = file.inForce ?? file.draft else { return nil }
        let terms = ["Andra som är med", "Personen var med och gjorde planen", "Svaret"]
        return part("om", "Om planen", plan.items.filter { terms.contains($0.term) })
    }

    private var assignment: CasePart? { part("uppdrag", "Från myndigheten", file.assignment.items(number)) }

    private var versions: CasePart? {
        let items = file.plans.filter { !$0.isDraft }.map { plan in
            DescriptionItem(
                term: "Version \(plan.number)", texts: [plan.standing],
                act: Act(label: "Läs", address: PlanAddress.version(plan.id, number)))
        }
        return part("versioner", "Versioner", items)
    }

    private func part(_ id: String, _ heading: String, _ items: [DescriptionItem]) -> CasePart? {
        items.isEmpty ? nil : CasePart(id: id, heading: heading, items: items, empty: "", acts: [])
    }
}
