import Casework
import Law
import Web

/// What was typed of a delegation: whom, what, and for which days.
struct DelegationForm: FormDefinition {
    enum Name {
        static let holder = "person"
        static let point = "punkt"
        static let matter = "arende"
        static let ground = "grund"
        static let from = "fran"
        static let to = "till"
        static let given = "beslutad"
    }

    static let title = "Ny delegation"
    static let fields: [FieldRule] = [
        FieldRule(Name.holder, "Vem får besluta?", .select([]),
            hint: "Beslutsfattare i verksamheten. Chefen kan få en för att inte lämna ut handlingar."),
        FieldRule(Name.point, "Punkt i delegationsordningen", .line, hint: "Till exempel 3.1.",
            maximumLength: 20),
        FieldRule(Name.matter, "Slag av ärende", .line, hint: "Till exempel: Beslut om bistånd."),
        FieldRule(Name.ground, "Laglig grund", .select(LegalGround.choices)),
        FieldRule(Name.from, "Gäller från", .day),
        FieldRule(Name.to, "Gäller till och med", .day, hint: "Lämna tomt om den gäller tills vidare."),
        FieldRule(Name.given, "Dag för nämndens eller chefens beslut", .day),
    ]

    static func read(_ reader: inout FormReader) -> NewDelegation? {
        let keys = reader.text(Name.holder).split(separator: ".").map(String.init)
        let account = keys.last.flatMap { AccountID($0) }
        let programme = keys.first.flatMap { ProgrammeID($0) }
        if account == nil || programme == nil { reader.complain(Name.holder, "Välj vem som får besluta.") }
        let point = reader.text(Name.point, orSay: "Skriv punkten i delegationsordningen.")
        let matter = reader.text(Name.matter, orSay: "Skriv vad den gäller.")
        let ground = reader.choice(Name.ground, LegalGround.self, orSay: "Välj den lagliga grunden.")
        let from = reader.day(Name.from, orSay: "Skriv från vilken dag den gäller.")
        let to = reader.day(Name.to)
        let given = reader.day(Name.given, orSay: "Skriv vilken dag den beslutades.")
        guard let account, let programme, let ground, let from, let given, reader.complaints.isEmpty
        else { return nil }
        let new = NewDelegation(
            programme: programme, delegation: Delegation(
                point: point, matter: matter, ground: ground, account: account, from: from, to: to,
                givenOn: given))
        new.complain(to: &reader)
        return reader.complaints.isEmpty ? new : nil
    }
}

/// A delegation to be noted, and where.
struct NewDelegation: Sendable {
    let programme: ProgrammeID
    let delegation: Delegation

    fileprivate func complain(to reader: inout FormReader) {
        for problem in delegation.problems {
            let isLastDay = problem == .endsBeforeItBegins
            reader.complain(
                isLastDay ? DelegationForm.Name.to : DelegationForm.Name.given, problem.swedish)
        }
    }
}

extension LegalGround {
    /// Those that something is decided on, with where they stand: "11 kap. 1 § SoL, bistånd efter behov".
    static let choices = choices(allCases)

    static func choices(_ grounds: [LegalGround]) -> [FieldRule.Choice] {
        grounds.filter { $0.appeal != nil }.map {
            FieldRule.Choice(value: $0.rawValue, label: "\($0.reference.short), \($0.swedish.lowercased())")
        }
    }
}
