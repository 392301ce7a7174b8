import Casework

/// How a programme sees to answers that must be acted on: who stands in, how long it may wait at each step,
/// and what to do in an emergency. It never lets a note wait for nobody: without a deputy it goes to the
/// managers at once.
struct SafetyRoutine: Sendable, Equatable {
    let version: Int
    let deputy: AccountID?
    let deputyName: String?
    let immediateMinutes: Int
    let emergencyMinutes: Int
    /// The unit's own words; empty where it has none.
    let emergencyText: String

    /// Before anybody has decided.
    static let usual = SafetyRoutine(
        version: 0, deputy: nil, deputyName: nil, immediateMinutes: 30, emergencyMinutes: 10,
        emergencyText: "")
}
