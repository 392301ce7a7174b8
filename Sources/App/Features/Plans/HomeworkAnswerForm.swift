import Casework
import Law
import Web

/// How it went with what was agreed.
struct HomeworkAnswerForm: PlanForm {
    private static let result = "hur"
    private static let line = "rad"
    private static let day = "dag"

    static let pattern: PathPattern = "/arenden/{case}/plan/hemuppgift/{item}"
    static let title = "Hur hemuppgiften gick"
    static let heading = "Hur gick det?"
    static let lead = "Allt är bra att veta. Gick det inte den här gången kan ni prova något mindre."
    static let submit = "Spara"

    static let fields: [FieldRule] = [
        FieldRule(result, "Hur gick det?", .oneOf(.all(of: HomeworkResult.self, \.swedish))),
        FieldRule(line, "En rad om det", .line, hint: "Vad som hjälpte, eller vad ni provar nu."),
        FieldRule(day, "Vilken dag pratade ni om det?", .day),
    ]

    static func read(_ reader: inout FormReader) -> HomeworkAnswer? {
        let result = reader.choice(result, HomeworkResult.self, orSay: "Välj hur det gick.")
        let day = reader.day(day, orSay: "Skriv vilken dag ni pratade om det.")
        guard let result, let day, reader.complaints.isEmpty else { return nil }
        return HomeworkAnswer(result: result, line: reader.text(line), on: day)
    }

    static func current(in place: PlanPlace, today: Day) throws -> CurrentRecord {
        guard place.homework != nil else { throw RouteRefusal.notFound }
        return CurrentRecord(version: 0, values: [day: today.description], changedBy: "")
    }

    static func part(in place: PlanPlace, _ number: String) -> CasePart? {
        place.homework.map {
            CasePart(id: "hemuppgift", heading: "Hemuppgiften", items: [$0.item], empty: "", acts: [])
        }
    }

    static func standing(in place: PlanPlace, today: Day) -> String? {
        place.homework?.isOpen == false ? PlanProblem.noSuchHomework.swedish : nil
    }

    static func field(of problem: PlanProblem) -> String { day }
}
