import SQL

/// Whoever is on a case, as a part of a statement: the one rule that every list of protected people is read
/// by (`ProtectedReading`). It never asks how the inquiry went: who sent a case on is not on it.
enum CaseReaderRepository {
    /// The account of `e`, an episode: its owner, or who ended it. `CaseFacts` says the same of one case.
    static let reader: SQL = """
        coalesce(e.owner_id, (SELECT reading.ended_by FROM ending reading WHERE reading.episode_id = e.id))
        """
}
