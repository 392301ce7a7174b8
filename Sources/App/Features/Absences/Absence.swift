import Casework
import Law
import Store

/// Somebody of the staff is away from one day to another, and a colleague answers for them. It never says why
/// to others than them and whoever leads the unit.
struct Absence: Sendable {
    let id: AbsenceID
    let programme: ProgrammeID
    let account: AccountID
    let name: String
    let from: Day
    let until: Day
    let kind: AbsenceKind
    let deputy: AccountID
    let deputyName: String
    let notedBy: AccountID
    let version: Int
    let isCancelled: Bool

    var days: String {
        from == until ? from.inWords() : "\(from.inWords())–\(until.inWords())"
    }

    func lasts(on day: Day) -> Bool { !isCancelled && from <= day && day <= until }

    /// Whoever is away, whoever answers for them, who has planned it and who leads the unit.
    func mayBeRead(by actor: Actor) -> Bool {
        deputy == actor.accountID || mayBeWritten(by: actor)
    }

    func mayBeWritten(by actor: Actor) -> Bool {
        [account, notedBy].contains(actor.accountID) || isLed(by: actor)
    }

    func mayTellWhy(to actor: Actor) -> Bool { account == actor.accountID || isLed(by: actor) }

    private func isLed(by actor: Actor) -> Bool {
        actor.memberships.contains { $0.role == .manager && $0.programme == programme }
    }
}
