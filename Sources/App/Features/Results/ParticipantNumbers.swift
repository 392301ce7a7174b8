import Figures
import Law

/// Whom a report counts of those who have had the support, in a period, and what was decided for how many
/// people. It holds nobody.
struct ParticipantNumbers: Sendable {
    /// How many of the same gender and age.
    struct Line: Sendable {
        let gender: CountedGender
        let age: Int?
        let counts: [ParticipantFigure: Int]
    }

    /// How many left on a day, and how many of them had an answer about a definition of a goal.
    struct Out: Sendable {
        let gender: CountedGender
        let day: Day
        /// Nil: all of them.
        let answer: (definition: Int64, outcome: String)?
        let count: Int
    }

    let lines: [Line]
    /// How many people those who took part are: who has come back is one.
    let people: Int
    let outs: [Out]
    /// How many people something was decided for, and for how many more than once.
    let decided: (people: Int, several: Int)

    func sum(_ figure: ParticipantFigure, _ isCounted: (Line) -> Bool = { _ in true }) -> Int {
        lines.reduce(0) { $0 + (isCounted($1) ? $1.counts[figure] ?? 0 : 0) }
    }

    /// Those that somebody is counted as, in the order that they are always shown.
    var genders: [CountedGender] {
        CountedGender.allCases.filter { gender in
            lines.contains { $0.gender == gender && !$0.counts.values.allSatisfy { $0 == 0 } }
        }
    }

    /// How many reached the goal, of whoever left in the period on a day when it read so.
    func reached(_ goal: DatedGoal, _ gender: CountedGender) -> Share {
        let mine = outs.filter { $0.gender == gender && goal.holds(on: $0.day) }
        let whole = mine.filter { $0.answer == nil }.reduce(0) { $0 + $1.count }
        let yes = mine.filter { out in
            out.answer.map { goal.ids.contains($0.definition) && $0.outcome == CountedAnswer.yes.rawValue }
                ?? false
        }
        return Share(yes.reduce(0) { $0 + $1.count }, of: whole)
    }

    /// Ages of those who took part.
    var ages: Spread? {
        let known = lines.compactMap { line in line.age.map { ($0, line.counts[.participants] ?? 0) } }
        return Spread(Dictionary(known) { $0 + $1 })
    }
}
