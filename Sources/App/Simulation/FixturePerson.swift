import Casework
import Law

/// Somebody of a published table: the days on which something happens to them, and what is answered. It never
/// has a name.
struct FixturePerson: Sendable {
    enum Act: Int, Sendable {
        case come, tryInVain, leave, prepare, begin, moveOn, assess, end, comeBack
    }

    let came: Day
    /// On the day that support began, or that the person came.
    var age = 20
    /// As the start profile has it; empty for who was never asked.
    var gender = ""
    var housing = "parents"
    var income = "family"
    var start: Day?
    var end: Day?
    var reason = ""
    var destination = ""
    /// Goal by goal.
    var goals: [EndingOutcome] = []
    /// What the latest profile says, and when it was asked for; nil where nobody asked again.
    var later: (income: String, on: Day)?
    var movesOn: Day?
    /// Why the case ends before support.
    var leaves: EndingReason?
    var comesBack: Day?

    /// Support that begins on a day, three weeks after the person came.
    init(beginning start: Day) {
        came = start.adding(days: -21)
        self.start = start
    }

    init(leaving reason: EndingReason, came: Day) {
        (self.came, leaves) = (came, reason)
    }

    /// What happens, and when.
    var acts: [(day: Day, act: Act)] {
        let asked = start ?? came.adding(days: 14)
        var acts: [(day: Day?, act: Act)] = [(came, .come)]
        if leaves == .notReached { acts += [1, 4, 8].map { (came.adding(days: $0), .tryInVain) } }
        if !gender.isEmpty { acts.append((asked.adding(days: -7), .prepare)) }
        if leaves != nil { acts.append((came.adding(days: 14), .leave)) }
        acts += [
            (start, .begin), (movesOn, .moveOn), (later?.on, .assess), (end, .end), (comesBack, .comeBack),
        ]
        return acts.compactMap { one in one.day.map { ($0, one.act) } }
    }

    /// What the person's start profile says.
    var profile: FormAnswers {
        FormAnswers([
            "genderForStatistics": gender, "housing": housing, "income": income, "occupation": "none",
        ])
    }

    var laterProfile: FormAnswers {
        let income = later?.income ?? ""
        return FormAnswers([
            "genderForStatistics": gender, "housing": housing, "income": income,
            "occupation": income == "wage" ? "work" : reason == "studies" ? "studies" : "none",
        ])
    }
}
