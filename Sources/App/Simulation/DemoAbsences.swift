import Casework
import Law
import Store

/// A holiday to come, so that the demonstration has a page for a deputy to read. It moves no case.
enum DemoAbsences {
    static func plan(_ plan: DemoPlan, _ simulator: inout Simulator) throws {
        guard plan.isDecided, let staff = simulator.units.first?.coordinators, staff.count > 1 else { return }
        try simulator.settle()
        let from = plan.today.adding(days: 21 + 1 - plan.today.weekday)
        let terms = AbsenceTerms(
            account: staff[1], from: from, until: from.adding(days: 11), kind: .holiday, deputy: staff[0])
        try simulator.planAbsence(terms, in: 0, by: staff[1])
        try simulator.settle()
        guard let absence = try simulator.absences(0).last else { return }
        let words = "Hör av dig med sms dagen före, då går det lättare."
        try simulator.writeLines(words, in: absence, by: staff[1])
    }
}
