import Casework
import Law
import Store
import Web

/// Reading what a visit was about out of a form, and putting it into one.
extension VisitWorkFields {
    /// What was told in one turn of a visit, as its form sends it.
    static func values(
        _ asked: Asked, _ turn: VisitDetails.Turn, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [String: String] {
        var values: [String: String] = [:]
        let told = try VisitWorkRepository.homework(in: turn, transaction)
        for (index, one) in asked.homework.enumerated() {
            let result = told.first { $0.homework == one.id }?.result
            values[homework(index + 1)] = result.map { "\(one.id) \($0.rawValue)" }
        }
        let goals = try VisitWorkRepository.goals(in: turn, transaction)
        for (index, one) in asked.goals.enumerated() where goals.contains(one.root) {
            values[goal(index + 1)] = "\(one.root) \(touched)"
        }
        return values
    }

    static func read(_ reader: inout FormReader) -> VisitWork {
        var work = VisitWork()
        work.tried = reader.text(tried)
        work.towards = PlanGoalID(reader.text(towards))
        for name in (1...most).map(homework) {
            guard let (id, answer) = split(&reader, name, HomeworkID.self) else { continue }
            guard let result = HomeworkResult(rawValue: answer) else {
                reader.complain(name, "Välj ett av alternativen.")
                continue
            }
            work.checked.append((id, result))
        }
        for name in (1...mostGoals).map(goal) {
            guard let (id, answer) = split(&reader, name, PlanGoalID.self) else { continue }
            let standing = GoalStanding(rawValue: answer)
            if standing == nil, answer != touched { reader.complain(name, "Välj ett av alternativen.") }
            work.goals.append(VisitWork.Goal(goal: id, standing: standing))
        }
        return work
    }

    /// What it is about, and the answer; nil where nothing was chosen.
    private static func split<Subject>(
        _ reader: inout FormReader, _ name: String, _: Identifier<Subject>.Type
    ) -> (Identifier<Subject>, String)? {
        let parts = reader.text(name).split(separator: " ").map(String.init)
        guard !parts.isEmpty else { return nil }
        guard parts.count == 2, let id = Identifier<Subject>(parts[0]) else {
            reader.complain(name, "Välj ett av alternativen.")
            return nil
        }
        return (id, parts[1])
    }
}
