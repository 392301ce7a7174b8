import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Who was at a meeting, its closing, and its minutes. Minutes are never changed once the meeting is closed.
struct MeetingMinutesRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [MeetingMinutesPage.self]

    var routes: [Route] {
        [
            .get(
                "/arendedragning/{meeting}/protokoll", .holding(.planNextStep, in: .execution),
                audit: .view(.minutesViewed), show),
            .post(
                "/arendedragning/{meeting}/avsluta",
                .holding(.planNextStep, in: .execution), records: .meetingClosed, close),
            .post(
                "/arendedragning/{meeting}/med/{account}", .holding(.planNextStep, in: .execution),
                records: .meetingAttendanceChanged
            ) { try setAttendance($0, $1, isPresent: true) },
            .post(
                "/arendedragning/{meeting}/inte-med/{account}", .holding(.planNextStep, in: .execution),
                records: .meetingAttendanceChanged
            ) { try setAttendance($0, $1, isPresent: false) },
        ]
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let meeting = try meeting(context, actor)
        let (items, colleagues) = try store.read { transaction in
            (
                try CaseMeetingRepository.items(of: meeting.id, transaction),
                try CaseMeetingRepository.colleagues(of: meeting, transaction)
            )
        }
        record(items, of: meeting, actor)
        return try context.page(MeetingMinutesPage(meeting, items: items, colleagues: colleagues, for: actor))
    }

    /// Minutes are words about each person in them, as a note is: one entry for the meeting and one for each.
    private func record(_ items: [MeetingItem], of meeting: CaseMeeting, _ actor: Actor) {
        let subject = AuditSubject(programme: meeting.programme, object: meeting.id.value)
        store.recordView(.minutesViewed, about: subject, under: actor)
        for item in items where item.decided != nil {
            var subject = subject
            (subject.person, subject.episode) = (item.person, item.episode)
            store.recordView(.minutesViewed, about: subject, under: actor)
        }
    }

    private func close(_ context: Context, _ actor: Actor) throws -> Response {
        let meeting = try meeting(context, actor)
        _ = try store.run(CloseMeeting(proof: actor, meeting: meeting.id, programme: meeting.programme))
        return context.seeOther(MeetingAddress.minutes(meeting.id))
    }

    private func setAttendance(_ context: Context, _ actor: Actor, isPresent: Bool) throws -> Response {
        let meeting = try meeting(context, actor)
        guard let account = AccountID(context.parameter("account")) else { throw RouteRefusal.notFound }
        do {
            try store.run(
                SetAttendance(
                    proof: actor, meeting: meeting.id, programme: meeting.programme, account: account,
                    isPresent: isPresent))
        } catch CommandRefusal.ownerCannotReachCase {
            throw RouteRefusal.notFound
        }
        return context.seeOther(MeetingAddress.index)
    }

    private func meeting(_ context: Context, _ actor: Actor) throws -> CaseMeeting {
        let programmes = actor.programmes(for: .planNextStep, in: .execution)
        guard let id = CaseMeetingID(context.parameter("meeting")),
            let meeting = try store.read({ try CaseMeetingRepository.find(id, in: programmes, $0) })
        else { throw RouteRefusal.notFound }
        return meeting
    }
}
