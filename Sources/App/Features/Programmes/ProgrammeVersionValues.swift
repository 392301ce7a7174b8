import Casework
import Law

extension ProgrammeVersionForm {
    /// The form filled from a version: the latest, or a coming one that is to be changed.
    static func values(_ terms: ProgrammeTerms, from: Day?, to: Day?) -> [String: String] {
        func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
        return [
            Name.from: from?.description ?? "", Name.to: to?.description ?? "",
            Name.title: terms.title, Name.source: terms.source, Name.mode: terms.mode.rawValue,
            Name.ageFrom: number(terms.ages.from), Name.ageTo: number(terms.ages.to),
            Name.ordinary: number(terms.places.ordinary), Name.followUp: number(terms.places.followUp),
            Name.reserved: number(terms.places.reserved), Name.volume: number(terms.places.volume),
            Name.months: number(terms.decisionMonths), Name.step: number(terms.firstStepDays),
            Name.meeting: number(terms.firstMeetingDays), Name.staff: number(terms.staffPerVisit),
            Name.unsigned: number(terms.unsignedNoteDays), Name.board: terms.board ?? "",
            Name.court: terms.court ?? "", Name.diary: terms.diaryPrefix ?? "",
            Name.criteria: CriterionLines.text(terms.criteria), Name.goals: CriterionLines.goals(terms.goals),
        ]
    }
}
