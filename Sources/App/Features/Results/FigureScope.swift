import Casework
import Figures
import Law
import Templating

/// Whose figures a page shows and of which days, and the ways from a number to the people behind it. It holds
/// nothing of a person, and so stands in addresses.
struct FigureScope: Sendable {
    let programme: ProgrammeID
    let period: FigurePeriod
    let today: Day
    /// Whether the reader may open the lists of people.
    var opens = false

    /// Nil where there is nobody to show, or where the list is not the reader's to open.
    func link(_ count: Int, _ figure: KeptFigure, _ categories: [String] = []) -> Link? {
        guard opens, count > 0, categories.count <= FigureChoice.mostCategories else { return nil }
        return FigureChoice(scope: self, part: .kept(figure, categories)).address
    }

    func link(_ count: Int, _ cohort: Cohort, _ goal: GoalDefinitionID, _ answer: CountedAnswer?) -> Link? {
        guard opens, count > 0 else { return nil }
        return FigureChoice(scope: self, part: .goal(cohort, goal, answer)).address
    }

    var address: Link { "/resultat?verksamhet=\(programme)&period=\(period.code)" }
}
