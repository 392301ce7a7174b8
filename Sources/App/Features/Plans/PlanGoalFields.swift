import Casework
import Web

/// The fields of one goal in a plan's form, by its place.
enum PlanGoalFields {
    private static func area(_ place: Int) -> String { "omrade\(place)" }
    private static func wording(_ place: Int) -> String { "mal\(place)" }
    private static func subGoals(_ place: Int) -> String { "delmal\(place)" }
    private static func support(_ place: Int) -> String { "vem\(place)" }
    private static func homework(_ place: Int) -> String { "prova\(place)" }

    /// So many empty places stand ready, folded.
    private static let ready = 2

    static func rules(_ place: Int) -> [FieldRule] {
        [
            FieldRule(
                wording(place), "Mål \(place)", .lines(rows: 2),
                hint: "Så som personen vill ha det. Ska målet bort tömmer du rutorna; ett nytt mål får "
                    + "en egen plats.", maximumLength: 1000),
            FieldRule(
                area(place), "Livsområde för mål \(place)", .select(.all(of: LifeArea.self, \.swedish))),
            FieldRule(
                subGoals(place), "Delmål till mål \(place)", .lines(rows: 3),
                hint: "Steg på vägen, ett på varje rad.", maximumLength: 3000),
            FieldRule(
                support(place), "Vem gör vad, när och hur?", .lines(rows: 3), maximumLength: 3000),
            FieldRule(
                homework(place), "Det vi provar först", .lines(rows: 2),
                hint: "Ett på varje rad. Det blir hemuppgifter när ni har kommit överens.",
                maximumLength: 1000),
        ]
    }

    private static func names(_ place: Int) -> [String] {
        [wording(place), area(place), subGoals(place), support(place), homework(place)]
    }

    /// Goals that stand there open, the next ones folded.
    /// - Parameter known: places whose goals stand in earlier versions: what is written there is the same
    ///   goal, so a new one is offered another place while there is any.
    static func groups(_ state: FormState, known: [Int: PlanGoalID]) -> [FieldGroup] {
        let used = PlanTexts.places.filter { place in
            names(place).contains { !state.value($0).isEmpty }
        }
        let empty = PlanTexts.places.filter { !used.contains($0) }
        let free = (empty.filter { known[$0] == nil } + empty.filter { known[$0] != nil }).prefix(ready)
        return (used + free).map { place in
            used.contains(place)
                ? FieldGroup("Mål \(place)", names(place))
                : FieldGroup("Lägg till mål \(place)", names(place), isFolded: true)
        }
    }

    /// Nil for an empty place, and where something is wrong.
    static func read(_ place: Int, _ reader: inout FormReader) -> PlanGoalText? {
        let (text, subs) = (reader.text(wording(place)), reader.text(subGoals(place)))
        let (who, first) = (reader.text(support(place)), reader.text(homework(place)))
        guard !(text + subs + who + first).isEmpty else { return nil }
        if text.isEmpty { reader.complain(wording(place), "Skriv målet, eller töm resten av rutorna.") }
        let chosen = reader.choice(area(place), LifeArea.self, orSay: "Välj vilket livsområde målet gäller.")
        guard let chosen, !text.isEmpty else { return nil }
        return PlanGoalText(
            area: chosen, wording: text, subGoals: lines(subs), support: who, homework: lines(first))
    }

    private static func lines(_ text: String) -> [String] {
        text.paragraphs.map { String($0.drop(while: \.isWhitespace)) }.filter { !$0.isEmpty }
    }

    static func values(_ goal: PlanGoalText, at place: Int) -> [String: String] {
        [
            wording(place): goal.wording, area(place): goal.area.rawValue,
            subGoals(place): goal.subGoals.joined(separator: "\n"), support(place): goal.support,
            homework(place): goal.homework.joined(separator: "\n"),
        ]
    }
}
