import Casework
import Law

/// A time that runs, with the case it runs in. It holds the name also where nobody may see it: pages ask
/// `PersonName.shown`.
struct CaseDeadline: Sendable {
    let clock: CaseClock
    let number: String
    let name: String
    let isProtected: Bool
    let owner: String
}
