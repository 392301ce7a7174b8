import Casework
import Law
import Store
import Templating
import Web

/// What the person asks for when a decision ends, in the words of an application.
struct RenewalForm: IssuedDecisionForm {
    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/forlangning"
    static let permission = Permission.draftDecision
    static let title = "Förlängning"
    static let heading = "Personen vill förlänga"
    static let lead = "Det blir en ansökan i samma ärende, som får ett eget beslut. Får personen inte allt "
        + "ska underlaget kommuniceras först."
    static let submit = "Ta emot ansökan"
    static let fields = ApplicationForm.applicationFields

    static func read(_ reader: inout FormReader) -> RenewalWish? {
        guard let application = ApplicationForm.application(&reader), reader.complaints.isEmpty else {
            return nil
        }
        return RenewalWish(application: application)
    }

    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String] {
        [
            ApplicationForm.Name.way: ApplicationWay.spoken.rawValue,
            ApplicationForm.Name.reached: today.description,
            ApplicationForm.Name.maker: ApplicationForm.person,
        ]
    }

    static func choices(
        in file: IssuedDecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        let person = FieldRule.Choice(value: ApplicationForm.person, label: "Personen själv")
        let others = file.representatives.map {
            FieldRule.Choice(value: $0.id.description, label: $0.title)
        }
        return [ApplicationForm.Name.maker: [person] + others]
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        RenewalWish.standing(in: file)?.swedish
    }

    static func field(of problem: RenewalProblem) -> String {
        if case .application(let problem) = problem { return problem.field }
        return ApplicationForm.Name.wish
    }

    /// To the decision that is to be written.
    static func address(after file: IssuedDecisionFile) -> Link { DecisionRoutes.address(file.file.number) }
}
