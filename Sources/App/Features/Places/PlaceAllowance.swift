import Casework

/// That more places are taken than the programme has: who allowed it and why (process.md, I6).
struct PlaceAllowance: Sendable, Equatable {
    let by: AccountID
    let why: String
}
