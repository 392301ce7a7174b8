import Casework
import Figures
import Law
import SQL
import Store

/// What has been published of the same people, which a table is proved with both when it is laid forward and
/// when it is published.
struct EarlierTables: Sendable {
    let all: [TableProposal]

    init(
        of people: String, in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        all = try PublishingRepository.earlier(of: people, in: programme, transaction)
    }

    var tables: [PeriodTable] { all.map(\.table) }

    /// The largest limit of any of them: what one has promised to hide a later one must not tell.
    func limit(atLeast limit: Int) -> Int { all.reduce(limit) { max($0, $1.terms.limit) } }

    func terms(_ terms: TablePlan.Terms) -> TablePlan.Terms {
        TablePlan.Terms(limit: limit(atLeast: terms.limit), step: terms.step, hides: terms.hides)
    }

    /// The prover lays cells of different days beside each other only where they are called alike, so the
    /// same people are counted over the same days, or over days that have none in common.
    func overlaps(with days: ClosedRange<Day>) -> [String] {
        all.filter { $0.table.days != days && $0.table.days.overlaps(days) }.map { one in
            "Tabellen ”\(one.title)” om samma personer är publicerad för \(one.days), som delvis är samma "
                + "dagar. Välj precis de dagarna, eller dagar som ingen sådan tabell har."
        }
    }

    /// Why a table must not be published as it is, a sentence each; empty where it may.
    func refusals(of proposal: TableProposal) -> [String] {
        let overlaps = overlaps(with: proposal.table.days)
        guard overlaps.isEmpty else { return overlaps }
        return proposal.table.refusals(after: tables, limit: limit(atLeast: proposal.terms.limit))
    }
}
