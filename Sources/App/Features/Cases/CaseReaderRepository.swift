import SQL

/// Whoever is on a case, as a part of a statement: the one rule that protected people are read by
/// (`ProtectedReading`). It never asks how the inquiry went, nor who took it in: who sent a case on is not on
/// it, and an inquiry that goes on in another case is read by who is on that one.
enum CaseReaderRepository {
    /// The number of the case in which `e`, an episode, goes on: its own where it stands alone.
    static let leadingNumber: SQL = """
        (WITH RECURSIVE leading (number, host) AS (
           SELECT e.number, e.joined_to
           UNION SELECT h.number, h.joined_to FROM leading JOIN episode h ON h.id = leading.host)
         SELECT leading.number FROM leading WHERE leading.host IS NULL)
        """

    /// The account of `e`, an episode: the owner of the case in which it goes on, or who ended that.
    static let reader: SQL = """
        (WITH RECURSIVE leading (id, owner, host) AS (
           SELECT e.id, e.owner_id, e.joined_to
           UNION
           SELECT h.id, h.owner_id, h.joined_to FROM leading JOIN episode h ON h.id = leading.host)
         SELECT coalesce(leading.owner,
           (SELECT reading.ended_by FROM ending reading WHERE reading.episode_id = leading.id))
         FROM leading WHERE leading.host IS NULL)
        """
}
