import Casework
import Law

/// A group that meets again and again (programmes.md GR-1, GR-2). It never knows what anybody has done in it.
struct SupportGroup: Sendable {
    let id: SupportGroupID
    let programme: ProgrammeID
    let terms: GroupTerms
    let series: GroupSeries
    let firstName: String
    let secondName: String?
    let activityName: String?
    let version: Int
    let changedBy: String

    var staff: String { [firstName, secondName].compactMap { $0 }.joined(separator: " och ") }

    /// "torsdagar 13.00, varje vecka"
    var rhythm: String {
        let days = ["måndagar", "tisdagar", "onsdagar", "torsdagar", "fredagar", "lördagar", "söndagar"]
        let how = series.weeks == 1 ? "varje vecka" : "varannan vecka"
        return "\(days[(series.weekday - 1) % 7]) klockan \(terms.starts), \(how)"
    }

    func hasEnded(on today: Day) -> Bool { series.last < today }
}
