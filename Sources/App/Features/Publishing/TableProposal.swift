import Casework
import Figures
import Law

/// A table as it is kept, proposed or published: what it is called, whom it is about, what it counts, and
/// which of its figures are shown.
struct TableProposal: Sendable {
    let id: PublishedTableID
    let programme: ProgrammeID
    let title: String
    /// The people it is about, as they were named.
    let people: String
    let definition: String
    let terms: TablePlan.Terms
    let table: PeriodTable
    /// Nil until it is published.
    let publishedOn: Day?

    /// Names are compared without capitals and extra spaces.
    var peopleKey: String { TableProposal.key(people) }

    static func key(_ people: String) -> String {
        people.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// "2026-01-01 – 2026-06-30".
    var days: String { "\(table.days.lowerBound) – \(table.days.upperBound)" }
}
