import Casework
import Figures
import Law
import Store
import Templating
import Web

/// Which number somebody has followed to the people behind it.
struct FigureChoice: Sendable {
    /// More than these are no address.
    static let mostCategories = 200

    enum Part: Sendable, Equatable {
        /// Without categories: all of them.
        case kept(KeptFigure, [String])
        /// Without an answer: everybody whom the goal is counted of.
        case goal(Cohort, GoalDefinitionID, CountedAnswer?)
    }

    let scope: FigureScope
    let part: Part

    init(scope: FigureScope, part: Part) {
        (self.scope, self.part) = (scope, part)
    }

    private static let goals = "mal"

    /// Nil for an address that no number leads to.
    init?(_ context: Context, _ scope: FigureScope) {
        self.scope = scope
        let figure = context.parameter("figure")
        if figure == FigureChoice.goals {
            let answer = context.query("svar") ?? ""
            guard let cohort = Cohort(rawValue: context.query("grupp") ?? ""),
                let goal = GoalDefinitionID(context.query("mal") ?? ""),
                answer.isEmpty || cohort.answers.map(\.rawValue).contains(answer)
            else { return nil }
            part = .goal(cohort, goal, CountedAnswer(rawValue: answer))
        } else {
            // A meeting of a group is nobody's.
            guard let kept = KeptFigure(address: figure), kept != .groupSession else { return nil }
            let categories = (context.query("del") ?? "").split(separator: "_").map(String.init)
            guard categories.count <= FigureChoice.mostCategories else { return nil }
            part = .kept(kept, categories)
        }
    }

    var address: Link { address(after: nil) }

    func address(after cursor: CaseCursor?) -> Link {
        let (programme, period, next) = (scope.programme, scope.period.code, cursor?.description ?? "")
        switch part {
        case .kept(let figure, let categories):
            let parts = categories.joined(separator: "_")
            return """
                /resultat/\(figure.address)?verksamhet=\(programme)&period=\(period)\
                &del=\(parts)&efter=\(next)
                """
        case .goal(let cohort, let goal, let answer):
            let said = answer?.rawValue ?? ""
            return """
                /resultat/mal?verksamhet=\(programme)&period=\(period)&grupp=\(cohort.rawValue)\
                &mal=\(goal)&svar=\(said)&efter=\(next)
                """
        }
    }
}
