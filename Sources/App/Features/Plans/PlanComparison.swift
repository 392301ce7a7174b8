import Casework
import Law
import Web

/// Two versions of a plan side by side, thing by thing: each goal beside itself, whatever place it has. It
/// never leaves out anything that reads otherwise.
struct PlanComparison {
    /// One thing that is the same thing in both versions, whatever it says.
    struct Row {
        let heading: String
        let words: WordDifference
    }

    let rows: [Row]

    init(from old: PlanRecord, to new: PlanRecord) {
        let before = PlanComparison.lines(old), after = PlanComparison.lines(new)
        let gone = before.filter { line in !after.contains { $0.key == line.key } }
        rows = (after + gone).compactMap { line in
            let was = before.first { $0.key == line.key }?.texts ?? []
            let now = after.first { $0.key == line.key }?.texts ?? []
            return was == now ? nil : Row(heading: line.term, words: WordDifference(from: was, to: now))
        }
    }

    private struct Line {
        let key: String
        let term: String
        let texts: [String]
    }

    private static func lines(_ plan: PlanRecord) -> [Line] {
        let texts = plan.texts
        let part = [texts.takingPart?.swedish ?? "", texts.takingPartWords].filter { !$0.isEmpty }
        let day = texts.followUpOn.map { [$0.inWords(withYear: true)] } ?? []
        let goals = plan.goals.map {
            Line(key: $0.root.description, term: "Mål \($0.place)", texts: $0.words)
        }
        let all = [Line(key: "ord", term: "Med egna ord", texts: texts.ownWords.paragraphs)] + goals + [
            Line(key: "uppdrag", term: "Uppdraget", texts: texts.assignment.paragraphs),
            Line(key: "andra", term: "Andra som är med", texts: texts.cooperation.paragraphs),
            Line(key: "med", term: "Personen var med och gjorde planen", texts: part),
            Line(key: "dag", term: "Följs upp", texts: day),
        ]
        return all.filter { !$0.texts.isEmpty }
    }
}
