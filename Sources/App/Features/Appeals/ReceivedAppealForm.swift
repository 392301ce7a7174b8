import Casework
import Law
import Store
import Templating
import Web

/// What was typed about an appeal that came in.
struct ReceivedAppealForm: IssuedDecisionForm {
    enum Name {
        static let maker = "vem"
        static let what = "vad"
        static let reached = "dag"
        static let way = "satt"
        static let court = "domstolsdag"
        static let helper = "hjalp"
        static let wish = "andras"
        static let reasons = "skal"
    }

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/nytt"
    static let permission = Permission.draftDecision
    static let title = "Nytt överklagande"
    static let heading = "Ta emot ett överklagande"
    static let lead = "Ta emot allt som kommer, också det som ser sent ut. Om det kom i tid prövas sedan. "
        + "Den som vill ha hjälp att skriva ska få det."
    static let submit = "Spara överklagandet"
    /// The decision itself.
    static let decision = "beslutet"

    static let fields: [FieldRule] = [
        FieldRule(Name.what, "Vad överklagas?", .select([])),
        FieldRule(
            Name.maker, "Vem överklagar?", .select([]), hint: "Företrädare läggs till på ärendets sida."),
        FieldRule(
            Name.reached, "Vilken dag låg det hos er?", .day,
            hint: "Dagen då ni såg det. Vilken dag som räknas ser vi till."),
        FieldRule(Name.way, "Hur kom det?", .select(.all(of: LegalArrival.Way.self, \.swedish))),
        FieldRule(
            Name.court, "Kom det först till domstolen: vilken dag?", .day,
            hint: "Domstolens stämpel. Lämna tomt om det kom direkt till er."),
        FieldRule(
            Name.helper, "Berättades det muntligt: vem skrev ner det?", .line,
            hint: "Lämna tomt om det kom skriftligt."),
        FieldRule(
            Name.wish, "Hur vill personen att beslutet ska ändras?", .lines(rows: 3), maximumLength: 5000),
        FieldRule(
            Name.reasons, "Varför?", .lines(rows: 4), hint: "Med personens ord. Får vara tomt.",
            maximumLength: 10_000),
    ]

    static func read(_ reader: inout FormReader) -> ReceivedAppeal? {
        let (what, maker) = (reader.text(Name.what), reader.text(Name.maker))
        let dismissal = AppealID(what)
        if what != decision, dismissal == nil { reader.complain(Name.what, "Välj vad som överklagas.") }
        let representative = RepresentativeID(maker)
        if maker != ApplicationForm.person, representative == nil {
            reader.complain(Name.maker, "Välj vem som överklagar.")
        }
        let day = reader.day(Name.reached, orSay: "Skriv vilken dag överklagandet låg hos er.")
        let way = reader.choice(Name.way, LegalArrival.Way.self, orSay: "Välj hur det kom.")
        let court = reader.day(Name.court)
        let wish = reader.text(Name.wish, orSay: "Skriv hur beslutet ska ändras.")
        guard let day, let way, reader.complaints.isEmpty else { return nil }
        let arrival = AppealArrival(
            representative: representative, arrival: LegalArrival(reached: day, by: way), atCourt: court,
            helpedBy: reader.text(Name.helper), wish: wish, reasons: reader.text(Name.reasons))
        return ReceivedAppeal(arrival: arrival, dismissalOf: dismissal)
    }

    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String] {
        [Name.what: decision, Name.maker: ApplicationForm.person, Name.reached: today.description]
    }

    static func choices(
        in file: IssuedDecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        let person = FieldRule.Choice(value: ApplicationForm.person, label: "Personen själv")
        let whole = FieldRule.Choice(value: decision, label: "Beslutet \(file.issue.diaryNumber)")
        return [
            Name.maker: [person] + file.appeals.representatives.map {
                FieldRule.Choice(value: $0.id.description, label: $0.title)
            },
            Name.what: [whole] + file.appeals.dismissed.map {
                FieldRule.Choice(
                    value: $0.id.description, label: "Avvisningen \($0.dismissal?.diaryNumber ?? "")")
            },
        ]
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        file.record.texts.ground?.appeal == .administrativeCourt ? nil : AppealProblem.notAppealable.swedish
    }

    static func field(of problem: AppealProblem) -> String {
        switch problem {
        case .reachedInFuture, .reachedBeforeDecision: Name.reached
        case .atCourtBeforeDecision, .atCourtAfterBoard: Name.court
        case .alreadyAppealed, .notRepresented: Name.maker
        default: Name.what
        }
    }

    static func address(after file: IssuedDecisionFile) -> Link { file.appealAddress }
}
