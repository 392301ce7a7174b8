import Casework
import Law
import Store

/// What there is to see of one programme's meetings: the next one's list, who is there, what might be put
/// up, the latest minutes. It never counts further back than it shows.
struct MeetingOverview: Sendable {
    private static let shownMinutes = 12
    private static let shownSuggestions = 30

    let programmeName: String
    let meeting: CaseMeeting?
    let items: [MeetingItem]
    let colleagues: [MeetingColleague]
    let suggestions: [MeetingListRepository.Suggestion]
    let closed: [CaseMeeting]

    /// One for each programme of the actor's.
    static func all(
        for actor: Actor, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [MeetingOverview] {
        try ProgrammeRepository.find(
            actor.programmes(for: .planNextStep, in: .execution), on: today, transaction
        ).map {
            try MeetingOverview($0, transaction)
        }
    }

    private init(
        _ programme: ProgrammeRepository.Record, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        programmeName = programme.name
        meeting = try CaseMeetingRepository.open(in: programme.id, transaction)
        items = try meeting.map { try CaseMeetingRepository.items(of: $0.id, transaction) } ?? []
        colleagues = try meeting.map { try CaseMeetingRepository.colleagues(of: $0, transaction) } ?? []
        suggestions = try MeetingListRepository.suggestions(
            in: programme.id, limit: MeetingOverview.shownSuggestions, transaction)
        closed = try CaseMeetingRepository.closed(
            in: programme.id, limit: MeetingOverview.shownMinutes, transaction)
    }
}
