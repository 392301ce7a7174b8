import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Putting cases on the next meeting's list, one press each, from the list and from the case.
struct MeetingListRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [CaseMeetingsPage.self]

    var routes: [Route] {
        [
            .get(
                "/arendedragning", .holding(.planNextStep, in: .execution),
                audit: .view(.meetingViewed), index)
        ] + lists
    }

    private var lists: [Route] {
        [
            .post(
                "/arendedragning/lista/{case}/lagg-till", .onCase(.planNextStep, in: .execution),
                records: .meetingCaseAdded
            ) { try add($0, $1, then: MeetingAddress.index) },
            .post(
                "/arendedragning/lista/{case}/ta-bort", .onCase(.planNextStep, in: .execution),
                records: .meetingCaseRemoved
            ) { try remove($0, $1, then: MeetingAddress.index) },
            .post(
                "/arenden/{case}/arendedragning", .onCase(.planNextStep, in: .execution),
                records: .meetingCaseAdded
            ) { try add($0, $1, then: "/arenden/\($1.number)") },
            .post(
                "/arenden/{case}/arendedragning/ta-bort", .onCase(.planNextStep, in: .execution),
                records: .meetingCaseRemoved
            ) { try remove($0, $1, then: "/arenden/\($1.number)") },
        ]
    }

    private func add(_ context: Context, _ grant: CaseGrant, then address: Link) throws -> Response {
        _ = try store.run(PutOnMeeting(proof: grant))
        return context.seeOther(address)
    }

    private func remove(_ context: Context, _ grant: CaseGrant, then address: Link) throws -> Response {
        try store.run(TakeOffMeeting(proof: grant))
        return context.seeOther(address)
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let page = try store.read { transaction in
            let today = store.clock.today
            return CaseMeetingsPage(
                try MeetingOverview.all(for: actor, on: today, transaction), today: today)
        }
        return try context.page(page)
    }
}
