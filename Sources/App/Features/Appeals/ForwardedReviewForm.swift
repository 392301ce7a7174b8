import Casework
import Law
import Store
import Templating
import Web

/// What was typed about a request for legality review that was sent on.
struct ForwardedReviewForm: IssuedDecisionForm {
    private static let forwarded = "vidare"

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/laglighetsprovning"
    static let permission = Permission.draftDecision
    static let title = "Laglighetsprövning"
    static let keepsDraft = false
    static let heading = "Begäran om laglighetsprövning"
    static let lead = "Den hör hemma hos förvaltningsrätten. Kommer den till kommunen skickas den vidare, "
        + "och prövas ändå om den kom till kommunen i tid (13 kap. 6 § KL)."
    static let submit = "Spara"

    static let fields: [FieldRule] = [
        FieldRule(AppealField.day, "Vilken dag kom den till er?", .day),
        FieldRule(forwarded, "Vilken dag skickades den vidare?", .day),
    ]

    static func read(_ reader: inout FormReader) -> ForwardedReview? {
        let reached = reader.day(AppealField.day, orSay: "Skriv vilken dag den kom till er.")
        let sent = reader.day(forwarded, orSay: "Skriv vilken dag den skickades vidare.")
        guard let reached, let sent, reader.complaints.isEmpty else { return nil }
        return ForwardedReview(reached: reached, forwarded: sent)
    }

    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String] {
        [AppealField.day: today.description, forwarded: today.description]
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        file.record.texts.ground?.appeal == .legalityReview
            ? nil : "Beslutet överklagas till förvaltningsrätten genom nämnden, inte så här."
    }

    static func field(of problem: AppealProblem) -> String {
        problem == .forwardedBeforeReached ? forwarded : AppealField.day
    }

    static func address(after file: IssuedDecisionFile) -> Link { file.appealAddress }
}
