import Casework
import Law
import Store
import Templating
import Web

/// What an open case's page tells while its programme closes: from when, and where the person goes.
struct WindDownNotice: Sendable {
    private let windDown: WindDownRecord
    private let item: WindDownItem
    private let reader: AccountID
    private let mayWrite: Bool

    /// Nil while the programme goes on, and of a case that has ended or goes on in another.
    init?(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        guard let windDown = try WindDownRepository.standing(of: grant.programmeID, transaction) else {
            return nil
        }
        let remaining = WindDownItemRepository(windDown: windDown, today: windDown.terms.closesOn)
        guard let item = try remaining.find(.episode, grant.episodeID.value, transaction) else { return nil }
        (self.windDown, self.item, reader) = (windDown, item, grant.actor.accountID)
        mayWrite = grant.may(.planNextStep, in: .execution)
    }

    /// A protected person's where-to is for whoever is on the case.
    var notice: Notice {
        let mayRead = item.mayBeRead(by: reader)
        let act = Act(
            label: item.planned == nil ? "Skriv vart personen går" : "Ändra vart",
            address: WindDownAddress.destination(item, windDown.programme))
        let said = item.planned.map { "\($0.destination.words) Senast \($0.destination.by)." }
        let words = said ?? "Det är inte bestämt vart personen går."
        return Notice(
            kind: .information, heading: "Verksamheten upphör \(windDown.terms.closesOn)",
            text: mayRead ? words : "Den som har ärendet ser vart personen går.",
            act: mayRead && mayWrite ? act : nil)
    }
}
