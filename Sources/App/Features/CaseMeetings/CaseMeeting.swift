import Casework
import Law

/// A work-group meeting: the next one, or one whose minutes stand.
struct CaseMeeting: Sendable {
    let id: CaseMeetingID
    let programme: ProgrammeID
    let programmeName: String
    /// The day of its first decision; nil while the list is being made.
    let heldOn: Day?
    let closedAt: Instant?
    let closedBy: String?

    var isClosed: Bool { closedAt != nil }
}

/// A case on a meeting's list, with what was decided.
struct MeetingItem: Sendable {
    struct Decided: Sendable {
        let decision: MeetingDecision
        let ownerName: String
        let at: Instant
        let by: String
    }

    let episode: EpisodeID
    let person: PersonID
    let number: String
    /// Also where the reader may not see it: ask `mayBeRead(by:)` before showing it.
    let name: String
    let isProtected: Bool
    /// Whoever is on the case: its owner, or who ended it.
    let reader: AccountID?
    /// Open, and not going on in another case.
    let isOpen: Bool
    let step: NextStep?
    let addedBy: String
    let isCarried: Bool
    let decided: Decided?

    func mayBeRead(by account: AccountID) -> Bool {
        ProtectedReading.mayRead(isProtected: isProtected, owner: reader, reader: account)
    }
}

/// A colleague, and whether they are at the meeting.
struct MeetingColleague: Sendable {
    let account: AccountID
    let name: String
    let isPresent: Bool
}
