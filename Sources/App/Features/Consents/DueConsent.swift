import Casework
import Law

/// A consent that ends soon, or has ended, where nothing newer has been noted. It holds a protected person's
/// name and party too: the page leaves them out.
struct DueConsent: Sendable {
    let number: String
    let name: String
    let isProtected: Bool
    let party: NamedParty
    let purpose: ConsentPurpose
    /// The last day that it can hold.
    let lastDay: Day
    /// The age that ends it; nil where its own last day does.
    let endsAtAge: Int?
    /// Empty for an ended case.
    let owner: String

    /// How long before the end it is listed, and how long after.
    static let ahead = 30
    static let behind = 90

    /// Never a protected person's birthday.
    func why(today: Day) -> String {
        let isOver = lastDay < today
        if let endsAtAge, !isProtected {
            return isOver
                ? "Personen har fyllt \(endsAtAge) år"
                : "Personen fyller \(endsAtAge) år \(lastDay.adding(days: 1))"
        }
        return isOver ? "Har gått ut" : "Går ut"
    }
}
