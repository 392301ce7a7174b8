import Casework
import Law
import Store
import Web

/// Groups on the walk: who was there is noted anew and never changed, what has been stands.
extension RandomWalk {
    mutating func takeGroupStep() throws {
        try settle()
        // Mostly of one unit, so that a group lives to see somebody leave it.
        let unit = simulator.random.chance(80) ? 0 : simulator.units.count - 1
        guard let account = simulator.random.pick(simulator.units[unit].coordinators) else { return }
        let (today, programme) = (simulator.clock.today, simulator.units[unit].programme)
        let groups = try simulator.read { try GroupRepository.groups(in: programme, on: today, $0) }
        guard let group = simulator.random.pick(groups.filter { !$0.hasEnded(on: today) }) else {
            if groups.isEmpty { try prepare(unit, by: account) }
            return try addGroup(unit, by: account)
        }
        switch simulator.random.number(1...100) {
        case ...4: try addGroup(unit, by: account)
        case ...12: try changeGroup(group, by: account)
        case ...20: try simulator.tellIdea(in: unit, by: account)
        case ...40: try takeSessionStep(group, by: account)
        case ...65: try attend(group, by: account)
        default: try takeGuestStep(groups, unit, by: account)
        }
    }

    /// What groups do, and where.
    private mutating func prepare(_ unit: Int, by account: AccountID) throws {
        let (standing, retired) = try simulator.resources(of: unit)
        guard standing.isEmpty, retired.isEmpty else { return }
        try simulator.addActivities(in: unit, by: account)
        try simulator.addRoom(in: unit, by: account)
    }

    private mutating func addGroup(_ unit: Int, by account: AccountID) throws {
        let today = simulator.clock.today
        let series = GroupSeries(
            weekday: simulator.random.number(1...5), weeks: simulator.random.number(1...2),
            first: today.adding(days: simulator.random.number(-1...3)), last: today.adding(days: 300))
        let name = simulator.random.pick(InventedGroups.names) ?? "Grupp"
        let room = simulator.random.chance(50) ? try simulator.room(of: unit) : nil
        _ = try attemptBooking("a group that began yesterday", series.first >= today) {
            let isMeant = $0.random.chance(50)
            try $0.addGroup(name, series, room: room, isMeant: isMeant, in: unit, by: account)
        }
        let others = simulator.units.indices.filter { $0 != unit }
        guard let other = simulator.random.pick(others) else { return }
        try mustRefuse("a group in another programme") {
            try $0.addGroup(name, series, in: other, by: account)
        }
    }

    private mutating func changeGroup(_ group: SupportGroup, by account: AccountID) throws {
        if simulator.random.chance(40) { return try addSession(group, by: account) }
        let last = simulator.clock.today.adding(days: simulator.random.number(-5...90))
        let series = group.series.lasting(to: last, on: simulator.clock.today)
        let isAllowed = last >= simulator.clock.today && series.problems.isEmpty
        let isChanged = try attemptBooking("a group that ended before today", isAllowed) {
            try $0.changeGroup(group, last: last, by: account)
        }
        guard isChanged else { return }
        try mustRefuse("a group changed from an old page") {
            try $0.changeGroup(group, last: last, by: account)
        }
    }

    /// One more on some day, while the group is.
    private mutating func addSession(_ group: SupportGroup, by account: AccountID) throws {
        let today = simulator.clock.today
        let day = today.adding(days: simulator.random.number(-2...30))
        let isAllowed = day >= today && (group.series.first...group.series.last).contains(day)
        _ = try attemptBooking("a meeting more when the group is not, or yesterday", isAllowed) {
            try $0.addSession(group, on: day, by: account)
        }
    }

    private mutating func takeSessionStep(_ group: SupportGroup, by account: AccountID) throws {
        guard let session = try session(of: group) else { return }
        let day = simulator.clock.today.adding(days: simulator.random.number(-1...20))
        let isPlanned = session.standing == .planned
        if simulator.random.chance(30) {
            return try attempt("calling off what was held or called off", isPlanned) {
                try $0.cancelSession(session, by: account)
            }
        }
        _ = try attemptBooking(
            "moving a meeting that has been, or to yesterday", isPlanned && day >= simulator.clock.today
        ) { try $0.changeSession(session, to: day, by: account) }
    }

    /// What is allowed succeeds, unless the room is taken then. True if it was done.
    private mutating func attemptBooking(
        _ forbidden: String, _ isAllowed: Bool, _ act: (inout Simulator) throws -> Void
    ) throws -> Bool {
        var isTaken = false
        try attempt(forbidden, isAllowed) { simulator in
            do {
                try act(&simulator)
            } catch is GroupCollision {
                isTaken = true
                simulator.tally.refuse("a group's meeting when its room or staff is taken")
            }
        }
        return isAllowed && !isTaken
    }

    private mutating func attend(_ group: SupportGroup, by account: AccountID) throws {
        guard let session = try session(of: group) else { return }
        let guests = try simulator.read { try GroupGuestRepository.guests(of: session, $0) }
        let isAllowed = session.standing != .cancelled && session.day <= simulator.clock.today
        try attempt("attendance of what is called off, or to come", isAllowed) {
            try $0.noteAttendance(session, guests, by: account)
        }
    }

    /// One that has been, if there is such.
    private mutating func session(of group: SupportGroup) throws -> GroupSession? {
        let all = try simulator.read { try GroupRepository.sessions(of: group.id, limit: 100, $0) }
        let been = all.filter { $0.day <= simulator.clock.today }
        return simulator.random.pick(simulator.random.chance(70) && !been.isEmpty ? been : all)
    }
}
