import Casework
import Law
import Web

/// What was typed in a plan: one form with a place for each goal. An empty place is no goal, so a goal is
/// added by writing in the next place and taken away by emptying its own.
struct PlanTextsForm: PlanForm {
    private enum Name {
        static let ownWords = "egnaord"
        static let assignment = "uppdrag"
        static let cooperation = "samverkan"
        static let takingPart = "medverkan"
        static let takingPartWords = "medverkanord"
        static let followUp = "uppfoljning"
    }

    static let pattern: PathPattern = "/arenden/{case}/plan/skriv"
    static let title = "Genomförandeplan"
    static let heading = "Skriv planen tillsammans"
    static let lead = "Börja med personens egna ord. Du kan spara flera gånger; planen låses först när "
        + "personen har svarat."
    static let submit = "Spara planen"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.ownWords, "Vad vill du ska bli annorlunda?", .lines(rows: 4),
            hint: "Personens egna ord, så som de sägs.", maximumLength: 5000),
        FieldRule(
            Name.assignment, "Uppdraget", .lines(rows: 3),
            hint: "Vad stödet ska leda till enligt beslutet, eller varför det ges.", maximumLength: 5000),
    ] + PlanTexts.places.flatMap(PlanGoalFields.rules) + [
        FieldRule(
            Name.cooperation, "Tillsammans med vilka andra?", .lines(rows: 3),
            hint: "Till exempel vårdcentral, skola, Arbetsförmedlingen eller familj: vem gör vad.",
            maximumLength: 5000),
        FieldRule(
            Name.takingPart, "Var personen med och gjorde planen?",
            .oneOf(.all(of: TakingPart.self, \.swedish))),
        FieldRule(
            Name.takingPartWords, "På vilket sätt, eller varför inte?", .lines(rows: 2), maximumLength: 2000),
        FieldRule(
            Name.followUp, "Vilken dag ser ni tillsammans hur det går?", .day,
            hint: "Till exempel om två eller tre månader."),
    ]

    static func groups(in place: PlanPlace, _ state: FormState) -> [FieldGroup] {
        [FieldGroup("Med egna ord", [Name.ownWords]), FieldGroup("Uppdraget", [Name.assignment])]
            + PlanGoalFields.groups(state, known: place.file.goalPlaces)
            + [
                FieldGroup("Andra som är med", [Name.cooperation]),
                FieldGroup("Personen i planen", [Name.takingPart, Name.takingPartWords]),
                FieldGroup("Uppföljning", [Name.followUp]),
            ]
    }

    static func read(_ reader: inout FormReader) -> PlanTexts? {
        var texts = PlanTexts()
        texts.ownWords = reader.text(Name.ownWords)
        texts.assignment = reader.text(Name.assignment)
        for place in PlanTexts.places { texts.goals[place] = PlanGoalFields.read(place, &reader) }
        texts.cooperation = reader.text(Name.cooperation)
        texts.takingPart = reader.choice(Name.takingPart, TakingPart.self)
        texts.takingPartWords = reader.text(Name.takingPartWords)
        texts.followUpOn = reader.day(Name.followUp)
        if texts.ownWords.isEmpty, texts.goals.isEmpty {
            reader.complain(Name.ownWords, "Skriv personens egna ord eller ett mål, så finns det en plan.")
        }
        return reader.complaints.isEmpty ? texts : nil
    }

    static func current(in place: PlanPlace, today: Day) throws -> CurrentRecord {
        let texts = place.file.beginning
        var values = [
            Name.ownWords: texts.ownWords, Name.assignment: texts.assignment,
            Name.cooperation: texts.cooperation, Name.takingPart: texts.takingPart?.rawValue ?? "",
            Name.takingPartWords: texts.takingPartWords, Name.followUp: texts.followUpOn?.description ?? "",
        ]
        for (place, goal) in texts.goals {
            values.merge(PlanGoalFields.values(goal, at: place)) { _, new in new }
        }
        let draft = place.file.draft
        return CurrentRecord(
            version: place.file.writing, values: values, changedBy: draft?.changed.by ?? "")
    }

    static func notice(in place: PlanPlace) -> Notice? {
        if let last = place.file.plans.first, !last.isDraft {
            return Notice(
                kind: .information, heading: "Ny version",
                text: "Version \(last.number) står kvar som den är. Det du skriver här blir version "
                    + "\(last.number + 1) när ni har kommit överens.")
        }
        guard !place.file.mapped.isEmpty else { return nil }
        return Notice(
            kind: .information, heading: "Målen kommer från kartläggningen",
            text: "Läs dem tillsammans. Ändra det som inte stämmer längre, och töm ett mål som ska bort.")
    }

    static func part(in place: PlanPlace, _ number: String) -> CasePart? {
        let items = place.file.assignment.items(number)
        guard !items.isEmpty else { return nil }
        return CasePart(id: "fran", heading: "Från myndigheten", items: items, empty: "", acts: [])
    }

    static func field(of problem: PlanProblem) -> String { Name.followUp }
}
