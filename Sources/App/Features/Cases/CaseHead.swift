import Casework
import Law
import Store
import Templating
import Web

/// The top of every page of a case: who it is about and how far it has come. It never shows a protected name
/// to somebody who is not on the case.
struct CaseHead: Fielded, Sendable {
    let identity: IdentityBar
    let phases: PhaseBar
    let number: String

    init(_ facts: CaseFacts, under grant: CaseGrant, today: Day) {
        number = grant.number
        let isReadable = facts.mayBeRead(by: grant.actor.accountID)
        let age = isReadable ? facts.person.birthDay.map { "\(today.age(bornOn: $0)) år" } : nil
        let owner = facts.nextStep.map { [DescriptionItem(term: "Ansvarig", texts: [$0.ownerName])] } ?? []
        identity = IdentityBar(
            name: PersonName.shown(facts.person.name, isHidden: !isReadable), age: age,
            number: grant.number,
            facts: owner + CaseHead.contacts(facts)
                + [DescriptionItem(term: "Verksamhet", texts: [facts.programmeName])],
            isProtected: facts.person.isProtected)
        let track = PhaseTrack(mode: facts.mode, phase: facts.phase, endedIn: facts.endedIn)
        phases = PhaseBar(
            phases: track.stops.map { stop in
                Web.Phase(label: stop.phase.swedish, state: CaseHead.state(stop.standing))
            })
    }

    static let fields: Fields<CaseHead> = [
        .part("identity", IdentityBar.fields) { $0.identity },
        .part("phaseBar", PhaseBar.fields) { $0.phases },
        .link("caseAddress") { "/arenden/\($0.number)" },
        .text("caseNumber") { $0.number },
    ]

    private static func contacts(_ facts: CaseFacts) -> [DescriptionItem] {
        guard !facts.contacts.isEmpty else { return [] }
        let term = facts.contacts.count == 1 ? "Kontaktperson" : "Kontaktpersoner"
        return [DescriptionItem(term: term, texts: [facts.contacts.joined(separator: ", ")])]
    }

    private static func state(_ standing: PhaseTrack.Standing) -> Web.Phase.State {
        switch standing {
        case .done: .done
        case .current: .current
        case .ahead: .coming
        }
    }
}
