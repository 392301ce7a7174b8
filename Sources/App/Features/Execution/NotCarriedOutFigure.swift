import Casework
import Law
import Templating

/// How many grants of one kind of support were not carried out when the quarter ended, by how long they had
/// waited: what goes to the municipal council (SoL 2025:400 34 kap. 3 §). It never tells one from another.
struct NotCarriedOutFigure: Fielded, Sendable {
    let support: String
    /// Three to six months, six to twelve, longer, all, and those that were carried out in the quarter.
    let counts: [Int]

    static let fields: Fields<NotCarriedOutFigure> = [
        .text("support") { $0.support },
        .text("short") { String($0.counts[0]) },
        .text("half") { String($0.counts[1]) },
        .text("long") { String($0.counts[2]) },
        .text("waiting") { String($0.counts[3]) },
        .text("carriedOut") { String($0.counts[4]) },
    ]

    /// One row for each kind that there is, and the sum last.
    static func all(
        _ late: [(spell: WaitingSpell, standing: WaitingSpell.Standing)], on day: Day
    ) -> [NotCarriedOutFigure] {
        let kinds: [SupportKind?] = SupportKind.allCases + [nil]
        let rows = kinds.compactMap { kind -> NotCarriedOutFigure? in
            let ofKind = late.filter { $0.spell.support == kind }
            return ofKind.isEmpty
                ? nil : NotCarriedOutFigure(kind?.swedish ?? "Inte antecknad", ofKind, on: day)
        }
        return rows.isEmpty ? [] : rows + [NotCarriedOutFigure("Alla", late, on: day)]
    }

    private init(
        _ support: String, _ late: [(spell: WaitingSpell, standing: WaitingSpell.Standing)], on day: Day
    ) {
        self.support = support
        let waiting = late.filter { if case .waiting = $0.standing { true } else { false } }
        func within(_ from: Int, _ to: Int) -> Int {
            waiting.count { one in
                let start = one.spell.from
                return day > start.adding(months: from) && day <= start.adding(months: to)
            }
        }
        let carriedOut = late.count { if case .carriedOut = $0.standing { true } else { false } }
        let (short, half) = (within(3, 6), within(6, 12))
        counts = [short, half, waiting.count - short - half, waiting.count, carriedOut]
    }
}
