import Casework
import Instruments
import Law

/// An instrument as a FHIR R4 Questionnaire (hl7.org/fhir/R4/questionnaire.html), with our own labels: the
/// licensed wording never leaves in it.
struct FHIRQuestionnaire {
    let instrument: Instrument

    /// The key of the sum among the items.
    static let total = "summa"

    /// - Parameter id: where it stands inside another resource.
    func value(id: String? = nil) -> FHIRValue {
        .object([
            ("resourceType", .text("Questionnaire")), ("id", .text(id ?? "")),
            // Invariant que-0: the name of a class, in letters, digits and underscores.
            (
                "name",
                .text(
                    "Steget_" + instrument.code.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
                )
            ),
            ("title", .text(instrument.name)), ("version", .text(String(instrument.edition))),
            ("status", .text("active")), ("subjectType", .list([.text("Patient")])),
            ("item", .list(items)),
        ])
    }

    private var items: [FHIRValue] {
        instrument.questions.map { question in
            .object([
                ("linkId", .text(question.key)), ("text", .text(question.label)),
                ("type", .text(FHIRQuestionnaire.type(of: question))),
                ("repeats", question.isRepeated ? .flag(true) : .text("")),
                (
                    "answerOption",
                    .list(question.options.map { .object([("valueInteger", .whole($0))]) })
                ),
            ])
        } + [
            .object([
                ("linkId", .text(FHIRQuestionnaire.total)), ("text", .text("Summa")),
                ("type", .text("integer")), ("readOnly", .flag(true)),
            ])
        ]
    }

    private static func type(of question: RatingQuestion) -> String {
        if case .yesNo = question.kind { "boolean" } else { "choice" }
    }
}

extension RatingQuestion {
    fileprivate var isRepeated: Bool {
        if case .ticks = kind { true } else { false }
    }

    /// What a choice is between; a boolean needs none said.
    fileprivate var options: [Int] {
        switch kind {
        case .points(let values): values
        case .ticks(let count): Array(1...count)
        case .yesNo: []
        }
    }

    fileprivate func answer(_ answers: RatingAnswers) -> [FHIRValue] {
        switch kind {
        case .points: answers[key].map { [.object([("valueInteger", .whole($0))])] } ?? []
        case .ticks: ticked(answers).map { .object([("valueInteger", .whole($0))]) }
        case .yesNo: answers[key].map { [.object([("valueBoolean", .flag($0 == 1))])] } ?? []
        }
    }
}

/// A filled-in form as a FHIR R4 QuestionnaireResponse (hl7.org/fhir/R4/questionnaireresponse.html), with its
/// questionnaire inside. It names the case and never the person.
struct FHIRResponse {
    let rating: RatingRecord
    let answers: RatingAnswers
    let caseNumber: String

    private static let contained = "formular"

    var value: FHIRValue {
        let form = FHIRQuestionnaire(instrument: rating.instrument).value(id: FHIRResponse.contained)
        return .object([
            ("resourceType", .text("QuestionnaireResponse")), ("id", .text(rating.id.description)),
            ("contained", .list([form])), ("questionnaire", .text("#" + FHIRResponse.contained)),
            ("status", .text(status)), ("subject", subject),
            ("authored", .text((rating.closedAt ?? rating.begunAt).description)), ("item", .list(items)),
        ])
    }

    private var subject: FHIRValue {
        .object([
            ("type", .text("Patient")),
            (
                "identifier",
                .object([("system", .text("urn:steget:arende")), ("value", .text(caseNumber))])
            ),
        ])
    }

    private var status: String {
        if rating.isDraft { return "in-progress" }
        if rating.correctedBy != nil { return "entered-in-error" }
        return rating.correction == nil ? "completed" : "amended"
    }

    private var items: [FHIRValue] {
        let given = rating.instrument.questions.compactMap { question -> FHIRValue? in
            let answer = question.answer(answers)
            return answer.isEmpty ? nil : FHIRResponse.item(question.key, question.label, answer)
        }
        let total = rating.total.map { FHIRValue.object([("valueInteger", .whole($0))]) }
        return given + (total.map { [FHIRResponse.item(FHIRQuestionnaire.total, "Summa", [$0])] } ?? [])
    }

    private static func item(_ link: String, _ label: String, _ answer: [FHIRValue]) -> FHIRValue {
        .object([("linkId", .text(link)), ("text", .text(label)), ("answer", .list(answer))])
    }
}
