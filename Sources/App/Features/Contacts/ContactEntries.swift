import Casework
import Law
import Templating
import Web

extension ContactRecord {
    /// As it stands in a case's timeline. `plan`: what was planned in the same act.
    func entry(
        isReadable: Bool, plan: NextStepRepository.Planned? = nil, correction: Link? = nil
    ) -> TimelineEntry {
        let late = loggedAt.day == attempt.at.day ? "" : ", antecknat \(loggedAt.day.inWords())"
        return TimelineEntry(
            dateTime: attempt.at.description, when: attempt.at.dayAndTime,
            heading: words(isReadable: isReadable),
            byLine: loggedBy + late, texts: texts(isReadable, plan),
            tag: mistake == nil ? nil : Tag(label: "Räknas inte"),
            act: mistake == nil ? correction.map { Act(label: "Det här blev fel", address: $0) } : nil)
    }

    /// What happened, in one line.
    func words(isReadable: Bool) -> String {
        let name = isReadable && !attempt.name.isEmpty ? " (\(attempt.name))" : ""
        return "\(attempt.channel.swedish) till \(attempt.party.inSentence)\(name): "
            + attempt.result.swedish.lowercased()
    }

    private func texts(_ isReadable: Bool, _ plan: NextStepRepository.Planned?) -> [String] {
        let marked = mistake.map { mark in
            let reason = isReadable ? " \(mark.reason)" : ""
            return "Markerat som fel av \(mark.markedBy) \(mark.markedAt.day.inWords()).\(reason)"
        }
        let next = plan.map {
            "Nästa steg: \($0.step.swedish), \($0.day.inWords()). Ansvarig: \($0.owner)."
        }
        let notes = isReadable ? attempt.note.paragraphs : []
        let nextNotes = isReadable ? plan?.note.paragraphs ?? [] : []
        return [marked].compactMap { $0 } + notes + [next].compactMap { $0 } + nextNotes
    }
}
