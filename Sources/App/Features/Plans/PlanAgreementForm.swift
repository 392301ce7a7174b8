import Casework
import Law
import Web

/// What the person answered to the plan. From then on the version stands as it is.
struct PlanAgreementForm: PlanForm {
    private static let way = "satt"
    private static let byWhom = "vem"
    private static let day = "dag"
    private static let comment = "ord"

    static let pattern: PathPattern = "/arenden/{case}/plan/svar"
    static let title = "Svar på planen"
    static let heading = "Vad blev svaret på planen?"
    static let lead = "Läs den tillsammans först. När svaret är antecknat låses versionen, och en ny går att "
        + "börja när ni vill ändra något."
    static let submit = "Spara svaret och lås planen"

    static let fields: [FieldRule] = [
        FieldRule(way, "Hur svarade personen?", .oneOf(.all(of: PlanAgreement.Way.self, \.swedish))),
        FieldRule(byWhom, "Vem svarade?", .line, hint: "Personen själv, eller den som företräder personen."),
        FieldRule(day, "Vilken dag?", .day),
        FieldRule(comment, "Vad personen sa", .lines(rows: 2), maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> PlanAgreement? {
        let way = reader.choice(way, PlanAgreement.Way.self, orSay: "Välj hur personen svarade.")
        let name = reader.text(byWhom, orSay: PlanProblem.withoutName.swedish)
        let day = reader.day(day, orSay: "Skriv vilken dag personen svarade.")
        guard let way, let day, reader.complaints.isEmpty else { return nil }
        return PlanAgreement(way: way, byWhom: name, on: day, comment: reader.text(comment))
    }

    static func current(in place: PlanPlace, today: Day) throws -> CurrentRecord {
        CurrentRecord(
            version: place.file.writing,
            values: [byWhom: "Personen själv", day: today.description],
            changedBy: place.file.draft?.changed.by ?? "")
    }

    static func standing(in place: PlanPlace, today: Day) -> String? {
        place.file.draft == nil ? PlanProblem.noDraft.swedish : nil
    }

    static func notice(in place: PlanPlace) -> Notice? {
        let missing = place.file.draft?.texts.missing(today: place.today).map { $0.swedish.lowercasedFirst }
        guard let missing, !missing.isEmpty else { return nil }
        return Notice(
            kind: .information, heading: "Planen är inte hel",
            text: "Det här saknas: \(missing.joined(separator: ", ")). "
                + "Säger personen nej kan du anteckna det ändå.")
    }

    static func part(in place: PlanPlace, _ number: String) -> CasePart? {
        place.file.draft.map {
            CasePart(
                id: "planen", heading: "Version \($0.number), som den låses", items: $0.items, empty: "",
                acts: [])
        }
    }

    static func field(of problem: PlanProblem) -> String {
        switch problem {
        case .declinedWithoutWords: comment
        case .withoutName: byWhom
        default: day
        }
    }
}
