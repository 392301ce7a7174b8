import Casework
import Instruments
import Law
import Store

/// An anonymous survey as it may be used on a day: whose text it is, its questions, and how it is answered.
/// It never holds an answer.
struct AnonymousSurvey: Sendable {
    let pack: InstalledTextPack
    let questions: [TextPack.Question]

    var name: String {
        Instrument.surveys.first { $0.code == pack.instrument }?.name ?? pack.instrument
    }
    var isYesNo: Bool { pack.instrument == Instrument.violenceQuestions.code }
    /// The highest step; the best.
    var steps: Int { questions.flatMap(\.answers.keys).max() ?? 1 }

    /// What can be chosen for a question, in the order of the page.
    func choices(_ question: TextPack.Question) -> [(value: Int, label: String)] {
        if isYesNo { return [(1, question.answers[1] ?? "Ja"), (0, question.answers[0] ?? "Nej")] }
        let worded = (1...max(1, steps)).map { ($0, question.answers[$0] ?? String($0)) }
        return worded + [(0, question.answers[0] ?? "Vet ej")]
    }

    /// The figures of some forms, with what is too few left out by the instrument's own rule.
    func figures(_ forms: [[Int?]]) -> Scoring {
        let rows = forms.map { FormValue.list($0.map { FormValue($0) }) }
        if isYesNo { return Instrument.violenceQuestions.score(FilledForm(rows)) }
        return Instrument.survey.score(
            FilledForm(
                rows, extra: ["scale_max": .whole(max(2, steps)), "items": .whole(questions.count)]))
    }
}
