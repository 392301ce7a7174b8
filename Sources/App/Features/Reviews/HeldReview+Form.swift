import Casework
import Law
import Web

extension HeldReview {
    /// Nil if and only if the reader has complaints.
    init?(_ reader: inout FormReader, reason: String) {
        let day = reader.day(ReviewFields.day, orSay: "Skriv vilken dag ni följde upp.")
        let part = reader.choice(
            ReviewFields.takingPart, TakingPart.self, orSay: "Välj om personen var med.")
        let next = reader.day(ReviewFields.next, orSay: "Skriv vilken dag ni ser hur det går nästa gång.")
        let summary = reader.text(ReviewFields.summary, orSay: "Skriv kort vad som har hänt.")
        let step = reader.choice(ReviewFields.step, ProgressStep.self)
        let goals = GoalsSaid(&reader)
        guard let day, let part, let next, reader.complaints.isEmpty else { return nil }
        text = ReviewText(heldOn: day, takingPart: part, nextOn: next)
        text.takingPartWords = reader.text(ReviewFields.takingPartWords)
        (text.ownView, text.summary, text.step) = (reader.text(ReviewFields.ownView), summary, step)
        (standings, levels) = (goals.standings, goals.levels)
        (outcomes, grades, self.reason) = (goals.outcomes, goals.grades, reason)
    }
}
