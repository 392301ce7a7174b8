import Casework
import Law
import Store

/// Who is asked along to groups on the walk: nobody without a place, and nobody twice.
extension RandomWalk {
    mutating func takeGuestStep(
        _ groups: [SupportGroup], _ unit: Int, by account: AccountID
    ) throws {
        guard let group = simulator.random.pick(groups) else { return }
        let (members, place) = try members(of: group)
        if let guest = simulator.random.pick(members), simulator.random.chance(40),
            let index = index(of: guest)
        {
            return try simulator.leave(group.id, index, by: account)
        }
        try ask(along: group, members, hasRoom: place != nil, unit, by: account)
    }

    private mutating func ask(
        along group: SupportGroup, _ members: [GroupGuest], hasRoom: Bool, _ unit: Int,
        by account: AccountID
    ) throws {
        // Who was taken back today begins tomorrow, when a group that ends today is over.
        guard group.series.last != simulator.clock.today else { return }
        let placed = try simulator.supported().filter { simulator.cases[$0].unit == unit && $0 < settled }
        let isAnybody = simulator.random.chance(30) || placed.isEmpty
        guard let index = simulator.random.pick(isAnybody ? cases(of: unit) : placed) else { return }
        let (one, today) = (simulator.cases[index], simulator.clock.today)
        let isIn = members.contains { $0.episode == one.subject.episode }
        let isAllowed = one.isActive && placed.contains(index) && !isIn && hasRoom
            && group.series.last >= today
        try attempt("asking along twice, without a place, or to a group that is over", isAllowed) {
            try $0.invite(index, to: group, from: today, by: account)
        }
    }

    /// A unit's cases, mostly those that can be worked in.
    private mutating func cases(of unit: Int) -> [Int] {
        let isAnybody = simulator.random.chance(30)
        return (0..<settled).filter {
            simulator.cases[$0].unit == unit && (isAnybody || simulator.cases[$0].isActive)
        }
    }

    /// Whoever is in the group for good, and a place that is free from today.
    private func members(of group: SupportGroup) throws -> ([GroupGuest], Int?) {
        let today = simulator.clock.today
        return try simulator.read { transaction in
            (
                try GroupGuestRepository.members(of: group.id, on: today.adding(days: 400), transaction)
                    .map(\.guest),
                try GroupGuestRepository.freePlace(in: group.id, from: today, transaction)
            )
        }
    }

    private func index(of guest: GroupGuest) -> Int? {
        simulator.cases.firstIndex { $0.subject.episode == guest.episode }
    }
}
