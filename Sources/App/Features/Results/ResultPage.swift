import Casework
import Figures
import Law
import Templating
import Web

/// A programme's figures of a period: each with its definition, its numerator and denominator, a picture and
/// a table. It never says 0 % of nobody.
struct ResultPage: Page, Sendable {
    static let template = "results/index"

    let unit: String
    let programmes: [FieldOption]
    let periods: [FieldOption]
    let scope: FigureScope
    let sections: [FigureSection]

    static let fields: Fields<ResultPage> = [
        .text("programmeName") { $0.unit },
        .flag("hasProgrammes") { $0.programmes.count > 1 },
        .list("programmes", FieldOption.fields) { $0.programmes },
        .list("periods", FieldOption.fields) { $0.periods },
        .text("period") { $0.scope.period.name },
        .text("days") { "\($0.scope.period.from) – \($0.scope.period.to)" },
        .link("comparison") {
            "/resultat/jamfor?verksamhet=\($0.scope.programme)&period=\($0.scope.period.code)"
        },
        .text("today") { "\($0.scope.today)" },
        .list("sections", FigureSection.fields) { $0.sections },
    ]

    static func sections(_ numbers: ResultNumbers, _ scope: FigureScope) -> [FigureSection] {
        [
            GoalFigures(numbers: numbers, scope: scope).section,
            ContactFigures(numbers: numbers, scope: scope).section,
            TimeFigures(numbers: numbers, scope: scope).section,
            EndingFigures(numbers: numbers, scope: scope).section,
            ProfileFigures(numbers: numbers, scope: scope).section,
            ScaledGoalFigures(numbers: numbers, scope: scope).section,
            ChangeFigures(numbers: numbers, scope: scope).section,
            AftercareFigures(numbers: numbers, scope: scope).section,
            PlaceFigures(numbers: numbers, scope: scope).section,
            DecisionFigures(numbers: numbers, scope: scope).section,
            MeetingFigures(numbers: numbers, scope: scope).section,
            CaseloadFigures(numbers: numbers, scope: scope).section,
            SourceFigures(numbers: numbers, scope: scope).section,
        ]
    }
}
