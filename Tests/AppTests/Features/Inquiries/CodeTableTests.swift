import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

/// Codes that stand both in a table and in the program are the same in both.
struct CodeTableTests {
    @Test("Every code of a table is one of the program's, and the other way around", arguments: tables)
    func areTheSame(table: Table) throws {
        let app = try TestApp()
        let codes = try app.store.read { try $0.all(table.statement) { try $0.text(0) } }
        #expect(Set(codes) == Set(table.codes))
    }

    struct Table: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let statement: SQL
        let codes: [String]
    }

    private static let tables = [
        Table(
            testDescription: "next_step_kind", statement: "SELECT code FROM next_step_kind",
            codes: NextStep.allCases.map(\.rawValue)),
        Table(
            testDescription: "reporter_role", statement: "SELECT code FROM reporter_role",
            codes: ReporterRole.allCases.map(\.rawValue)),
        Table(
            testDescription: "inquiry_source", statement: "SELECT code FROM inquiry_source",
            codes: InquirySource.allCases.map(\.rawValue)),
        Table(
            testDescription: "ending_reason", statement: "SELECT code FROM ending_reason",
            codes: EndingReason.allCases.map(\.rawValue)),
        Table(
            testDescription: "change_ground", statement: "SELECT code FROM change_ground",
            codes: ChangeGround.allCases.map(\.rawValue)),
        Table(
            testDescription: "bias_ground", statement: "SELECT code FROM bias_ground",
            codes: BiasGround.allCases.map(\.rawValue)),
        Table(
            testDescription: "communication_omission", statement: "SELECT code FROM communication_omission",
            codes: CommunicationOmission.allCases.map(\.rawValue)),
        Table(
            testDescription: "interpreter_need", statement: "SELECT code FROM interpreter_need",
            codes: InterpreterNeed.allCases.map(\.rawValue)),
        Table(
            testDescription: "sent_way", statement: "SELECT code FROM sent_way",
            codes: SentWay.allCases.map(\.rawValue)),
        Table(
            testDescription: "letter_kind", statement: "SELECT code FROM letter_kind",
            codes: LetterKind.allCases.map(\.rawValue)),
        Table(
            testDescription: "representative_kind", statement: "SELECT code FROM representative_kind",
            codes: RepresentativeKind.allCases.map(\.rawValue)),
        Table(
            testDescription: "handover_ground", statement: "SELECT code FROM handover_ground",
            codes: HandoverGround.allCases.map(\.rawValue)),
        Table(
            testDescription: "handover_item_kind", statement: "SELECT code FROM handover_item_kind",
            codes: HandoverItemKind.allCases.map(\.rawValue)),
        Table(
            testDescription: "delivery_method", statement: "SELECT code FROM delivery_method",
            codes: DeliveryMethod.allCases.map(\.rawValue)),
        Table(
            testDescription: "delivery_follow_up_kind", statement: "SELECT code FROM delivery_follow_up_kind",
            codes: DeliveryFollowUp.Kind.allCases.map(\.rawValue)),
        Table(
            testDescription: "appeal_timeliness_kind", statement: "SELECT code FROM appeal_timeliness_kind",
            codes: AppealTimeliness.allCases.map(\.rawValue)),
        Table(
            testDescription: "appeal_enclosure_kind", statement: "SELECT code FROM appeal_enclosure_kind",
            codes: AppealEnclosure.allCases.map(\.rawValue)),
        Table(
            testDescription: "court_level", statement: "SELECT code FROM court_level",
            codes: CourtLevel.allCases.map(\.rawValue)),
        Table(
            testDescription: "court_event_kind", statement: "SELECT code FROM court_event_kind",
            codes: CourtEventKind.allCases.map(\.rawValue)),
        Table(
            testDescription: "board_answer_kind", statement: "SELECT code FROM board_answer_kind",
            codes: BoardAnswer.Kind.allCases.map(\.rawValue)),
        Table(
            testDescription: "judgment_outcome", statement: "SELECT code FROM judgment_outcome",
            codes: JudgmentOutcome.allCases.map(\.rawValue)),
        Table(
            testDescription: "support_kind", statement: "SELECT code FROM support_kind",
            codes: SupportKind.allCases.map(\.rawValue)),
        Table(
            testDescription: "delay_reason", statement: "SELECT code FROM delay_reason",
            codes: DelayReason.allCases.map(\.rawValue)),
        Table(
            testDescription: "secrecy_ground", statement: "SELECT code FROM secrecy_ground",
            codes: SecrecyGround.allCases.map(\.rawValue)),
        Table(
            testDescription: "extract_receiver", statement: "SELECT code FROM extract_receiver",
            codes: ExtractReceiver.allCases.map(\.rawValue)),
    ] + plans

    private static let plans: [Table] = [
        Table(
            testDescription: "life_area", statement: "SELECT code FROM life_area",
            codes: LifeArea.allCases.map(\.rawValue)),
        Table(
            testDescription: "homework_result", statement: "SELECT code FROM homework_result",
            codes: HomeworkResult.allCases.map(\.rawValue)),
        Table(
            testDescription: "goal_standing", statement: "SELECT code FROM goal_standing",
            codes: GoalStanding.allCases.map(\.rawValue)),
        Table(
            testDescription: "progress_step", statement: "SELECT code FROM progress_step",
            codes: ProgressStep.allCases.map(\.rawValue)),
    ] + visits

    @Test("What a person may wish is what the schema takes")
    func wishes() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        try app.arranging { transaction in
            for way in ReachedBy.allCases { try transaction.run("UPDATE person SET reached_by = \(way)") }
            for answer in MessageAllowed.allCases {
                try transaction.run("UPDATE person SET message_allowed = \(answer)")
            }
        }
    }
}
