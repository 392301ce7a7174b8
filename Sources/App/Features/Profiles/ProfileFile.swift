import Casework
import Law
import Store
import Web

/// How somebody has it, as answered by the same questions when the support began and later (programmes.md
/// AS-12, ST-7). The first profile and the latest that are done, and never what was put right since.
struct ProfileFile: Sendable {
    /// The template's code; its questions are the municipality's own.
    static let template = "startprofil"

    struct Filled: Sendable {
        let form: MappingForm
        let version: FormTemplateVersion
        let answers: FormAnswers
        /// When it was asked, also where it has been put right since.
        let begunOn: Day

        /// In the words that it was asked in; nil where nothing was answered.
        func answer(_ question: String) -> String? {
            let value = answers[question]
            return value.isEmpty ? nil : version.label(value, of: question)
        }
    }

    let facts: CaseFacts
    /// Every one, in the order they were begun.
    let forms: [MappingForm]
    let first: Filled?
    /// Nil where there is one only.
    let latest: Filled?
    /// One can be filled in now.
    let isOpen: Bool

    init(
        under grant: CaseGrant, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        facts = try grant.readableFacts(transaction)
        guard let asked = try FormTemplateRepository.inForce(Self.template, on: today, transaction) else {
            (forms, first, latest, isOpen) = ([], nil, nil, false)
            return
        }
        forms = try MappingFormRepository.all(under: grant, transaction).filter {
            $0.template == asked.template
        }
        isOpen = try MappingFormRepository.isOpen(asked.template, under: grant, transaction)
        let done = ProfileFile.inOrder(forms).filter { $0.form.isLocked && !$0.form.isCorrected }
        first = try done.first.map { try ProfileFile.filled($0, transaction) }
        latest = done.count > 1 ? try done.last.map { try ProfileFile.filled($0, transaction) } : nil
    }

    private typealias Begun = (form: MappingForm, at: Instant)

    /// One that was put right stands where the wrong one did.
    private static func inOrder(_ forms: [MappingForm]) -> [Begun] {
        var begun: [FilledFormID: Instant] = [:]
        for form in forms {
            begun[form.id] = form.corrects.flatMap { begun[$0] } ?? form.begunAt
        }
        return forms.map { ($0, begun[$0.id] ?? $0.begunAt) }.sorted { $0.at < $1.at }
    }

    private static func filled(
        _ one: Begun, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Filled {
        let form = one.form
        guard let template = try FormTemplateRepository.find(form.templateVersion, transaction) else {
            throw MissingRecord.formTemplate
        }
        return Filled(
            form: form, version: template.version,
            answers: try MappingFormRepository.answers(of: form.id, transaction), begunOn: one.at.day)
    }

    /// One that has been begun and is not done.
    var correction: MappingForm? { forms.first { !$0.isLocked && $0.corrects != nil } }

    /// The questions that either has an answer to, as the latest words them.
    var questions: [FormQuestion] {
        let later = latest?.version.answered ?? []
        let earlier = first?.version.answered ?? []
        let gone = earlier.filter { one in !later.contains { $0.code == one.code } }
        return (later + gone).filter { one in
            first?.answer(one.code) != nil || latest?.answer(one.code) != nil
        }
    }
}
