import Casework
import Law
import Store
import Templating
import Web

/// What there is to do with a decision that the board makes.
extension DecisionWords {
    /// Before what the board decided gets its letter.
    func boardGaps(_ work: DecisionRecord) -> [String] {
        guard file.board.decided != nil, work.state == .approved, mayPresent else { return [] }
        let lacks: [DecisionProblem?] = [
            file.hasDeclared(account) ? nil : .undeclared,
            grant.may(.readCases, in: .execution) ? .carriesOut : nil,
        ]
        return lacks.compactMap { $0?.swedish }
    }

    func boardNext(_ work: DecisionRecord) -> Act? {
        guard mayPresent else { return nil }
        if work.state == .atBoard {
            return Act(label: "Skriv in vad nämnden beslutade", address: step("namndens-beslut"))
        }
        return file.hasDeclared(account)
            ? Act(label: "Färdigställ nämndens beslut", address: step("namndens-beslut/fardigt"))
            : declaring
    }

    func boardActs(_ work: DecisionRecord) -> [Act] {
        guard mayPresent, work.state == .approved || work.state == .back else { return [] }
        if file.isAnswerable {
            return [Act(label: "Ändra vad nämnden beslutade", address: step("namndens-beslut"))]
        }
        return work.state == .approved ? [Act(label: "Lämna till nämnden", address: step("namnd"))] : []
    }

    /// What has happened at the board, latest first.
    var boardEntries: [(at: Instant, entry: TimelineEntry)] {
        file.board.answers.map { ($0.noted.at, $0.entry) }
            + file.board.proposals.map { ($0.proposed.at, $0.entry) }
    }
}

extension BoardProposal {
    fileprivate var entry: TimelineEntry {
        TimelineEntry(
            dateTime: proposed.at.description, when: proposed.at.dayAndTime,
            heading: "Lämnat till \(body.kind == .board ? "nämnden" : body.committee)", byLine: proposed.by,
            texts: ["Sammanträde \(meetsOn). Föredragande: \(presenter)."])
    }
}

extension BoardAnswerRecord {
    fileprivate var entry: TimelineEntry {
        TimelineEntry(
            dateTime: noted.at.description, when: noted.at.dayAndTime,
            heading: "Nämndens beslut: \(answer.kind.swedish.lowercasedFirst)", byLine: noted.by,
            texts: Decider.board(answer).items + answer.text.paragraphs)
    }
}
