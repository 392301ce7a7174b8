import Casework
import Law
import Web

/// What was typed as the texts of an investigation. Saved as often as one likes until it goes to a decision.
struct InvestigationTextsForm: InvestigationForm {
    private enum Name {
        static let questions = "fragor"
        static let ownView = "egensyn"
        static let wishes = "onskemal"
        static let interpreter = "tolk"
        static let interpreterNote = "tolkanteckning"
        static let assessment = "bedomning"
        static let metOtherwise = "annatsatt"
        static let otherWays = "andravagar"
        static let proposal = "forslag"
        static let proposalText = "forslagsord"
    }

    static let pattern: PathPattern = "/arenden/{case}/utredning/texter"
    static let title = "Utredning"
    static let heading = "Skriv i utredningen"
    static let lead = "Du kan spara flera gånger. Uppgifter med källa och dag står för sig."
    static let submit = "Spara"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.questions, "Vilka frågor ska utredningen svara på?", .lines(rows: 4),
            hint: "En fråga på varje rad. De håller utredningen vid det som behövs.", maximumLength: 5000),
        FieldRule(Name.ownView, "Hur ser personen själv på sin situation?", .lines(rows: 4)),
        FieldRule(Name.wishes, "Vad önskar personen?", .lines(rows: 3)),
        FieldRule(
            Name.interpreter, "Tolk eller annat stöd för att förstå varandra",
            .select(.all(of: InterpreterNeed.self, \.swedish))),
        FieldRule(
            Name.interpreterNote, "Språk, vad som är bokat och när det användes", .lines(rows: 2),
            maximumLength: 2000),
        FieldRule(
            Name.assessment, "Bedömning", .lines(rows: 6),
            hint: "Vad uppgifterna betyder för rätten till stöd. Nya uppgifter hör inte hemma här."),
        FieldRule(
            Name.metOtherwise, "Kan behovet tillgodoses på annat sätt?",
            .select(.all(of: MetOtherwise.self, \.swedish))),
        FieldRule(
            Name.otherWays, "På vilket sätt, eller varför inte?", .lines(rows: 3), maximumLength: 5000),
        FieldRule(Name.proposal, "Förslag till beslut", .select(.all(of: Proposal.self, \.swedish))),
        FieldRule(
            Name.proposalText, "Förslaget i ord", .lines(rows: 3),
            hint: "Insats, omfattning och tid, och de viktigaste skälen."),
    ]

    static let groups: [FieldGroup] = [
        FieldGroup("Vad utreds", [Name.questions]),
        FieldGroup(
            "Personens egen syn", [Name.ownView, Name.wishes, Name.interpreter, Name.interpreterNote]),
        FieldGroup("Bedömning", [Name.assessment, Name.metOtherwise, Name.otherWays]),
        FieldGroup("Förslag", [Name.proposal, Name.proposalText]),
    ]

    static func read(_ reader: inout FormReader) -> InvestigationTexts? {
        var texts = InvestigationTexts()
        texts.questions = reader.text(Name.questions)
        texts.ownView = reader.text(Name.ownView)
        texts.wishes = reader.text(Name.wishes)
        texts.interpreter = reader.choice(Name.interpreter, InterpreterNeed.self)
        texts.interpreterNote = reader.text(Name.interpreterNote)
        if texts.isInterpreterUntold {
            reader.complain(Name.interpreterNote, "Skriv vilket språk eller stöd, och vad som är bokat.")
        }
        texts.assessment = reader.text(Name.assessment)
        texts.metOtherwise = reader.choice(Name.metOtherwise, MetOtherwise.self)
        texts.otherWays = reader.text(Name.otherWays)
        texts.proposal = reader.choice(Name.proposal, Proposal.self)
        texts.proposalText = reader.text(Name.proposalText)
        return reader.complaints.isEmpty ? texts : nil
    }

    static func current(in place: InvestigationPlace, today: Day) throws -> CurrentRecord {
        let texts = place.file.texts
        return CurrentRecord(
            version: place.file.sheet?.version ?? 0,
            values: [
                Name.questions: texts.questions, Name.ownView: texts.ownView, Name.wishes: texts.wishes,
                Name.interpreter: texts.interpreter?.rawValue ?? "",
                Name.interpreterNote: texts.interpreterNote, Name.assessment: texts.assessment,
                Name.metOtherwise: texts.metOtherwise?.rawValue ?? "", Name.otherWays: texts.otherWays,
                Name.proposal: texts.proposal?.rawValue ?? "", Name.proposalText: texts.proposalText,
            ], changedBy: place.file.sheet?.changed.by ?? "")
    }

    /// The catalogue of what else there is, for the question whether the need can be met otherwise.
    static func notice(in place: InvestigationPlace, for account: AccountID, today: Day) -> Notice? {
        let names = place.file.alternatives.map(\.terms.name)
        guard !names.isEmpty else { return nil }
        return Notice(
            kind: .information, heading: "Andra vägar i katalogen",
            text: names.joined(separator: " · "))
    }
}
