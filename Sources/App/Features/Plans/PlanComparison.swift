import Casework
import Law
import Web

/// What became of a plan from one version to another: what was added, changed and taken away. It never leaves
/// out anything that reads otherwise.
struct PlanComparison {
    let added: [DescriptionItem]
    let changed: [DescriptionItem]
    let removed: [DescriptionItem]

    var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

    init(from old: PlanRecord, to new: PlanRecord) {
        let before = PlanComparison.lines(old), after = PlanComparison.lines(new)
        added = after.filter { line in !before.contains { $0.key == line.key } }.map(\.item)
        removed = before.filter { line in !after.contains { $0.key == line.key } }.map(\.item)
        changed = after.compactMap { line in
            guard let was = before.first(where: { $0.key == line.key }), was.texts != line.texts else {
                return nil
            }
            let texts = [("Förut", was), ("Nu", line)].map { when, line in
                "\(when): \(line.texts.joined(separator: " · "))"
            }
            return DescriptionItem(term: line.term, texts: texts)
        }
    }

    /// One thing that is the same thing in both versions, whatever it says.
    private struct Line {
        let key: String
        let term: String
        let texts: [String]

        var item: DescriptionItem { DescriptionItem(term: term, texts: texts) }
    }

    private static func lines(_ plan: PlanRecord) -> [Line] {
        let texts = plan.texts
        let part = [texts.takingPart?.swedish ?? "", texts.takingPartWords].filter { !$0.isEmpty }
        let fixed = [
            Line(key: "ord", term: "Med egna ord", texts: texts.ownWords.paragraphs),
            Line(key: "uppdrag", term: "Uppdraget", texts: texts.assignment.paragraphs),
            Line(key: "andra", term: "Andra som är med", texts: texts.cooperation.paragraphs),
            Line(key: "med", term: "Personen var med och gjorde planen", texts: part),
            Line(
                key: "dag", term: "Följs upp",
                texts: texts.followUpOn.map { [$0.inWords(withYear: true)] } ?? []),
        ]
        let goals = plan.goals.map {
            Line(key: $0.root.description, term: "Mål \($0.place)", texts: $0.lasting)
        }
        return (fixed + goals).filter { !$0.texts.isEmpty }
    }
}

extension PlanGoal {
    /// Without what was to be tried first: that belongs to its version alone.
    fileprivate var lasting: [String] {
        PlanGoal(
            root: root, place: place,
            text: PlanGoalText(
                area: text.area, wording: text.wording, subGoals: text.subGoals, support: text.support)
        ).words
    }
}
