import Casework
import Templating
import Web

extension CasePage {
    static func onwards(_ phase: Casework.Phase, _ number: String) -> Act {
        switch phase {
        case .inquiry: Act(label: "Avgör anmälan", address: "/arenden/\(number)/utfall")
        case .plan: Act(label: "Avsluta stödet", address: SupportEndingAddress.index(number))
        default: Act(label: "Avsluta ärendet", address: "/arenden/\(number)/avslut")
        }
    }

    /// To apply, or to take an application back; and who speaks for the person.
    static func applying(_ record: CaseRecord, _ number: String) -> [Act] {
        let isOpen = record.applications.contains { $0.isOpen }
        let apply = isOpen
            ? [Act(label: "Ansökan tas tillbaka", address: TakenBackRoutes.address(number))]
            : ReceiveApplication.phases.contains(record.facts.phase)
                && !record.applications.contains(where: \.isDecided)
                ? [Act(label: "Personen ansöker", address: ApplicationRoutes.address(number))] : []
        return apply + [Act(label: "Företrädare", address: RepresentativeRoutes.address(number))]
    }
}
