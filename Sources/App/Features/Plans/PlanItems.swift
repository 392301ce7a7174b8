import Casework
import Law
import Web

extension PlanRecord {
    /// The whole version in words, as it is read, copied and kept.
    var items: [DescriptionItem] {
        let part = [texts.takingPart?.swedish, texts.takingPartWords].compactMap { $0 }
        let possible: [(String, [String])] = [
            ("Med egna ord", texts.ownWords.paragraphs),
            ("Uppdraget", texts.assignment.paragraphs),
        ] + goals.map { ("Mål \($0.place)", $0.words) } + [
            ("Andra som är med", texts.cooperation.paragraphs),
            ("Personen var med och gjorde planen", part.flatMap(\.paragraphs)),
            ("Följs upp", texts.followUpOn.map { [$0.inWords(withYear: true).capitalizedFirst] } ?? []),
            ("Svaret", answer?.words ?? []),
        ]
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) }
    }

    /// "Version 2, överenskommen muntligt"
    var title: String { "Version \(number), \(standing.lowercasedFirst)" }

    var standing: String {
        switch answer?.agreement.way {
        case .signed: "Undertecknad"
        case .orally: "Överenskommen muntligt"
        case .declined: "Personen sa nej"
        case nil: "Utkast"
        }
    }
}

extension PlanRecord.Answer {
    var words: [String] {
        ["\(agreement.way.swedish) \(agreement.on.inWords(withYear: true)): \(agreement.byWhom)."]
            + agreement.comment.paragraphs
    }
}

extension PlanGoal {
    /// The goal, its area, the steps, who does what, and what is tried first.
    var words: [String] {
        [text.wording, "Livsområde: \(text.area.swedish)."] + text.subGoals.map { "Delmål: \($0)" }
            + text.support.paragraphs.map { "Vem gör vad: \($0)" }
            + text.homework.map { "Provar först: \($0)" }
    }

    /// The goal and how it has stood, the latest first.
    func items(of notes: [GoalStandingNote]) -> [DescriptionItem] {
        let own = notes.filter { $0.goal == root && !$0.isCorrected }
        return [DescriptionItem(term: "Mål \(place)", texts: words)]
            + own.prefix(1).map { DescriptionItem(term: "Nu", texts: [$0.words]) }
            + (own.count < 2 ? [] : [DescriptionItem(term: "Förut", texts: own.dropFirst().map(\.words))])
    }
}

extension GoalStandingNote {
    /// "På väg. Var ute två gånger. Antecknat 2026-11-20 av Kim."
    var words: String {
        ["\(standing.swedish).", line, "Antecknat \(noted.at.day) av \(noted.by)."]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension Homework {
    var item: DescriptionItem { item(act: nil) }

    func item(act: Act?) -> DescriptionItem {
        let how = check.map { ["\($0.result.swedish). \($0.line)", "Avstämt \($0.on) av \($0.noted.by)."] }
        return DescriptionItem(
            term: wording, texts: how ?? ["Överenskommet \(setOn) med \(set.by)."], act: act)
    }
}
