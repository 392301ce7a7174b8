import Casework
import Store

/// What one of the staff holds in an open case: its next step, the unit's step beside it, that the person
/// turns to them, visits to come. It holds the name also where the reader may not see it: ask `shown(to:)`.
struct HeldCase: Sendable {
    let episode: EpisodeID
    let person: PersonID
    let number: String
    let name: String
    let isProtected: Bool
    /// Who may read a protected name.
    let reader: AccountID?
    let hasStep: Bool
    let hasUnitStep: Bool
    let isContact: Bool
    /// Visits that have not begun.
    let visits: Int

    func isHidden(from account: AccountID) -> Bool {
        !ProtectedReading.mayRead(isProtected: isProtected, owner: reader, reader: account)
    }

    func shown(to account: AccountID) -> String {
        let isHidden = isHidden(from: account)
        let shown = PersonName.shown(name, isHidden: isHidden)
        return isHidden || name.isEmpty ? "\(shown), \(number)" : shown
    }

    /// As a list says it, to everybody alike.
    var listed: String {
        let shown = PersonName.shown(name, isHidden: isProtected)
        return isProtected || name.isEmpty ? "\(shown), \(number)" : shown
    }

    var needsSupporter: Bool { isContact || visits > 0 }

    /// "nästa steg, kontaktperson och 2 besök"
    var what: String {
        let told = [
            hasStep ? "nästa steg" : nil, hasUnitStep ? "enhetens steg" : nil,
            isContact ? "kontaktperson" : nil, visits == 0 ? nil : "\(visits) besök",
        ].compactMap { $0 }
        return told.dropLast().joined(separator: ", ") + (told.count > 1 ? " och " : "") + (told.last ?? "")
    }
}
