import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A meeting, one case a page: what it is about in brief, and the line that says what was decided. Saving
/// goes to the next case.
struct MeetingCaseRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [MeetingCasePage.self]

    var routes: [Route] {
        [
            .form(
                "/arendedragning/{meeting}/{case}",
                .onCase(.planNextStep, in: .execution), MeetingDecisionForm.self,
                views: .view(.caseViewed), records: .meetingCaseDecided, current: current, show: show,
                submit: decide)
        ]
    }

    /// The step's version: another's decision moves it, and so does a new plan from the case's own page.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let (meeting, items) = try meeting(context, grant)
        return try store.read { transaction in
            let hand = try StepInHand(under: grant, transaction)
            let facts = hand.facts
            let item = items.first { $0.episode == grant.episodeID }
            let isReadable = facts.mayBeRead(by: grant.actor.accountID)
            var values = MeetingCaseRoutes.proposal(hand, under: grant, today: store.clock.today)
            if let decided = item?.decided {
                values = MeetingDecisionForm.values(decided.decision)
                if !isReadable { values[MeetingDecisionForm.Name.line] = "" }
            }
            let planner = try NextStepRepository.lastPlanner(under: grant, transaction)
            return CurrentRecord(
                version: meeting.isClosed ? 0 : hand.version, values: values, changedBy: planner ?? "")
        }
    }

    /// Where nobody sees to it yet, whoever notes it does.
    private static func proposal(
        _ hand: StepInHand, under grant: CaseGrant, today: Day
    ) -> [String: String] {
        [
            MeetingDecisionForm.Name.line: "",
            MeetingDecisionForm.Name.kind: MeetingDecisionKind.other.rawValue,
            MeetingDecisionForm.Name.owner: (hand.step?.owner ?? grant.actor.accountID).description,
            MeetingDecisionForm.Name.day: today.adding(days: MeetingDecisionForm.usualDays).description,
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (meeting, items) = try meeting(context, grant)
        let (record, staff) = try store.read { transaction in
            (
                try CaseRecord(under: grant, transaction),
                try StepInHand(under: grant, transaction).staff(under: grant, transaction)
            )
        }
        let head = CaseHead(record.facts, under: grant, today: store.clock.today)
        guard record.facts.isOpen else { return CaseNoticePage.ended(head, typed: state) }
        if let host = record.facts.host { return CaseNoticePage.joined(head, to: host, typed: state) }
        if meeting.isClosed { return CaseNoticePage.meetingClosed(head, typed: state) }
        return MeetingCasePage(
            record, head: head, form: MeetingCaseRoutes.form(state, staff), in: meeting,
            items: items, under: grant,
            today: store.clock.today)
    }

    private static func form(_ state: FormState, _ staff: [StaffRepository.Member]) -> FormView {
        let choices = staff.map { FieldRule.Choice(value: $0.account.description, label: $0.name) }
        return FormView(
            state, submit: "Spara och gå till nästa",
            groups: [FieldGroup("", MeetingDecisionForm.fields.map(\.name))],
            choices: [MeetingDecisionForm.Name.owner: choices])
    }

    private func decide(
        _ context: Context, _ grant: CaseGrant, _ decision: MeetingDecision, _ submission: Submission
    ) throws -> Response {
        let (meeting, _) = try meeting(context, grant)
        let command = DecideOnMeeting(
            proof: grant, meeting: meeting.id, decision: decision, version: submission.version)
        return try submission.run(command, ownerField: MeetingDecisionForm.Name.owner) { next in
            next.map { MeetingAddress.item($0, meeting.id) } ?? MeetingAddress.index
        }
    }

    /// The meeting of the path with its list, if the case is on it.
    private func meeting(
        _ context: Context, _ grant: CaseGrant
    ) throws -> (CaseMeeting, [MeetingItem]) {
        guard let id = CaseMeetingID(context.parameter("meeting")) else { throw RouteRefusal.notFound }
        return try store.read { transaction in
            guard
                let meeting = try CaseMeetingRepository.find(id, in: [grant.programmeID], transaction)
            else { throw RouteRefusal.notFound }
            let items = try CaseMeetingRepository.items(of: id, transaction)
            guard items.contains(where: { $0.episode == grant.episodeID }) else {
                throw RouteRefusal.notFound
            }
            return (meeting, items)
        }
    }
}

extension CaseNoticePage {
    /// What a closed meeting decided stands in its minutes.
    static func meetingClosed(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Ärendedragningen är avslutad",
            text: "Protokollet är klart och ändras inte. Sätt upp ärendet igen, eller planera nästa steg.",
            stands: [], typed: written(in: state))
    }
}
