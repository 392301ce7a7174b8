import Casework
import Law
import Store

/// Everything the page of a case's criteria shows, read in one view of the database.
struct CriteriaRecord: Sendable {
    let facts: CaseFacts
    /// Nil where the programme had no version on the day the case was opened.
    let sheet: CriteriaSheet?
    let saved: [SavedAnswer]
    /// The programme's own words about how to ask.
    let guidance: String?

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        facts = try CaseRepository.facts(under: grant, transaction)
        sheet = try CriteriaRepository.sheet(under: grant, transaction)
        saved = try CriteriaRepository.saved(under: grant, transaction)
        guidance = try PhraseRepository.wording(
            .criteriaGuidance, in: grant.programmeID, on: facts.openedOn, transaction)
    }

    /// What is proposed for a criterion that nobody has answered.
    func suggestion(_ index: Int) -> CriterionSuggestion? {
        guard let sheet, sheet.lines.indices.contains(index), sheet.lines[index].answeredAt == nil else {
            return nil
        }
        return CriterionSuggestion(
            for: sheet.lines[index].criterion, ages: sheet.ages, birthDay: facts.person.birthDay,
            openedOn: sheet.openedOn)
    }

    /// The form as it starts: what is answered, else what is proposed, else "not yet".
    var values: [String: String] {
        var values: [String: String] = [:]
        for (index, line) in (sheet?.lines ?? []).enumerated() {
            let answer = suggestion(index)?.answer ?? line.answer
            values[CriteriaForm.answer(index)] = answer.rawValue
            values[CriteriaForm.comment(index)] = line.comment
        }
        return values
    }
}
