import Casework
import Law
import Web

/// An application as it stands in a case, with its withdrawal if it was taken back.
struct ApplicationRecord: Sendable {
    let id: ApplicationID
    let facts: ApplicationFacts
    let makerName: String?
    let makerKind: RepresentativeKind?
    let notedAt: Instant
    let notedByName: String
    let withdrawal: Withdrawal?
    /// The reader opens the authority's file, in which its words stand. That there is an application is both
    /// sides' to know.
    let isOpened: Bool
    /// A decision on it was issued.
    let isDecided: Bool

    struct Withdrawal: Sendable {
        let facts: ApplicationWithdrawal
        let notedAt: Instant
        let notedByName: String
    }

    /// It waits for a decision.
    var isOpen: Bool { withdrawal == nil && !isDecided }

    private var maker: String {
        guard let makerName, let makerKind else { return "Personen själv" }
        return "\(makerName), \(makerKind.swedish.lowercased())"
    }

    /// What is shown to who is on the case; empty for who does not open the authority's file.
    var items: [DescriptionItem] {
        guard isOpened else { return [] }
        let arrival = facts.way.arrival(reached: facts.reached)
        var items = [
            DescriptionItem(
                term: "Kom in", texts: [facts.arrived.description] + (arrival?.why.map { [$0] } ?? [])),
            DescriptionItem(term: "Hur", texts: ["\(facts.way.swedish), \(facts.reached)"]),
            DescriptionItem(term: "Vem", texts: [maker]),
            DescriptionItem(term: "Vad", texts: facts.wish.paragraphs),
        ]
        if !facts.ownView.isEmpty {
            items.append(DescriptionItem(term: "Personen själv vill", texts: facts.ownView.paragraphs))
        }
        if let withdrawal {
            items.append(DescriptionItem(term: "Togs tillbaka", texts: [withdrawal.facts.day.description]))
        }
        return items
    }

    /// What the timeline tells, with the day for who may not read.
    func entries(isReadable mayRead: Bool) -> [CaseTimeline.Dated] {
        let isReadable = mayRead && isOpened
        let came = TimelineEntry(
            dateTime: notedAt.description, when: notedAt.dayAndTime, heading: "Ansökan", byLine: notedByName,
            texts: ["\(facts.way.swedish). Kom in \(facts.arrived)."]
                + (isReadable ? facts.wish.paragraphs : []))
        guard let withdrawal else { return [(notedAt, 4, came)] }
        let at = withdrawal.notedAt
        let left = TimelineEntry(
            dateTime: at.description, when: at.dayAndTime, heading: "Ansökan togs tillbaka",
            byLine: withdrawal.notedByName,
            texts: ["\(withdrawal.facts.day)."] + (isReadable ? withdrawal.facts.comment.paragraphs : []))
        return [(notedAt, 4, came), (at, 4, left)]
    }
}
