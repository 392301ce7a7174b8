import Casework
import Law
import Web

/// What was ticked and said about a handover. Which things there are to tick is known first when the form is
/// shown; a box sends which thing it stands for, so that nothing else is handed over than what was read.
struct HandoverForm: FormDefinition {
    struct Value: Sendable {
        let picks: Set<HandoverPick>
        let terms: HandoverTerms
    }

    enum Name {
        static let ground = "grund"
        static let reason = "skal"
        static let by = "samtyckegivare"
        static let on = "samtyckesdag"
        static let way = "samtyckessatt"
        static let limits = "forbehall"
        static let guardian = "vardnadshavare"
        static let enough = "racker"
        static let view = "asikt"
        static let message = "meddelande"
        static func pick(_ place: Int) -> String { "sak\(place)" }
    }

    static let title = "Lämna över till den andra akten"
    /// As many boxes as the form has.
    static let places = 1...100

    static let fields: [FieldRule] = places.map { FieldRule(Name.pick($0), "Sak \($0)", .pick([])) } + [
        FieldRule(Name.ground, "På vilken grund?", .oneOf(.all(of: HandoverGround.self, \.swedish))),
        FieldRule(
            Name.reason, "Varför behövs uppgifterna?", .lines(rows: 3),
            hint: "Behöver inte fyllas i när personen har samtyckt.", maximumLength: 2000),
        FieldRule(
            Name.by, "Vem har samtyckt?", .select(.all(of: HandoverConsent.Giver.self, \.swedish)),
            hint: "För den som är under 18 avgör mognaden: ibland den unga själv, ibland båda."),
        FieldRule(Name.way, "Hur?", .select(.all(of: HandoverConsent.Way.self, \.swedish))),
        FieldRule(Name.on, "Vilken dag?", .day),
        FieldRule(
            Name.limits, "Gjorde personen något undantag?", .line,
            hint: "Till exempel att en uppgift inte får lämnas över.", maximumLength: 500),
        FieldRule(Name.guardian, "Vad heter vårdnadshavaren?", .line),
        FieldRule(
            Name.enough, "Varför räcker det utan vårdnadshavare?", .lines(rows: 2),
            hint: "Om den unga avgör själv.", maximumLength: 1000),
        FieldRule(
            Name.view, "Vad tycker den unga själv?", .lines(rows: 2), hint: "Med den ungas egna ord.",
            maximumLength: 1000),
        FieldRule(
            Name.message, "Några ord till den som tar emot", .lines(rows: 3), maximumLength: 2000),
    ]

    /// What stands under the boxes.
    static let groups = [
        FieldGroup("Varför får det lämnas över?", [Name.ground, Name.reason]),
        FieldGroup("Samtycke, om det är grunden", [Name.by, Name.way, Name.on, Name.limits]),
        FieldGroup(
            "Om personen är under 18 år", [Name.guardian, Name.enough, Name.view], isFolded: true),
        FieldGroup("", [Name.message]),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let picks = Set(places.compactMap { HandoverPick(reader.text(Name.pick($0))) })
        if picks.isEmpty { reader.complain(Name.pick(1), "Välj minst en sak att lämna över.") }
        let ground = reader.choice(Name.ground, HandoverGround.self, orSay: "Välj på vilken grund.")
        let consent = ground == .consent ? consent(&reader) : nil
        if ground?.law != nil { complainOfUnread(&reader) }
        guard let ground, reader.complaints.isEmpty else { return nil }
        let terms = HandoverTerms(
            ground: ground, reason: reader.text(Name.reason), consent: consent,
            message: reader.text(Name.message))
        for problem in terms.problems(today: reader.today) {
            reader.complain(problem.field, problem.swedish)
        }
        return reader.complaints.isEmpty ? Value(picks: picks, terms: terms) : nil
    }

    /// What was said about a consent, where the ground is in law, would be let go of.
    private static func complainOfUnread(_ reader: inout FormReader) {
        for name in [Name.by, Name.way, Name.on, Name.limits, Name.guardian, Name.enough, Name.view]
        where !reader.text(name).isEmpty {
            reader.complain(name, "Det hör till ett samtycke. Välj samtycke som grund, eller töm fältet.")
        }
    }

    private static func consent(_ reader: inout FormReader) -> HandoverConsent? {
        let by = reader.choice(Name.by, HandoverConsent.Giver.self, orSay: "Välj vem som har samtyckt.")
        let way = reader.choice(Name.way, HandoverConsent.Way.self, orSay: "Välj hur.")
        let day = reader.day(Name.on, orSay: "Skriv vilken dag.")
        let guardian = reader.text(Name.guardian)
        if let by, [.person, .representative].contains(by), !guardian.isEmpty {
            reader.complain(
                Name.guardian, "Välj att vårdnadshavaren också har samtyckt, eller ta bort namnet.")
        }
        guard let by, let way, let day else { return nil }
        return HandoverConsent(
            by: by, on: day, way: way, limits: reader.text(Name.limits),
            youth: HandoverConsent.Youth(
                guardian: guardian, reason: reader.text(Name.enough),
                ownView: reader.text(Name.view)))
    }
}

extension HandoverProblem {
    /// The field where it is told.
    var field: String {
        switch self {
        case .noReason: HandoverForm.Name.reason
        case .noConsent: HandoverForm.Name.by
        case .noGuardian: HandoverForm.Name.guardian
        case .consentInFuture: HandoverForm.Name.on
        }
    }
}
