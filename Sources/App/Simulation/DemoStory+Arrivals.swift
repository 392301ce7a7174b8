import Casework
import Law

extension DemoStory {
    /// Which minute and unit each new case comes, by day. Two of three come to the first programme.
    mutating func arrivalsByDay() -> [Int: [(minute: Int, unit: Int)]] {
        let days = plan.workdays, units = simulator.units
        let weights = units.indices.map { ($0, $0 == 0 ? 4 : 1) }
        var arrivals: [Int: [(minute: Int, unit: Int)]] = [:]
        for _ in 0..<max(0, plan.cases - plan.opening.count * units.count - plan.planned) {
            // The later of two days, so that more of the cases are new than old.
            guard let one = simulator.random.pick(days), let other = simulator.random.pick(days),
                let unit = simulator.random.pick(weighted: weights)
            else { continue }
            let day = max(one, other)
            arrivals[day.number, default: []].append((simulator.random.number(490...960), unit))
        }
        return arrivals
    }
}
