import Casework
import Law
import Templating

/// A visit that waits for being written down, or somebody who did not come and is to be called. It never says
/// that anything is late, and a protected name only its case tells.
struct WaitingVisit: Sendable {
    enum Kind: String, Sendable {
        case unwritten, contact

        var swedish: String { self == .unwritten ? "Skriv in besöket" : "Hör av dig efter besöket" }
    }

    let kind: Kind
    let visit: VisitID
    let number: String
    let name: String
    let isProtected: Bool
    let day: Day

    var address: Link {
        kind == .unwritten ? VisitAddress.of(visit, number) : "/arenden/\(number)/kontakt"
    }

    var missed: Link? { kind == .unwritten ? VisitAddress.missed(visit, number) : nil }
}
