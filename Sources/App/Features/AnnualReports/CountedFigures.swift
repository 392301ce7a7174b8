import Casework
import Crypto
import Figures
import Law
import SQL
import Store

/// A programme's figures of a period as a report tells them, counted at one moment, with the fingerprints of
/// what they say and of the rows that they were counted from.
struct CountedFigures: Sendable {
    let period: FigurePeriod
    let figures: FrozenFigures
    /// The figures' octets with their hash.
    let kept: KeptOctets
    let rowsSHA256: [UInt8]

    init(_ scope: FigureScope, _ transaction: borrowing some Querying & ~Copyable) throws {
        period = scope.period
        figures = FrozenFigures(try CountedFigures.sections(scope, transaction))
        kept = try KeptOctets(Array(figures.text.utf8))
        rowsSHA256 = try SHA256.hash(CountedFigures.rows(scope, transaction))
    }

    var fingerprint: String { Hex.encode(kept.sha256) }

    /// Those of the page of results, by the same code, and a report's own. Who has support today is of no
    /// period, and is left out.
    static func sections(
        _ scope: FigureScope, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [FigureSection] {
        let numbers = try ResultRepository.read(scope, transaction)
        let participants = ParticipantFigures(
            numbers: try ParticipantRepository.read(scope, transaction), goals: numbers.goals)
        var decisions = DecisionFigures(numbers: numbers, scope: scope).section
        decisions.parts.append(participants.decidedPart)
        return [participants.section] + results(numbers, scope) + [
            PlaceFigures(numbers: numbers, scope: scope).section, decisions,
            MeetingFigures(numbers: numbers, scope: scope).section,
            CaseloadFigures(numbers: numbers, scope: scope).section,
            SourceFigures(numbers: numbers, scope: scope).section, participants.genderSection,
        ]
    }

    /// What came of contacts and support.
    private static func results(_ numbers: ResultNumbers, _ scope: FigureScope) -> [FigureSection] {
        [
            GoalFigures(numbers: numbers, scope: scope, cohorts: Cohort.ofPeriods).section,
            ContactFigures(numbers: numbers, scope: scope).section,
            EndingFigures(numbers: numbers, scope: scope).section,
            AftercareFigures(numbers: numbers, scope: scope).section,
            ProfileFigures(numbers: numbers, scope: scope).section,
            ScaledGoalFigures(numbers: numbers, scope: scope).section,
            ChangeFigures(numbers: numbers, scope: scope).section,
            TimeFigures(numbers: numbers, scope: scope).section,
        ]
    }

    /// Every row that is counted, in an order of its own: what a later count was made of can be told from it.
    private static func rows(
        _ scope: FigureScope, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [UInt8] {
        var octets: [UInt8] = []
        for statement in statements(scope.programme, until: scope.period.to) {
            try transaction.each(statement) { try octets.append(contentsOf: ($0.text(0) + "\n").utf8) }
        }
        return octets
    }

    private static func statements(_ programme: ProgrammeID, until last: Day) -> [SQL] {
        [
            """
            SELECT figure || ' ' || day || ' ' || category || ' ' || sum(n) FROM (
              SELECT figure, day, category, n FROM figure_day
              WHERE programme_id = \(programme) AND day <= \(last) AND n > 0
                AND figure NOT IN ('running', 'runningGoal')
              UNION ALL SELECT figure, day, category, 1 FROM new_contact_figure
              WHERE programme_id = \(programme) AND day <= \(last))
            GROUP BY figure, day, category ORDER BY figure, day, category
            """,
            """
            SELECT episode_id || ' ' || coalesce(started_on, '') || ' ' || coalesce(out_on, '') || ' '
              || coalesce(age, '') || ' ' || coalesce(gender, '') FROM participant
            WHERE programme_id = \(programme) AND coalesce(started_on, out_on) <= \(last) ORDER BY episode_id
            """,
        ]
    }
}
