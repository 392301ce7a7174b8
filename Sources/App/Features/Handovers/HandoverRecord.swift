import Casework
import Law

/// A handover as it was made. It never holds what the copies say: that is read by itself.
struct HandoverRecord: Sendable {
    struct Item: Sendable {
        let number: Int
        let pick: HandoverPick
        let title: String
        let byLine: String
    }

    let id: HandoverID
    let from: CaseFile
    let terms: HandoverTerms
    let at: Instant
    let byName: String
    let byRole: Role
    var items: [Item] = []

    /// "Överlämnat till myndigheten"
    var heading: String { "Överlämnat till \(from.other.side)" }
    var giver: String { "\(byName), \(byRole.swedish.lowercased())" }

    /// "1 ansökan, 3 anteckningar"
    var summary: String {
        HandoverItemKind.allCases.compactMap { kind in
            let count = items.count { $0.pick.kind == kind }
            if count == 0 { return nil }
            return "\(count) \((count == 1 ? kind.swedish : kind.plural).lowercased())"
        }.joined(separator: ", ")
    }
}
