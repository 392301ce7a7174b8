import Casework
import SQL
import Store

/// What must always hold (`process.md`), asked of the tables by statements of its own. It never trusts a
/// repository.
enum Invariants {
    /// One case, inside the transaction that has just touched it.
    static func check(_ episode: EpisodeID, _ transaction: borrowing WriteTransaction) throws {
        let sound = try transaction.first(
            """
            SELECT count(*) FROM episode e JOIN inquiry i ON i.episode_id = e.id
            LEFT JOIN inquiry_outcome o ON o.inquiry_id = i.id
            WHERE e.id = \(episode) AND (
              (e.phase = 'inquiry' AND o.outcome IS NULL AND e.ended_on IS NULL) OR
              (e.phase = 'assessmentMeeting' AND o.outcome = 'assessmentMeeting' AND e.ended_on IS NULL) OR
              (e.phase = 'needsMapping' AND o.outcome = 'assessmentMeeting' AND e.ended_on IS NULL) OR
              (e.phase IN ('investigation', 'decision', 'placement', 'plan')
                AND o.outcome <> 'ended' AND e.ended_on IS NULL) OR
              (e.phase = 'ended' AND o.outcome IS NOT NULL AND e.ended_on IS NOT NULL))
              AND (e.phase = 'ended') = EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = e.id)
              AND (e.ended_on IS NOT NULL OR EXISTS (
                SELECT 1 FROM membership m JOIN account a ON a.id = m.account_id
                WHERE m.account_id = e.owner_id AND m.programme_id = e.programme_id AND a.is_disabled = 0))
            """
        ) { try $0.int(0) }
        guard sound == 1 else { throw SimulationError.broken("I1: ärendet \(episode) står fel") }
    }

    /// Everything, by whole tables. Each line of the answer is one rule that does not hold; empty if all do.
    static func violations(_ transaction: borrowing some Querying & ~Copyable) throws -> [String] {
        var found: [String] = []
        let all =
            rules + ContactInvariants.rules + PersonInvariants.rules + EndingInvariants.rules
                + ApplicationInvariants.rules
            + MergeInvariants.rules + RatingInvariants.rules + InvestigationInvariants.rules
            + HandoverInvariants.rules + ConsentInvariants.rules
            + DecisionInvariants.rules + LetterInvariants.rules + DeliveryInvariants.rules
            + DisclosureInvariants.rules + AppealInvariants.rules + GroupInvariants.rules
            + PlanInvariants.rules + UnitStepInvariants.rules
            + PlaceInvariants.rules + SupportEndingInvariants.rules + AftercareInvariants.rules
            + VisitInvariants.rules + AbsenceInvariants.rules + FigureRecount.rules
        for (rule, statement) in all {
            let count = try transaction.first(statement) { try $0.int(0) } ?? -1
            if count != 0 { found.append("\(rule): \(count)") }
        }
        return found
    }

    private static let rules: [(String, SQL)] = [
        (
            "I1 open without next step, owner or day, or ended with one",
            """
            SELECT count(*) FROM episode WHERE (ended_on IS NULL) <>
              (next_step IS NOT NULL AND next_step_on IS NOT NULL AND owner_id IS NOT NULL)
            """
        ),
        (
            "I1 an episode without exactly one inquiry",
            """
            SELECT count(*) FROM episode e WHERE (SELECT count(*) FROM inquiry i
            WHERE i.episode_id = e.id) <> 1
            """
        ),
        (
            "I1 phase and outcome do not agree",
            """
            SELECT count(*) FROM episode e JOIN inquiry i ON i.episode_id = e.id
            LEFT JOIN inquiry_outcome o ON o.inquiry_id = i.id
            WHERE (e.phase = 'inquiry') <> (o.outcome IS NULL)
               OR (o.outcome = 'ended' AND e.phase <> 'ended')
            """
        ),
        (
            "I5 an inquiry lacks one of its earlier versions",
            """
            SELECT count(*) FROM inquiry i WHERE i.version - 1 <>
              (SELECT count(*) FROM inquiry_version v WHERE v.inquiry_id = i.id
                AND v.version BETWEEN 1 AND i.version - 1)
            """
        ),
        (
            "I5 the latest plan is not what the case says",
            """
            SELECT count(*) FROM episode e WHERE e.ended_on IS NULL AND NOT EXISTS (
              SELECT 1 FROM planned_step s WHERE s.episode_id = e.id AND s.version = e.version
                AND s.next_step = e.next_step
                AND s.next_step_on = e.next_step_on AND s.owner_id = e.owner_id AND s.note = e.next_step_note)
            """
        ),
        (
            "I8 an inquiry without its entry",
            """
            SELECT (SELECT count(*) FROM inquiry) -
              (SELECT count(DISTINCT episode_id) FROM audit_entry WHERE event = 'inquiryLogged')
            """
        ),
        (
            "I8 changes and their entries differ",
            """
            SELECT (SELECT count(*) FROM inquiry_version WHERE version > 0) -
              (SELECT count(*) FROM audit_entry WHERE event = 'inquiryChanged' AND person_id IS NOT NULL)
            """
        ),
        (
            "I8 outcomes and their entries differ",
            """
            SELECT (SELECT count(*) FROM inquiry_outcome) -
              (SELECT count(*) FROM audit_entry WHERE event = 'outcomeDecided' AND person_id IS NOT NULL)
            """
        ),
        (
            "I8 plans and their entries differ",
            """
            SELECT (SELECT count(*) FROM planned_step) - (SELECT count(*) FROM inquiry)
              + (SELECT count(*) FROM unit_step WHERE is_chosen = 1)
              - (SELECT count(*) FROM inquiry_outcome WHERE outcome = 'assessmentMeeting')
              - (SELECT count(*) FROM audit_entry
                 WHERE event IN ('nextStepPlanned', 'contactAttempted', 'applicationReceived',
                   'assessmentBooked', 'assessmentMoved', 'assessmentCancelled', 'assessmentHeld',
                   'assessmentAnswered', 'investigationFinished', 'investigationReturned',
                   'decisionSentForReview', 'decisionReviewed', 'decisionIssued', 'appealReceived',
                   'decisionPutToBoard', 'boardAnswerNoted',
                   'appealWithdrawn', 'appealDismissed', 'appealReconsidered', 'appealHandedOver',
                   'judgmentNoted', 'judgmentCarriedOut'))
            """
        ),
        (
            "I8 a change by somebody without a role in the programme",
            """
            SELECT count(*) FROM audit_entry a WHERE a.episode_id IS NOT NULL AND NOT EXISTS (
              SELECT 1 FROM membership m WHERE m.account_id = a.account_id
                AND m.programme_id = a.programme_id)
            """
        ),
        (
            "case numbers with gaps",
            """
            SELECT (SELECT count(*) FROM episode) - (SELECT coalesce(sum(last), 0) FROM case_counter)
            """
        ),
    ] + AssessmentInvariants.rules + NoteInvariants.rules + MeetingMemory.rules + MappingMemory.rules
}
