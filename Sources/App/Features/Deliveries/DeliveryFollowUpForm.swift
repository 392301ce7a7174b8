import Casework
import Law
import Store
import Templating
import Web

/// What has been learnt since the decision was sent.
struct DeliveryFollowUpForm: IssuedDecisionForm {
    enum Name {
        static let delivery = "delgivning"
        static let kind = "handelse"
        static let day = "dag"
        static let text = "text"
    }

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/delgivning/handelse"
    static let permission = Permission.draftDecision
    static let title = "Om delgivningen"
    static let heading = "Vad har hänt med delgivningen?"
    static let lead = "Sista dagen att överklaga går att visa först när det är känt vilken dag "
        + "personen fick beslutet."
    static let submit = "Spara händelsen"

    static let fields: [FieldRule] = [
        FieldRule(Name.delivery, "Vilken delgivning gäller det?", .select([])),
        FieldRule(
            Name.kind, "Vad har hänt?", .oneOf(.all(of: DeliveryFollowUp.Kind.self, \.swedish))),
        FieldRule(
            Name.day, "Vilken dag?", .day,
            hint: "Vid kvitto: dagen då personen fick beslutet, inte då kvittot kom tillbaka."),
        FieldRule(
            Name.text, "Vad visar det, eller varför?", .line,
            hint: "Till exempel: Kvitto undertecknat, i akten."),
    ]

    static func read(_ reader: inout FormReader) -> NotedFollowUp? {
        let delivery = DeliveryID(reader.text(Name.delivery))
        if delivery == nil { reader.complain(Name.delivery, "Välj vilken delgivning det gäller.") }
        let kind = reader.choice(
            Name.kind, DeliveryFollowUp.Kind.self, orSay: "Välj vad som har hänt.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det var.")
        guard let delivery, let kind, let day, reader.complaints.isEmpty else { return nil }
        return NotedFollowUp(
            delivery: delivery,
            followUp: DeliveryFollowUp(kind: kind, on: day, text: reader.text(Name.text)))
    }

    private static func open(_ file: IssuedDecisionFile) -> [DeliveryAttempt] {
        file.delivery.records.map(\.attempt).filter { !$0.open.isEmpty }
    }

    /// Where there is only one, there is nothing to choose.
    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String] {
        let open = open(file)
        let due = open.count == 1 && open[0].controlMessageDue.map { $0 <= today } == true
        return [
            Name.delivery: open.count == 1 ? open[0].id.description : "",
            Name.kind: due ? DeliveryFollowUp.Kind.controlMessage.rawValue : "",
            Name.day: today.description,
        ]
    }

    static func choices(
        in file: IssuedDecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        let open = open(file)
        let kinds = DeliveryFollowUp.Kind.allCases.filter { kind in
            open.contains { $0.open.contains(kind) }
        }
        return [
            Name.delivery: open.map { FieldRule.Choice(value: "\($0.id)", label: $0.title) },
            Name.kind: kinds.map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) },
        ]
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        if file.delivery.records.isEmpty {
            return "Beslutet är inte delgivet än. Anteckna först hur det skickades eller lämnades."
        }
        return open(file).isEmpty
            ? "Det är redan känt hur det gick med delgivningen. Delge på nytt om det behövs." : nil
    }

    static func field(of problem: DeliveryProblem) -> String {
        switch problem {
        case .withoutWords: Name.text
        case .notOfMethod, .notedAlready, .settled: Name.kind
        default: Name.day
        }
    }
}

extension DeliveryAttempt {
    /// "1. Vanligt brev eller vanlig e-post, 20 november 2026".
    var title: String {
        "\(number). \(delivery.method.swedish), \(delivery.dispatchedOn.inWords(withYear: true))"
    }
}
