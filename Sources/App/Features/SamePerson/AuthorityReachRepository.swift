import Casework
import SQL
import Store

/// Opens the authority's file of a case in which one that has such a file goes on, so that an application
/// never ends up where nobody who decides can see it. It closes none: what is written there stays.
enum AuthorityReachRepository {
    private struct Line {
        let episode: EpisodeID
        let host: EpisodeID?
        let hasFile: Bool
    }

    /// Puts it in order after cases have been joined.
    static func settle(_ root: PersonID, _ transaction: borrowing WriteTransaction) throws {
        let lines = try transaction.all(
            """
            SELECT e.id, e.joined_to, e.authority_since IS NOT NULL
            FROM person p JOIN episode e ON e.person_id = p.id
            WHERE p.root_id = \(root) AND e.ended_on IS NULL ORDER BY e.id
            """
        ) { try Line(episode: $0.id(0), host: $0.optionalID(1), hasFile: $0.bool(2)) }
        let reached = reached(lines)
        for line in lines where reached.contains(line.episode) && !line.hasFile {
            try transaction.run(
                "UPDATE episode SET authority_since = \(transaction.now) WHERE id = \(line.episode)")
        }
    }

    /// Those with a file, and up from each to where it goes on.
    private static func reached(_ lines: [Line]) -> Set<EpisodeID> {
        let hosts = Dictionary(lines.map { ($0.episode, $0.host) }) { one, _ in one }
        var reached: Set<EpisodeID> = []
        for line in lines where line.hasFile {
            var here: EpisodeID? = line.episode
            while let one = here, reached.insert(one).inserted { here = hosts[one] ?? nil }
        }
        return reached
    }
}
