import Casework
import Law
import Web

extension SupportEndingRecord {
    /// The whole ending in words, as it is read and kept.
    var items: [DescriptionItem] {
        let to = [destinationWords, ending.destinationWords].filter { !$0.isEmpty }
        let possible: [(String, [String])] = [
            ("Varför", ["\(reasonWords). \(stage.swedish)."]),
            ("Första dagen utan stöd", [ending.endedOn.inWords(withYear: true).capitalizedFirst]),
            ("Går vidare till", to),
            ("Hur det gick", ending.summary.paragraphs),
            ("Personens egen syn", ending.ownView.paragraphs),
            ("Verksamhetens mål", outcomes.map(\.words)),
            ("Steg ut i världen", ending.step.map { ["\($0.swedish)."] } ?? []),
            ("Livsområden", areas),
            ("Rättar ett tidigare avslut", correctionReason.paragraphs),
            ("Antecknat", ["\(noted.at.dayAndTime) av \(noted.by)."]),
        ]
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) }
    }

    private var areas: [String] {
        LifeArea.allCases.compactMap { area in
            ending.grades[area].map { "\(area.swedish): \($0.swedish)." }
        }
    }
}

extension SupportEndingRecord.Outcome {
    /// A goal as it stands before what is said of it.
    fileprivate var words: String {
        let goal = wording.hasSuffix(".") ? String(wording.dropLast()) : wording
        return "\(goal): \(said.outcome.swedish.lowercasedFirst). \(said.line)"
    }
}
