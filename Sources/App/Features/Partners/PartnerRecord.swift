import Casework
import Law
import Store

/// One of those that a programme works with, as it stands.
struct PartnerRecord: Sendable {
    let id: PartnerID
    let programme: ProgrammeID
    let terms: PartnerTerms
    /// The unit does not work with it any more.
    let isAway: Bool
    /// When somebody last saw that what stands here is right.
    let checkedOn: Day
    let version: Int
    let changedBy: String

    /// "Öppenvården Nord: samordnare"
    var title: String {
        terms.function.isEmpty ? terms.organisation : "\(terms.organisation): \(terms.function)"
    }

    func isStale(on today: Day) -> Bool { PartnerTerms.freshness.end(from: checkedOn) < today }

    /// What somebody should see to, in a few words; nil where all is well.
    func asks(on today: Day) -> String? {
        if isAway { return "avslutad" }
        if case let standing = terms.agreement.standing(on: today), standing.asks { return standing.swedish }
        return isStale(on: today) ? "Kontrollera uppgifterna" : nil
    }
}

/// A contact that was tried with a partner about the collaboration.
struct PartnerContactRecord: Sendable {
    let contact: PartnerContact
    let noted: Noted
}
