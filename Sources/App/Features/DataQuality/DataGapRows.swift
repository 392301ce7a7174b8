import Casework
import Law
import SQL

/// What each gap counts, as a statement: `episode_id`, `programme_id`, `object_id`, `account_id` of who sees
/// to it, and `day`. What a gap is stands here and in its words, and nowhere else.
enum DataGapRows {
    static func of(_ gap: DataGap, today: Day) -> SQL {
        switch gap {
        case .sourceUnknown: ofCases(condition(gap, today), in: "contact_fact")
        case .endingUnwritten, .goalUnanswered, .birthDayMissing, .profileMissing, .genderMissing,
            .startBeforeContact, .startBeforeDecision: ofCases(condition(gap, today))
        case .planMissing, .reviewOverdue, .goalUnrated:
            ofCases("f.started_on IS NOT NULL AND f.out_on IS NULL AND \(whileRunning(gap, today))")
        case .visitUnwritten, .visitAfterEnd: ofVisits(gap, today)
        case .groupUnwritten: ofGroups(today)
        case .meetingUnwritten: ofMeetings(today)
        case .decisionUndelivered: ofDecisions(today)
        }
    }

    /// Whom the person turns to, or turned to last; else whose case it is.
    private static let seesTo: SQL = """
        coalesce((SELECT c.account_id FROM contact_person c WHERE c.episode_id = f.episode_id
          ORDER BY c.valid_from DESC, c.id DESC LIMIT 1), k.owner_id)
        """

    /// - Parameter facts: of all contacts where a new one may have the gap.
    private static func ofCases(_ condition: SQL, in facts: SQL = "episode_fact") -> SQL {
        """
        SELECT f.episode_id, f.programme_id, f.episode_id AS object_id, \(seesTo) AS account_id,
          coalesce(f.out_on, f.started_on, f.came_on) AS day
        FROM \(facts) f JOIN episode k ON k.id = f.episode_id WHERE \(condition)
        """
    }

    private static func condition(_ gap: DataGap, _ today: Day) -> SQL {
        let since = today.adding(days: -DataGap.profileDays)
        let supported: SQL = """
            f.started_on IS NOT NULL AND (f.out_on IS NULL OR f.out_on >= \(since)) AND k.ended_on IS NULL
            """
        switch gap {
        case .endingUnwritten: return "f.out_on IS NOT NULL AND f.ending_id IS NULL"
        case .goalUnanswered: return unanswered
        case .birthDayMissing: return ageless
        case .profileMissing: return "\(supported) AND NOT \(profiled)"
        case .genderMissing:
            return """
                \(supported) AND \(profiled) AND EXISTS (SELECT 1 FROM participant t
                  WHERE t.episode_id = f.episode_id AND t.gender IS NULL)
                """
        case .sourceUnknown: return "f.source = 'unknown' AND k.ended_on IS NULL AND k.joined_to IS NULL"
        case .startBeforeContact: return "f.started_on < f.came_on"
        default: return "f.started_on < f.granted_on"
        }
    }

    private static let unanswered: SQL = """
        EXISTS (SELECT 1 FROM support_ending_outcome o WHERE o.ending_id = f.ending_id
          AND o.outcome = 'unknown') AND f.out_on IS NOT NULL
        """

    private static let ageless: SQL = """
        (f.started_on IS NOT NULL OR f.out_on IS NOT NULL)
          AND EXISTS (SELECT 1 FROM participant t JOIN person y ON y.id = t.person_id
            WHERE t.episode_id = f.episode_id AND t.age IS NULL AND y.is_protected = 0)
        """

    private static let profiled: SQL = """
        EXISTS (SELECT 1 FROM filled_form m JOIN form_template_version v ON v.id = m.version_id
          JOIN form_template t ON t.id = v.template_id AND t.code = \(ProfileFile.template)
          WHERE m.episode_id = f.episode_id AND m.locked_at IS NOT NULL)
        """

    private static func whileRunning(_ gap: DataGap, _ today: Day) -> SQL {
        switch gap {
        case .planMissing:
            """
            f.started_on < \(today.adding(days: -DataGap.planDays)) AND NOT EXISTS (SELECT 1 FROM plan l
              JOIN plan_agreement g ON g.plan_id = l.id WHERE l.episode_id = f.episode_id)
            """
        case .reviewOverdue:
            """
            coalesce((SELECT v.next_on FROM review v WHERE v.id = f.review_id),
              (SELECT l.follow_up_on FROM plan l JOIN plan_agreement g ON g.plan_id = l.id
                WHERE l.episode_id = f.episode_id ORDER BY l.number DESC LIMIT 1)) < \(today)
            """
        default:
            "f.started_on < \(today.adding(days: -DataGap.ratingDays)) AND f.review_id IS NULL"
        }
    }

    private static func ofVisits(_ gap: DataGap, _ today: Day) -> SQL {
        let condition: SQL = gap == .visitUnwritten
            ? "v.outcome IS NULL AND v.meets_on < \(today)"
            : "v.outcome IN ('came', 'cameLate') AND f.out_stage = 'during' AND v.meets_on >= f.out_on"
        return """
            SELECT v.episode_id, f.programme_id, v.id AS object_id, v.first_staff_id AS account_id,
              v.meets_on AS day
            FROM visit v JOIN episode_fact f ON f.episode_id = v.episode_id WHERE \(condition)
            """
    }

    private static func ofGroups(_ today: Day) -> SQL {
        """
        SELECT NULL AS episode_id, s.programme_id, s.id AS object_id, s.first_staff_id AS account_id,
          s.meets_on AS day
        FROM group_session s WHERE s.standing = 'planned' AND s.meets_on < \(today)
        """
    }

    private static func ofMeetings(_ today: Day) -> SQL {
        """
        SELECT m.episode_id, e.programme_id, m.id AS object_id, m.first_staff_id AS account_id,
          m.meets_on AS day
        FROM assessment_meeting m JOIN episode e ON e.id = m.episode_id
        WHERE m.standing = 'booked' AND m.meets_on < \(today)
        """
    }

    private static func ofDecisions(_ today: Day) -> SQL {
        """
        SELECT d.episode_id, e.programme_id, d.id AS object_id, d.presented_by AS account_id,
          d.decided_on AS day
        FROM decision d JOIN episode e ON e.id = d.episode_id
        WHERE d.state = 'issued' AND d.decided_on < \(today.adding(days: -DataGap.deliveryDays))
          AND NOT EXISTS (SELECT 1 FROM decision_delivery y WHERE y.decision_id = d.id)
        """
    }
}
