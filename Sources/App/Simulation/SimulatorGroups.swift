import Casework
import Law
import Store

/// What the simulator can do with groups. It remembers none: it reads them, after everything so far is
/// durable.
extension Simulator {
    mutating func addActivities(in unit: Int, by account: AccountID) throws {
        for terms in InventedGroups.activities {
            let id: ActivityID = store.newID()
            try runOutsideCases(
                AddActivity(
                    proof: try actor(account), id: id, programme: units[unit].programme, terms: terms))
        }
        try settle()
    }

    mutating func addRoom(in unit: Int, by account: AccountID) throws {
        try addResource(named: InventedGroups.places[0], .room, in: unit, by: account)
        try settle()
    }

    /// One of the unit's rooms, if it has any to book.
    func room(of unit: Int) throws -> ResourceID? {
        let programme = units[unit].programme
        return try read { try ResourceRepository.all(in: programme, $0) }
            .first { $0.kind == .room }?.id
    }

    mutating func addGroup(
        _ name: String, _ series: GroupSeries, room: ResourceID? = nil, isMeant: Bool = true, in unit: Int,
        by account: AccountID
    ) throws {
        let staff = units[unit].coordinators
        let activities = try read { [programme = units[unit].programme] in
            try ActivityRepository.all(in: programme, $0).filter { !$0.isAway }
        }
        guard let starts = TimeOfDay(minute: 780) else { return }
        let terms = GroupTerms(
            name: name, starts: starts, length: 60,
            place: name == "Promenad" ? "Entrén" : "Stora rummet", first: account,
            second: staff.first { $0 != account },
            activity: activities.first { $0.terms.name == InventedGroups.activity(of: name) }?.id,
            room: room)
        try runOutsideCases(
            AddGroup(
                proof: try actor(account), id: store.newID(), programme: units[unit].programme,
                terms: terms, series: series, isMeant: isMeant))
    }

    mutating func changeGroup(
        _ group: SupportGroup, last: Day, by account: AccountID
    ) throws {
        var terms = group.terms
        terms.place = random.pick(InventedGroups.places) ?? terms.place
        try runOutsideCases(
            ChangeGroup(
                proof: try actor(account), group: group, terms: terms, last: last,
                isMeant: random.chance(50), version: group.version))
    }

    mutating func addSession(_ group: SupportGroup, on day: Day, by account: AccountID) throws {
        var terms = group.terms
        terms.starts = TimeOfDay(minute: 900) ?? terms.starts
        try runOutsideCases(
            AddGroupSession(
                proof: try actor(account), id: store.newID(), group: group, day: day, terms: terms,
                isMeant: random.chance(50)))
    }

    mutating func changeSession(
        _ session: GroupSession, to day: Day, by account: AccountID
    ) throws {
        var terms = session.terms
        terms.place = random.pick(InventedGroups.places) ?? terms.place
        try runOutsideCases(
            ChangeGroupSession(
                proof: try actor(account), session: session, day: day, terms: terms,
                isMeant: random.chance(50), version: session.version))
    }

    mutating func cancelSession(_ session: GroupSession, by account: AccountID) throws {
        try runOutsideCases(
            CancelGroupSession(
                proof: try actor(account), session: session, reason: "Vi är sjuka.",
                version: session.version))
    }

    /// Most of those asked along come.
    mutating func noteAttendance(
        _ session: GroupSession, _ guests: [GroupGuest], by account: AccountID
    ) throws {
        var attendance: [EpisodeID: GroupAttendance] = [:]
        for guest in guests { attendance[guest.episode] = random.chance(70) ? .came : .notThisTime }
        try runOutsideCases(
            NoteGroupAttendance(
                proof: try actor(account), session: session, attendance: attendance,
                others: random.chance(10) ? 1 : 0, line: "", version: session.version))
    }

    mutating func invite(_ index: Int, to group: SupportGroup, from day: Day, by account: AccountID) throws {
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(InviteToGroup(proof: grant, group: group.id, from: day))
    }

    mutating func leave(_ group: SupportGroupID, _ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(LeaveGroup(proof: grant, group: group))
    }

    mutating func tellIdea(in unit: Int, by account: AccountID) throws {
        try runOutsideCases(
            NoteGroupIdea(
                proof: try actor(account), programme: units[unit].programme,
                words: random.pick(InventedGroups.ideas) ?? "Fika"))
    }
}
