import Casework
import Law

/// A delegation as it stands in the register, with whoever has it, and its end if it was taken back.
struct DelegationRecord: Sendable {
    struct Ending: Sendable {
        let lastDay: Day
        let reason: String
    }

    let id: DelegationID
    let programme: ProgrammeID
    let programmeName: String
    let delegation: Delegation
    let holder: String
    let ending: Ending?

    /// The last day it holds; nil until further notice.
    var lastDay: Day? { ending?.lastDay ?? delegation.to }

    func holds(on day: Day) -> Bool {
        delegation.from <= day && lastDay.map { $0 >= day } ?? true
    }

    /// "3.1 Beslut om bistånd".
    var name: String { "\(delegation.point) \(delegation.matter)" }
    var days: String {
        "\(delegation.from) – \(lastDay?.description ?? "tills vidare")"
    }
}
