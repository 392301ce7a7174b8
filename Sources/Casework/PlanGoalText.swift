/// What one goal of a plan says: how the person wants it to be, the steps on the way, who does what, and what
/// is to be tried first. It never says how it has gone.
public struct PlanGoalText: Sendable, Equatable {
    public let area: LifeArea
    public let wording: String
    public let subGoals: [String]
    /// Who does what, when and how.
    public let support: String
    /// What is to be tried first; homework when the plan is agreed.
    public let homework: [String]

    public init(
        area: LifeArea, wording: String, subGoals: [String] = [], support: String = "",
        homework: [String] = []
    ) {
        (self.area, self.wording, self.subGoals) = (area, wording, subGoals)
        (self.support, self.homework) = (support, homework)
    }
}
