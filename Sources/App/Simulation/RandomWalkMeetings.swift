import Casework
import Law
import Store
import Web

/// Work-group meetings on the walk: minutes stand, and every decision is a next step.
extension RandomWalk {
    /// What a team writes and decides together.
    mutating func takeTeamStep(_ index: Int) throws {
        switch simulator.random.number(1...100) {
        case ...45: try takeNoteStep(index)
        case ...70: try takeMeetingStep(index)
        default: try takeMappingStep(prefer(index) { $0.isOpen && $0.mapping?.isOpen == true })
        }
    }

    private mutating func takeMeetingStep(_ index: Int) throws {
        guard let account = coordinator(of: index) else { return }
        let meeting = simulator.meetings[simulator.cases[index].unit]
        switch simulator.random.number(1...100) {
        case ...50: try putOnMeeting(index, by: account)
        case ...60: try takeOffMeeting(index, meeting, by: account)
        case ...92: try decideOnMeeting(index, meeting, by: account)
        default: try closeMeeting(simulator.cases[index].unit, meeting, by: account)
        }
    }

    private mutating func putOnMeeting(_ index: Int, by account: AccountID) throws {
        if simulator.cases[index].isActive { return try simulator.putOnMeeting(index, by: account) }
        try mustRefuse("an ended case on the list") { try $0.putOnMeeting(index, by: account) }
    }

    private mutating func takeOffMeeting(
        _ index: Int, _ meeting: SimulatedMeeting?, by account: AccountID
    ) throws {
        if meeting?.listed.contains(index) == true {
            return try simulator.takeOffMeeting(index, by: account)
        }
        try mustRefuse("taking off what is not on, or decided") {
            try $0.takeOffMeeting(index, by: account)
        }
    }

    private mutating func decideOnMeeting(
        _ index: Int, _ meeting: SimulatedMeeting?, by account: AccountID
    ) throws {
        guard let meeting, let id = meeting.id, let owner = try anyStaff(of: index) else { return }
        let decision = simulator.inventedMeetingDecision(owner: owner)
        let isOn = meeting.listed.contains(index) || meeting.decided[index] != nil
        if isOn, simulator.cases[index].isActive {
            try simulator.decide(decision, index, in: id, by: account)
        } else {
            try mustRefuse("a decision about what is not on the list, or ended") {
                try $0.decide(decision, index, in: id, by: account)
            }
        }
        guard let closed = meeting.minutes.keys.sorted().last else { return }
        try mustRefuse("a line in closed minutes (I5)") {
            try $0.decide(decision, index, in: closed, by: account)
        }
    }

    private mutating func closeMeeting(
        _ unit: Int, _ meeting: SimulatedMeeting?, by account: AccountID
    ) throws {
        guard let meeting, let id = meeting.id else { return }
        if meeting.decided.isEmpty {
            return try mustRefuse("closing a meeting without decisions") {
                try $0.closeMeeting(id, in: unit, by: account)
            }
        }
        try simulator.closeMeeting(id, in: unit, by: account)
        try mustRefuse("closing a meeting twice") { try $0.closeMeeting(id, in: unit, by: account) }
    }
}
