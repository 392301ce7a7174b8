import Casework
import Law
import Web

extension ReviewRecord {
    /// The whole review in words, as it is read, copied and kept.
    func items(in file: PlanFile) -> [DescriptionItem] {
        let part = [text.takingPart.swedish, text.takingPartWords].flatMap(\.paragraphs)
        let possible: [(String, [String])] = [
            ("Vad har hänt", text.summary.paragraphs),
            ("Personen var med", part),
            ("Personens egen syn", text.ownView.paragraphs),
            ("Planens mål", goals(in: file)), ("Mål med fem nivåer", levels(in: file)),
            ("Verksamhetens mål", outcomes.map { "\($0.wording.lead) \($0.outcome.swedish). \($0.line)" }),
            ("Steg ut i världen", text.step.map { ["\($0.swedish)."] } ?? []),
            ("Livsområden", areas),
            ("Nästa gång", [text.nextOn.inWords(withYear: true).capitalizedFirst]),
            ("Rättar en tidigare", correctionReason.paragraphs),
            ("Antecknat", ["\(noted.at.dayAndTime) av \(noted.by)."]),
        ]
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) }
    }

    private func goals(in file: PlanFile) -> [String] {
        standings.map { one in
            let goal = file.wording(of: one.goal, at: noted.at) ?? "Mål"
            return "\(goal.lead) \(one.standing.swedish). \(one.line)"
        }
    }

    private func levels(in file: PlanFile) -> [String] {
        file.scaled.flatMap { goal in
            goal.ratings.filter { $0.review == id }.map { one in
                let level = "\(ScaledGoalText.sign(of: one.level)) \(goal.text.text(of: one.level))"
                return "\(goal.text.wording.lead) \(level). \(one.line)"
            }
        }
    }

    private var areas: [String] {
        LifeArea.allCases.compactMap { area in grades[area].map { "\(area.swedish): \($0.swedish)." } }
    }
}

extension String {
    /// A goal as it stands before what is said of it: "Gå ut varje vecka:", whether it was a sentence or not.
    fileprivate var lead: String { (hasSuffix(".") ? String(dropLast()) : self) + ":" }
}
