import Casework
import Law
import Store

extension Simulator {
    /// Every other Tuesday afternoon each unit goes through what its coordinators have put up; the last
    /// case of many is not reached.
    mutating func holdMeetings(on day: Day) throws {
        guard day.weekday == 2, day.week.isMultiple(of: 2) else { return }
        for unit in units.indices {
            guard let meeting = meetings[unit], let id = meeting.id,
                let host = units[unit].coordinators.first
            else { continue }
            let waiting = meeting.listed.filter { cases[$0].isActive }.sorted()
            guard !waiting.isEmpty else { continue }
            clock.advance(to: day, minute: 970)
            for index in waiting.prefix(max(1, waiting.count - 1)) {
                let decision = inventedMeetingDecision(owner: cases[index].owner)
                try decide(decision, index, in: id, by: host)
            }
            try attend(id, in: unit, by: host)
            try closeMeeting(id, in: unit, by: host)
        }
    }

    /// Most colleagues are there.
    private mutating func attend(_ meeting: CaseMeetingID, in unit: Int, by host: AccountID) throws {
        let actor = try actor(host)
        for account in units[unit].coordinators where account != host && random.chance(75) {
            let command = SetAttendance(
                proof: actor, meeting: meeting, programme: units[unit].programme, account: account,
                isPresent: true)
            try runOutsideCases(command)
        }
    }
}
