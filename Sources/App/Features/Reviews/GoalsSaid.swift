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
            standings[place] = reader.choice(ReviewFields.standing(place), GoalStanding.self)
                .map { HeldReview.Said(what: $0, line: reader.text(ReviewFields.standingLine(place))) }
        }
        for number in PlanFile.scaledNumbers {
            levels[number] = GoalsSaid.level(ReviewFields.level(number), &reader)
                .map { HeldReview.Said(what: $0, line: reader.text(ReviewFields.levelLine(number))) }
        }
        for position in 1...ProgrammeTerms.mostLines {
            outcomes[position] = reader.choice(ReviewFields.outcome(position), GoalOutcome.self)
                .map { HeldReview.Said(what: $0, line: reader.text(ReviewFields.outcomeLine(position))) }
        }
        for area in LifeArea.allCases { grades[area] = GoalsSaid.grade(area, &reader) }
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
