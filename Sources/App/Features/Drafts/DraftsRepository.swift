import Casework
import SQL
import Store

/// Which cases drafts belong to, by number. The drafts themselves are the store's.
enum DraftsRepository {
    static func caseNumbers(of episodes: [EpisodeID], _ transaction: borrowing ReadTransaction) throws
        -> [EpisodeID: String]
    {
        var numbers: [EpisodeID: String] = [:]
        try transaction.each("SELECT id, number FROM episode WHERE id IN (\(values: episodes))") { row in
            try numbers[row.id(0)] = row.text(1)
        }
        return numbers
    }
}
