import Casework
import Law
import Web

/// What was typed about an application.
struct ApplicationForm: FormDefinition {
    enum Name {
        static let way = "satt"
        static let reached = "inkom"
        static let maker = "sokande"
        static let wish = "onskan"
        static let ownView = "egen"
        static let day = "dag"
        static let owner = "ansvarig"
    }

    struct Value: Sendable {
        let application: ApplicationFacts
        let plan: NextStepPlan
    }

    static let title = "Ansökan"
    /// The choice that stands for the person, among the representatives' keys.
    static let person = "personen"

    static let fields: [FieldRule] = applicationFields + [
        FieldRule(
            Name.day, "Vilken dag börjar utredningen?", .day, hint: "Till exempel imorgon eller 27/11."),
        FieldRule(Name.owner, "Vem utreder?", .select([])),
    ]

    /// Of the application itself.
    static let applicationFields: [FieldRule] = [
        FieldRule(
            Name.way, "Hur kom ansökan?", .select(.all(of: ApplicationWay.self, \.swedish)),
            hint: "En muntlig ansökan gäller lika mycket som en skriven."),
        FieldRule(
            Name.reached, "Vilken dag kom den hit?", .day,
            hint: "Dagen den låg här eller sades. Vilken dag som räknas enligt lag räknar vi ut."),
        FieldRule(
            Name.maker, "Vem ansöker?", .select([]), hint: "Företrädare lägger du till i ärendet först."),
        FieldRule(
            Name.wish, "Vad ansöker personen om?", .lines(rows: 3), hint: "Gärna med personens egna ord.",
            maximumLength: 5000),
        FieldRule(
            Name.ownView, "Vad vill personen själv, om någon annan ansöker?", .lines(rows: 2),
            hint: "Eller varför du inte har kunnat fråga.", maximumLength: 5000),
    ]

    static let groups: [FieldGroup] = [
        FieldGroup("Ansökan", [Name.way, Name.reached, Name.maker, Name.wish, Name.ownView]),
        FieldGroup("Utredningen", [Name.day, Name.owner]),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let application = application(&reader)
        let plan = plan(&reader)
        guard let application, let plan, reader.complaints.isEmpty else { return nil }
        return Value(application: application, plan: plan)
    }

    /// Nil if something is missing that no rule can judge; then the reader has said what.
    static func application(_ reader: inout FormReader) -> ApplicationFacts? {
        let way = reader.choice(Name.way, ApplicationWay.self, orSay: "Välj hur ansökan kom.")
        let reached = reader.day(Name.reached, orSay: "Skriv vilken dag ansökan kom.")
        let typed = reader.text(Name.maker)
        let maker = RepresentativeID(typed)
        if maker == nil && typed != person { reader.complain(Name.maker, "Välj vem som ansöker.") }
        guard let way, let reached else { return nil }
        return ApplicationFacts(
            way: way, reached: reached, representative: maker, wish: reader.text(Name.wish),
            ownView: reader.text(Name.ownView))
    }

    private static func plan(_ reader: inout FormReader) -> NextStepPlan? {
        let day = reader.day(Name.day, orSay: "Skriv vilken dag utredningen börjar.")
        let owner = AccountID(reader.text(Name.owner))
        if owner == nil { reader.complain(Name.owner, "Välj vem som utreder.") }
        guard let day, let owner else { return nil }
        let plan = NextStepPlan(step: .investigateApplication, day: day, owner: owner, note: "")
        for problem in plan.problems(today: reader.today) { reader.complain(Name.day, problem.swedish) }
        return plan
    }
}

extension ApplicationProblem {
    /// The field where it is told.
    var field: String {
        switch self {
        case .inFuture, .beforeBirth: ApplicationForm.Name.reached
        case .noWish: ApplicationForm.Name.wish
        case .tooYoung, .guardianOfAdult, .notRepresented: ApplicationForm.Name.maker
        case .noOwnView: ApplicationForm.Name.ownView
        }
    }
}
