import Casework
import Law

extension Simulator {
    /// Somebody whose first contact is an application, given to the authority the same day; nobody protected,
    /// so that others act in the case too. Returns the case; nil where the unit or the authority has nobody.
    mutating func applyAtOnce(in unit: Int) throws -> Int? {
        guard let coordinator = units[unit].coordinators.first, let owner = units[unit].authority.first else {
            return nil
        }
        let index = try logInquiry(in: unit, owner: coordinator, openly: true)
        try settle()
        let day = workday(from: clock.today.adding(days: 1))
        let plan = NextStepPlan(step: .investigateApplication, day: day, owner: owner, note: "")
        try receiveApplication(plan, index, by: coordinator)
        return index
    }
}
