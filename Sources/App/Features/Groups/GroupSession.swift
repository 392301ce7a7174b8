import Casework
import Law

/// One meeting of a group: when, where and with whom of the staff it is, and what became of it.
struct GroupSession: Sendable {
    enum Standing: String, Sendable {
        case planned, cancelled, held
    }

    let id: GroupSessionID
    let programme: ProgrammeID
    let group: SupportGroupID
    let day: Day
    let terms: GroupTerms
    let firstName: String
    let secondName: String?
    let activityName: String?
    let standing: Standing
    /// Why it was called off.
    let reason: String
    /// How many came besides those that the register knows.
    let others: Int
    /// How it went, about nobody.
    let line: String
    let version: Int
    let changedBy: String

    var staff: String { [firstName, secondName].compactMap { $0 }.joined(separator: " och ") }
    /// "torsdag 26 november klockan 13.00"
    var when: String { "\(day.inWords()) klockan \(terms.starts)" }
}

/// Somebody at a meeting: asked along to the group, or come all the same.
struct GroupGuest: Sendable {
    let episode: EpisodeID
    let person: PersonID
    /// Of the case in which the person's goes on.
    let number: String
    /// Also where the reader may not see it: ask `shown(to:)`.
    let name: String
    let isProtected: Bool
    let reader: AccountID?
    /// The place in the group; nil for who came without being asked along.
    var place: Int?
    /// What was noted last; nil before anything is.
    let attendance: GroupAttendance?

    func isHidden(from account: AccountID) -> Bool {
        !ProtectedReading.mayRead(isProtected: isProtected, owner: reader, reader: account)
    }

    func shown(to account: AccountID) -> String {
        isHidden(from: account)
            ? "\(ProtectedReading.placeholder) (\(number))" : PersonName.shown(name, isHidden: false)
    }
}
