import Casework
import Law
import Web

/// The fields of an ending, as the outcome of an inquiry and the ending of a later phase both show them. The
/// first is the question that closes the gap; no field after it can stand in for its answer.
enum EndingFields {
    enum Name {
        static let applied = "ansokt"
        static let reason = "skal"
        static let criteria = "kriterier"
        static let destination = "vart"
        static let toldOn = "besked"
        static let toldHow = "beskedhur"
        static let toldBy = "beskedav"
        static let alternatives = "alternativ"
        static let withdrawnOn = "atertagen"
        static let comment = "kommentar"
    }

    /// Has applied: no ending at all.
    private static let yes = FieldRule.Choice(value: "yes", label: "Ja")

    static let rules: [FieldRule] = [
        FieldRule(
            Name.applied, "Har personen ansökt, muntligt eller skriftligt?",
            .oneOf(
                [yes]
                    + [ApplicationAnswer.no, .unreached, .withdrawn].map {
                        FieldRule.Choice(value: $0.rawValue, label: $0.swedish)
                    }),
            hint: "Den som har ansökt ska få ett beslut. Behövs inte om personen har avlidit, eller om "
                + "anmälan var tom eller felaktig."),
        FieldRule(Name.reason, "Skäl", .select(EndingReason.beforeDecision.map {
            FieldRule.Choice(value: $0.rawValue, label: $0.swedish)
        })),
        FieldRule(
            Name.criteria, "Vilket eller vilka kriterier är inte uppfyllda?", .lines(rows: 2),
            hint: "Behövs om personen inte hör till målgruppen.", maximumLength: 5000),
        FieldRule(
            Name.destination, "Vart går personen i stället?", .line,
            hint: "Till exempel vårdcentralen. Behövs om ärendet lämnas över."),
        FieldRule(
            Name.toldOn, "Vilken dag fick personen veta om rätten att ansöka?", .day,
            hint: "Den som vill ha stödet har rätt att ansöka och få ett beslut som går att överklaga."),
        FieldRule(
            Name.toldHow, "Hur fick personen veta det?",
            .select(ToldWay.offered.map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) })),
        FieldRule(Name.toldBy, "Vem berättade?", .select([])),
        FieldRule(
            Name.alternatives, "Vilka andra vägar berättade du om?", .lines(rows: 3),
            hint: "Till exempel vårdcentral, kontaktperson eller boendestöd. Fanns det inga, skriv ”inga”."),
        FieldRule(
            Name.withdrawnOn, "Vilken dag tog personen tillbaka sin ansökan?", .day,
            hint: "Behövs bara om en ansökan har tagits tillbaka."),
        FieldRule(Name.comment, "Kommentar", .lines(rows: 3)),
    ]

    static let groups: [FieldGroup] = [
        FieldGroup(
            "Om ärendet avslutas", [Name.applied, Name.reason, Name.criteria, Name.destination]),
        FieldGroup(
            "Det personen har fått veta", [Name.toldOn, Name.toldHow, Name.toldBy, Name.alternatives]),
        FieldGroup("", [Name.withdrawnOn, Name.comment]),
    ]

    /// Nil if something is missing that no rule can judge; then the reader has said what.
    static func read(_ reader: inout FormReader) -> Ending? {
        let told = told(&reader)
        let withdrawnOn = reader.day(Name.withdrawnOn)
        let reason = reader.choice(
            Name.reason, EndingReason.self, orSay: "Välj varför ärendet avslutas.")
        guard let reason, let answer = answer(&reader, reason) else { return nil }
        return Ending(
            reason: reason, answer: answer, told: told, withdrawnOn: withdrawnOn,
            criteria: reader.text(Name.criteria), alternatives: reader.text(Name.alternatives),
            destination: reader.text(Name.destination), comment: reader.text(Name.comment))
    }

    private static func answer(
        _ reader: inout FormReader, _ reason: EndingReason
    ) -> ApplicationAnswer? {
        if reader.text(Name.applied) == yes.value {
            reader.complain(
                Name.applied,
                "Har personen ansökt ska ansökan utredas och få ett beslut, och ärendet går vidare dit.")
            return nil
        }
        if !reason.asksAboutRightToApply { return .notAsked }
        return reader.choice(
            Name.applied, ApplicationAnswer.self, orSay: "Svara på om personen har ansökt.")
    }

    private static func told(_ reader: inout FormReader) -> ToldOfRight? {
        guard let day = reader.day(Name.toldOn) else { return nil }
        let way = reader.choice(Name.toldHow, ToldWay.self, orSay: "Välj hur personen fick veta det.")
        let by = AccountID(reader.text(Name.toldBy))
        if by == nil { reader.complain(Name.toldBy, "Välj vem som berättade om rätten att ansöka.") }
        guard let way, let by else { return nil }
        return ToldOfRight(day: day, by: by, way: way)
    }
}

extension EndingProblem {
    /// The field where it is told.
    var field: String {
        switch self {
        case .applicationStands, .noApplication, .silenceTooShort, .notDecided: EndingFields.Name.reason
        case .answerAndReasonDiffer: EndingFields.Name.applied
        case .notTold, .toldInFuture: EndingFields.Name.toldOn
        case .noAlternatives: EndingFields.Name.alternatives
        case .noDayWithdrawn, .withdrawnInFuture: EndingFields.Name.withdrawnOn
        case .noCriteria: EndingFields.Name.criteria
        case .noDestination: EndingFields.Name.destination
        case .withoutWords: EndingFields.Name.comment
        }
    }
}
