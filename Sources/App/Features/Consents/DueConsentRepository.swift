import Casework
import Law
import SQL
import Store

/// Finds the consents that end soon or have ended, in the files that the reader opens.
enum DueConsentRepository {
    /// The earliest end first.
    static func all(
        for actor: Actor, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DueConsent] {
        let first = today.adding(days: -DueConsent.behind), last = today.adding(days: DueConsent.ahead)
        let found = try transaction.all(
            """
            SELECT e.number, p.name, p.is_protected, p.birth_day, c.party, c.party_name, c.purpose,
                   c.valid_to, c.rests_on_guardian, o.name, c.person_agrees
            FROM consent c JOIN episode e ON e.id = c.episode_id JOIN person p ON p.id = e.person_id
            LEFT JOIN account o ON o.id = e.owner_id
            WHERE \(scope(actor))
              AND c.valid_to >= \(first) AND (c.valid_to <= \(last) OR c.rests_on_guardian = 1)
              AND e.joined_to IS NULL AND (e.ended_on IS NULL OR c.party = 'ourselves')
              AND c.purpose <> 'handover' AND \(stands)
            """
        ) { try DueConsent($0) }
        return found.filter { first <= $0.lastDay && $0.lastDay <= last }
            .sorted { ($0.lastDay, $0.number, $0.party.swedish) < ($1.lastDay, $1.number, $1.party.swedish) }
    }

    /// In the files that the actor opens.
    private static func scope(_ actor: Actor) -> SQL {
        let execution = actor.programmes(for: .readCases, in: .execution)
        let authority = actor.programmes(for: .readCases, in: .authority)
        return """
            ((c.file = 'execution' AND e.programme_id IN (\(values: execution)))
              OR (c.file = 'authority' AND e.programme_id IN (\(values: authority))
                AND e.authority_since IS NOT NULL))
            """
    }

    /// Not taken back, and nothing newer for the same.
    private static let stands: SQL = """
        NOT EXISTS (SELECT 1 FROM consent_withdrawal w WHERE w.consent_id = c.id)
        AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.episode_id = c.episode_id
          AND n.file = c.file AND n.party = c.party AND n.party_name = c.party_name
          AND n.purpose = c.purpose AND n.noted_at > c.noted_at)
        """
}

extension DueConsent {
    fileprivate init(_ row: borrowing Row) throws {
        (number, name, isProtected) = try (row.text(0), row.text(1), row.bool(2))
        party = try NamedParty(row.value(4), row.text(5))
        purpose = try row.value(6)
        owner = try row.optionalText(9) ?? ""
        let to = try row.day(7)
        let guardians = try row.bool(8) ? [ConsentGiver.Guardian(name: "", agrees: true)] : []
        let age = ConsentGiver(personAgrees: try row.bool(10), guardians: guardians).endsAtAge
        let birthday = try row.optionalDay(3).flatMap { born in age.flatMap(born.turning) }
        lastDay = birthday.map { min(to, $0.adding(days: -1)) } ?? to
        endsAtAge = birthday.map { $0 <= to } == true ? age : nil
    }
}
