import Casework
import Web

/// What was said goal by goal in the form of a review; a line alone says nothing of how it stands.
struct GoalsSaid {
    var standings: [Int: HeldReview.Said<GoalStanding>] = [:]
    var levels: [Int: HeldReview.Said<Int>] = [:]
    var outcomes: [Int: HeldReview.Said<GoalOutcome>] = [:]
    var grades: [LifeArea: LifeAreaGrade] = [:]

    init(_ reader: inout FormReader) {
        for place in PlanTexts.places {
            let name = ReviewFields.standing(place)
            standings[place] = GoalsSaid.said(
                reader.choice(name, GoalStanding.self), name, ReviewFields.standingLine(place), &reader)
        }
        for number in PlanFile.scaledNumbers {
            let name = ReviewFields.level(number)
            levels[number] = GoalsSaid.said(
                GoalsSaid.level(name, &reader), name, ReviewFields.levelLine(number), &reader)
        }
        for position in 1...ProgrammeTerms.mostLines {
            let name = ReviewFields.outcome(position)
            outcomes[position] = GoalsSaid.said(
                reader.choice(name, GoalOutcome.self), name, ReviewFields.outcomeLine(position), &reader)
        }
        for area in LifeArea.allCases { grades[area] = GoalsSaid.grade(area, &reader) }
    }

    private static func said<What>(
        _ what: What?, _ field: String, _ line: String, _ reader: inout FormReader
    ) -> HeldReview.Said<What>? {
        let line = reader.text(line)
        if what == nil, !line.isEmpty, reader.text(field).isEmpty {
            reader.complain(field, "Välj hur det är, eller ta bort raden om det.")
        }
        return what.map { HeldReview.Said(what: $0, line: line) }
    }

    private static func grade(_ area: LifeArea, _ reader: inout FormReader) -> LifeAreaGrade? {
        let typed = reader.text(ReviewFields.grade(area))
        let grade = Int(typed).flatMap(LifeAreaGrade.init)
        if !typed.isEmpty, grade == nil {
            reader.complain(ReviewFields.grade(area), "Välj ett av alternativen.")
        }
        return grade
    }

    private static func level(_ field: String, _ reader: inout FormReader) -> Int? {
        let typed = reader.text(field)
        guard !typed.isEmpty else { return nil }
        guard let level = Int(typed), ScaledGoalText.levels.contains(level) else {
            reader.complain(field, "Välj ett av alternativen.")
            return nil
        }
        return level
    }
}
