import Casework
import Law
import Store
import Templating
import Web

/// What was learnt when a decision was followed up.
struct FollowUpForm: IssuedDecisionForm {
    enum Name {
        static let day = "dag"
        static let achieved = "uppnatt"
        static let ownView = "egen"
        static let proposal = "forslag"
    }

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/uppfoljning"
    static let permission = Permission.draftDecision
    static let title = "Uppföljning"
    static let heading = "Följ upp beslutet"
    static let lead = "Gör det tillsammans med personen, i god tid före den sista dagen."
    static let submit = "Spara uppföljningen"
    static let fields: [FieldRule] = [
        FieldRule(Name.day, "Vilken dag?", .day),
        FieldRule(Name.achieved, "Vad har uppnåtts?", .lines(rows: 4), hint: "Mål för mål, med exempel."),
        FieldRule(
            Name.ownView, "Vad tycker personen själv?", .lines(rows: 4),
            hint: "Gärna med personens egna ord."),
        FieldRule(
            Name.proposal, "Vad föreslår du?", .oneOf(.all(of: FollowUp.Proposal.self, \.swedish)),
            hint: "Förslaget är inget beslut."),
    ]

    static func read(_ reader: inout FormReader) -> FollowUp? {
        let day = reader.day(Name.day, orSay: "Skriv vilken dag ni följde upp.")
        let achieved = reader.text(Name.achieved)
        if achieved.isEmpty { reader.complain(Name.achieved, "Skriv vad som har uppnåtts.") }
        let ownView = reader.text(Name.ownView)
        if ownView.isEmpty {
            reader.complain(Name.ownView, "Skriv vad personen tycker, eller varför du inte kunde fråga.")
        }
        let proposal = reader.choice(Name.proposal, FollowUp.Proposal.self, orSay: "Välj vad du föreslår.")
        guard let day, let proposal, reader.complaints.isEmpty else { return nil }
        return FollowUp(heldOn: day, achieved: achieved, ownView: ownView, proposal: proposal)
    }

    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String] {
        [Name.day: today.description]
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        file.isGiven ? nil : FollowUpProblem.notGiven.swedish
    }

    static func field(of problem: FollowUpProblem) -> String { Name.day }
}
