import Casework
import Law
import Store

/// A programme's wind-down as it stands.
struct WindDownRecord: Sendable {
    let id: WindDownID
    let programme: ProgrammeID
    let terms: WindDownTerms
    let noted: Noted

    /// As long as the day has not come.
    func mayBeUndone(on today: Day) -> Bool { today < terms.closesOn }
}

/// Something that remains when the programme closes, with where it goes. It holds a protected person's name
/// too: the page leaves it out.
struct WindDownItem: Sendable {
    struct Planned: Sendable {
        let destination: WindDownDestination
        let answersName: String
        let number: Int
    }

    let kind: WindDownKind
    /// The row that it is, by its key.
    let object: Int64
    let episode: EpisodeID?
    let person: PersonID?
    /// The case's; nil of a group.
    let number: String?
    let name: String
    let isProtected: Bool
    /// Whoever is on the case, as `CaseReaderRepository` says it.
    let reader: AccountID?
    let day: Day
    let detail: String
    /// Nil until somebody has said.
    let planned: Planned?

    /// Where a protected person goes is for whoever is on the case, to read and to say.
    func mayBeRead(by account: AccountID) -> Bool {
        ProtectedReading.mayRead(isProtected: isProtected, owner: reader, reader: account)
    }

    /// Where to, who answers for it and until when, of what remains.
    func plan(for account: AccountID) -> (whereTo: String, who: String, by: String) {
        guard mayBeRead(by: account) else { return ("Bara för den som har ärendet", "", "") }
        guard let planned else { return ("Inte bestämt", "", "") }
        return (planned.destination.words, planned.answersName, planned.destination.by.description)
    }

    /// Of the log: whom a change or a view is about.
    func subject(in programme: ProgrammeID) -> AuditSubject {
        AuditSubject(programme: programme, person: person, episode: episode, object: object)
    }

    /// What it is, in a few words.
    var words: String {
        switch kind {
        case .episode: "Öppet sedan \(day)"
        case .queue: "Väntar sedan \(day)"
        case .decision: "Gäller till och med \(day)"
        case .followUpPlace: "Plats sedan \(day)"
        case .aftercare: "Nästa gång \(day)"
        case .groupSession: "\(detail), \(day)"
        case .visit: "Bokat \(day)"
        }
    }
}

/// How many things of a kind remain, and for how many it is said where to.
struct WindDownCount: Sendable {
    let all: Int
    let planned: Int
}

/// Where the last page of a kind's list ended. It stands in the address, and holds nothing of a person.
struct WindDownCursor: Sendable, CustomStringConvertible {
    let day: Day
    let object: Int64

    init(_ item: WindDownItem) { (day, object) = (item.day, item.object) }

    var description: String { "\(day).\(object)" }

    /// Reads what `description` writes; nil for anything else.
    init?(_ text: String) {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count == 2, let day = Day(iso: String(halves[0])), let object = Int64(String(halves[1]))
        else { return nil }
        (self.day, self.object) = (day, object)
    }
}
