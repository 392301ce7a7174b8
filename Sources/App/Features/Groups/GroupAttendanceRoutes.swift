import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Who was at a meeting: everybody on one page, one key each (product.md, budget 8).
struct GroupAttendanceRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .form(
                "/grupper/traffar/{session}/narvaro", .holding(.giveSupport, in: .execution),
                GroupAttendanceForm.self, views: .view(.groupSessionViewed),
                records: .groupAttendanceNoted, current: current, show: show, submit: submit)
        ]
    }

    private typealias Name = GroupAttendanceForm.Name

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let (session, guests) = try guests(context, actor)
        var values = [Name.line: session.line]
        if session.standing == .held { values[Name.others] = String(session.others) }
        for guest in guests {
            if let place = guest.place { values[Name.member(place)] = guest.attendance?.digit ?? "" }
        }
        for (row, guest) in GroupAttendanceRoutes.uninvited(guests) {
            values[Name.guest(row)] = guest.episode.description
        }
        return CurrentRecord(version: session.version, values: values, changedBy: session.changedBy)
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let (session, guests) = try guests(context, actor)
        guard session.standing != .cancelled else { return GroupStandsPage(session, typed: state) }
        guard session.day <= store.clock.today else {
            return GroupStandsPage(ahead: session, typed: state)
        }
        let placed = try store.read {
            try GroupGuestRepository.inSupport(in: session.programme, on: session.day, $0)
        }.filter { one in !guests.contains { $0.number == one.number } }
        store.recordGuests(
            guests + placed, .groupSessionViewed, in: session.programme, object: session.id.value,
            under: actor)
        return CrumbFormPage(
            crumbs: GroupAddress.crumbs(session), heading: "Närvaro",
            lead: "\(session.terms.name), \(session.when). Tangenten 1 är ”\(GroupAttendance.came.swedish)”, "
                + "0 är ”\(GroupAttendance.notThisTime.swedish)”.",
            notice: guests.isEmpty && placed.isEmpty ? GroupAttendanceRoutes.nobody : nil,
            form: form(state, guests, placed, for: actor.accountID))
    }

    private static let nobody = Notice(
        kind: .information, heading: "Ingen är inbjuden än",
        text: "Bjud in på personens ärende, under Grupper. Du kan skriva hur många som kom ändå.")

    /// - Parameter placed: whoever else could have come; those who did are chosen whatever became of their
    ///   places.
    private func form(
        _ state: FormState, _ guests: [GroupGuest], _ placed: [GroupGuest], for account: AccountID
    ) -> FormView {
        let members = guests.compactMap { guest in guest.place.map { ($0, guest) } }
        let choices = (guests.filter { $0.place == nil } + placed).map { guest in
            FieldRule.Choice(value: guest.episode.description, label: guest.shown(to: account))
        }
        let guestFields = choices.isEmpty ? [] : GroupAttendanceForm.guests.map { Name.guest($0) }
        return FormView(
            state, submit: "Spara närvaron",
            groups: [
                FieldGroup("De som är inbjudna", members.map { Name.member($0.0) }, digits: .plain),
                FieldGroup("Kom utan att vara inbjuden", guestFields, isFolded: true),
                FieldGroup("Om träffen", [Name.others, Name.line]),
            ].filter { !$0.isEmpty },
            choices: Dictionary(guestFields.map { ($0, choices) }) { first, _ in first },
            wording: Dictionary(
                members.map { (Name.member($0.0), FieldRule.Wording($0.1.shown(to: account))) }
            ) { first, _ in first })
    }

    private func submit(
        _ context: Context, _ actor: Actor, _ value: GroupAttendanceForm.Value, _ submission: Submission
    ) throws -> Response {
        let (session, guests) = try guests(context, actor)
        guard session.standing != .cancelled, session.day <= store.clock.today else {
            throw RouteRefusal.stale
        }
        try demandPlaces(value.guests, besides: guests, at: session)
        let command = NoteGroupAttendance(
            proof: actor, session: session, attendance: attendance(value, guests), others: value.others,
            line: value.line, version: submission.version)
        return try submission.run(command) { GroupAddress.of(session.id) }
    }

    /// Whoever comes all the same has a place that day; others are counted without a name.
    private func demandPlaces(
        _ rows: [Int: EpisodeID], besides known: [GroupGuest], at session: GroupSession
    ) throws {
        let placed = try store.read {
            try GroupGuestRepository.inSupport(in: session.programme, on: session.day, $0)
        }
        let possible = Set((known + placed).map(\.episode))
        let refused = rows.filter { !possible.contains($0.value) }.keys.sorted()
        guard refused.isEmpty else {
            throw Complaints(
                refused.map { Complaint(field: Name.guest($0), sentence: GroupAttendanceRoutes.noPlace) })
        }
    }

    private static let noPlace = "Personen hade ingen plats den dagen. Räkna in personen i ”Andra som kom”."

    /// Who came all the same, by the row of the form that says so: as many as it has rows.
    private static func uninvited(_ guests: [GroupGuest]) -> [(row: Int, guest: GroupGuest)] {
        let came = guests.filter { $0.place == nil && $0.attendance == .came }
        return zip(GroupAttendanceForm.guests, came).map { ($0, $1) }
    }

    /// Members by their places; who came all the same came, and whom a row told so of by mistake did not.
    private func attendance(
        _ value: GroupAttendanceForm.Value, _ guests: [GroupGuest]
    ) -> [EpisodeID: GroupAttendance] {
        var attendance: [EpisodeID: GroupAttendance] = [:]
        for guest in guests {
            if let place = guest.place { attendance[guest.episode] = value.members[place] }
        }
        for (_, guest) in GroupAttendanceRoutes.uninvited(guests) {
            attendance[guest.episode] = .notThisTime
        }
        for episode in value.guests.values { attendance[episode] = .came }
        return attendance
    }

    private func guests(_ context: Context, _ actor: Actor) throws -> (GroupSession, [GroupGuest]) {
        try store.read { transaction in
            let session = try context.groupSession(for: .giveSupport, actor, transaction)
            return (session, try GroupGuestRepository.guests(of: session, transaction))
        }
    }
}
