import Casework
import Law
import Web

/// The case's own part of the form of an ending: what it begins with, what there is to choose between, and
/// which fields it asks. What was typed elsewhere is never hidden.
struct SupportEndingFields {
    typealias Name = SupportEndingForm.Name

    let file: SupportEndingFile

    /// The last day of support that is known: when the place was left, else when the decision ran out.
    var values: [String: String] {
        if let standing = file.standing { return values(standing) }
        let over = file.plan.support.isDecided ? nil : file.plan.support.decidedThrough?.adding(days: 1)
        let day = file.lastPlacement?.ending?.on ?? over.map { min($0, file.today) } ?? file.today
        let last = file.plan.reviews.first { !$0.isCorrected }
        var values = [
            Name.day: day.description, ReviewFields.step: last?.text.step?.rawValue ?? "",
            Name.reason: over == nil || file.lastPlacement?.ending != nil ? "" : "decisionOver",
        ]
        for one in last?.outcomes ?? [] where file.goals.contains(where: { $0.wording == one.wording }) {
            values[ReviewFields.outcome(one.position)] = EndingOutcome(one.outcome)?.rawValue
        }
        return values
    }

    private func values(_ record: SupportEndingRecord) -> [String: String] {
        let ending = record.ending
        var values = [
            Name.day: ending.endedOn.description, Name.reason: ending.reason,
            Name.destination: ending.destination, Name.destinationWords: ending.destinationWords,
            ReviewFields.ownView: ending.ownView, ReviewFields.summary: ending.summary,
            ReviewFields.step: ending.step?.rawValue ?? "",
        ]
        for (position, said) in ending.outcomes {
            values[ReviewFields.outcome(position)] = said.outcome.rawValue
            values[ReviewFields.outcomeLine(position)] = said.line
        }
        for (area, grade) in ending.grades { values[ReviewFields.grade(area)] = "\(grade.rawValue)" }
        return values
    }

    /// Those of today, and what the one that stands has chosen.
    var choices: [String: [FieldRule.Choice]] {
        let (reason, destination) = (file.standing?.ending.reason, file.standing?.ending.destination)
        return [
            Name.reason: file.reasons.filter { $0.validity.holds(on: file.today) || $0.code == reason }
                .map { FieldRule.Choice(value: $0.code, label: $0.wording) },
            Name.destination: file.destinations
                .filter { $0.validity.holds(on: file.today) || $0.code == destination }
                .map { FieldRule.Choice(value: $0.code, label: $0.wording) },
        ].merging(KeptVisitFields.choices(visits)) { $1 }
    }

    /// Those that can be kept: where the case ends all of them are called off.
    private var visits: [Visit] {
        file.place.placement == nil || file.endsCase(with: nil) ? [] : file.place.visits
    }

    var wording: [String: FieldRule.Wording] {
        Dictionary(
            file.goals.map { goal in
                (
                    ReviewFields.outcome(goal.position),
                    FieldRule.Wording(
                        goal.wording, hint: "Så som verksamheten har målet från \(goal.validFrom).")
                )
            }) { first, _ in first }
    }

    func groups(_ state: FormState) -> [FieldGroup] {
        let shown = parts.filter { !$0.names.isEmpty }, names = Set(shown.flatMap(\.names))
        let rest = SupportEndingForm.fields.map(\.name).filter {
            !names.contains($0) && !state.value($0).isEmpty
        }
        return shown.map { FieldGroup($0.legend, $0.names, isFolded: $0.isFolded) }
            + (rest.isEmpty ? [] : [FieldGroup("Det som inte hör hit nu", rest)])
    }

    private var parts: [(legend: String, names: [String], isFolded: Bool)] {
        let known = LifeArea.allCases.filter { file.plan.isAssessed($0) }
        let others = LifeArea.allCases.filter { !file.plan.isAssessed($0) }
        let goals = file.goals.flatMap {
            [ReviewFields.outcome($0.position), ReviewFields.outcomeLine($0.position)]
        }
        let isDuring = file.stage == .during
        return [
            ("Rättelse", file.standing == nil ? [] : [Name.correction], false),
            ("", [Name.day, Name.reason, Name.destination, Name.destinationWords], false),
            (KeptVisitFields.legend, KeptVisitFields.names(visits), false),
            ("Verksamhetens mål", goals, false),
            ("Hur det gick", [ReviewFields.summary, ReviewFields.ownView], false),
            ("Efter stödet", isDuring && file.standing == nil ? [Name.aftercare] : [], false),
            ("Slutprofil, samma skala som i kartläggningen",
             isDuring ? known.map(ReviewFields.grade) + [ReviewFields.step] : [], false),
            ("Fler livsområden", isDuring ? others.map(ReviewFields.grade) : [], true),
        ]
    }
}

extension SupportEndingProblem {
    /// The field where it is told.
    var field: String {
        switch self {
        case .otherReason, .silenceTooShort: SupportEndingForm.Name.reason
        case .otherDestination: SupportEndingForm.Name.destination
        case .withoutDestination: SupportEndingForm.Name.destinationWords
        case .withoutSummary: ReviewFields.summary
        case .withoutCorrection: SupportEndingForm.Name.correction
        case .unanswered(let position): ReviewFields.outcome(position)
        default: SupportEndingForm.Name.day
        }
    }
}
