import Casework

/// The open meeting of a unit as the simulator remembers it, by the simulator's own numbers of cases.
struct SimulatedMeeting: Sendable {
    var id: CaseMeetingID?
    var listed: Set<Int> = []
    var decided: [Int: MeetingDecision] = [:]
    /// What earlier ones decided, by meeting and case number: their minutes stand.
    var minutes: [CaseMeetingID: [String: MeetingDecision]] = [:]
}
