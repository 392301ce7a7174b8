import Casework
import Law
import Templating
import Web

/// Everything that has happened in a case, latest first. It never shows protected words to somebody who is
/// not on the case.
enum CaseTimeline {
    typealias Told = (at: Instant, entry: TimelineEntry)
    typealias Part = (kind: CaseTimelineKind, entries: [Dated])
    typealias Dated = (at: Instant, rank: Int, entry: TimelineEntry)

    /// Latest first; of one kind, or all.
    static func entries(_ parts: [Part], only kind: CaseTimelineKind?) -> [TimelineEntry] {
        let shown = kind == nil ? together(parts) : parts.filter { $0.kind == kind }.flatMap(\.entries)
        return shown.sorted { ($1.at, $1.rank) < ($0.at, $0.rank) }.map(\.entry)
    }

    /// What has happened, kind by kind; kinds of which there is nothing are left out.
    static func parts(
        _ record: CaseRecord, notes: [Told] = [], assessments: [Told] = [], mapping: [Told] = [],
        visits: [Told] = [], investigation: [Told] = [], isReadable: Bool, mayMark number: String?
    ) -> [Part] {
        ([
            (.notes, dated(notes)),
            (.contacts, attempts(record, isReadable: isReadable, mayMark: number)),
            (.plans, plans(record, isReadable: isReadable)),
            (.inquiry, inquiries(record, isReadable: isReadable)),
            (.criteria, judged(record, isReadable: isReadable)),
            (.assessments, dated(assessments)), (.mapping, dated(mapping)), (.visits, dated(visits)),
            (.ratings, record.ratings?.entries(isReadable: isReadable) ?? []),
            (.documents, record.documents.entries(isReadable: isReadable).map { ($0.0, 4, $0.1) }),
            (.applications, record.applications.flatMap { $0.entries(isReadable: isReadable) }),
            (.investigation, dated(investigation)),
            (.handovers, record.handovers.entries(isReadable: isReadable)),
            (.consents, record.consents.entries(isReadable: isReadable)),
            (.decisions, decided(record, isReadable: isReadable)),
        ] + record.supported(isReadable: isReadable)).filter { !$0.entries.isEmpty }
    }

    private static func dated(_ told: [Told]) -> [Dated] { told.map { ($0.at, 4, $0.entry) } }

    private static func judged(_ record: CaseRecord, isReadable: Bool) -> [Dated] {
        CriteriaWording.entries(record.answers, isReadable: isReadable).map { ($0.at, 1, $0.entry) }
    }

    private static func inquiries(_ record: CaseRecord, isReadable: Bool) -> [Dated] {
        guard let inquiry = record.inquiry else { return [] }
        return [(inquiry.receivedAt, 0, logged(inquiry, record.versions, isReadable: isReadable))]
            + record.joined.map { ($0.receivedAt, 0, joined($0)) }
            + changes(inquiry, record.versions, isReadable: isReadable).map { ($0.0, 2, $0.1) }
    }

    /// The inquiry's outcome and the ending; an inquiry that ended is told once.
    private static func decided(_ record: CaseRecord, isReadable: Bool) -> [Dated] {
        let opened = record.facts.authoritySince.map { [($0, 3, authorityFile(at: $0))] } ?? []
        let outcome = record.outcome.flatMap { $0.outcome == .ended ? nil : $0 }
        return opened + (outcome.map { [($0.decidedAt, 3, entry($0, isReadable: isReadable))] } ?? [])
            + (record.ending.map { [($0.endedAt, 4, entry($0, isReadable: isReadable))] } ?? [])
    }

    /// What was told of somebody already known stands here, where it was not what stood.
    private static func logged(
        _ inquiry: InquiryRecord, _ versions: [InquiryVersion], isReadable: Bool
    ) -> TimelineEntry {
        let first = versions.last { !$0.isTold }?.facts ?? inquiry.facts
        let told = versions.last.flatMap { $0.isTold && isReadable ? $0.facts : nil }
        return entry(
            at: inquiry.receivedAt, "Intresseanmälan", by: inquiry.takenBy,
            [heard(first)] + (told.map { InquiryDifference.words(told: $0, standing: first) } ?? []))
    }

    private static func joined(_ inquiry: InquiryRecord) -> TimelineEntry {
        entry(
            at: inquiry.receivedAt, "Ny anmälan om samma person, \(inquiry.number)", by: inquiry.takenBy,
            [heard(inquiry.facts)])
    }

    private static func heard(_ facts: InquiryFacts) -> String {
        "\(facts.channel.swedish). \(facts.reporter.role.swedish) hörde av sig."
    }

    /// A change is told with what stood before it, which is the version that it replaced.
    static func changes(
        _ inquiry: InquiryRecord, _ versions: [InquiryVersion], isReadable: Bool
    ) -> [(Instant, TimelineEntry)] {
        var after = (facts: inquiry.facts, at: inquiry.changedAt, by: inquiry.changedBy)
        return versions.filter { !$0.isTold }.map { version in
            let texts = isReadable ? InquiryDifference.words(before: version.facts, after: after.facts) : []
            let change = entry(at: after.at, "Anmälan ändrad", by: after.by, texts)
            defer { after = (version.facts, version.changedAt, version.changedBy) }
            return (after.at, change)
        }
    }

    static func entry(
        _ plan: NextStepRepository.Planned, of whose: String = "Nästa steg", isReadable: Bool
    ) -> TimelineEntry {
        entry(
            at: plan.plannedAt, "\(whose): \(plan.step.swedish)", by: plan.plannedBy,
            ["\(plan.day.inWords(withYear: true)). Ansvarig: \(plan.owner)."]
                + (isReadable ? plan.note.paragraphs : []))
    }

    private static func entry(_ outcome: OutcomeRecord, isReadable: Bool) -> TimelineEntry {
        entry(
            at: outcome.decidedAt, "Utfall: \(outcome.outcome.swedish)", by: outcome.decidedByName,
            isReadable ? outcome.comment.paragraphs : [])
    }

    /// That there is such a file is no secret to either side; what stands in it is.
    private static func authorityFile(at instant: Instant) -> TimelineEntry {
        entry(
            at: instant, "Myndighetsakten öppnades", by: "",
            ["Det som myndigheten skriver läser bara myndigheten, om det inte lämnas över."])
    }

    private static func entry(_ ending: EndingRecord, isReadable: Bool) -> TimelineEntry {
        entry(
            at: ending.endedAt, "Avslutat: \(ending.ending.reason.swedish)", by: ending.endedByName,
            isReadable ? ending.ending.comment.paragraphs : [])
    }

    private static func entry(at instant: Instant, _ heading: String, by name: String, _ texts: [String])
        -> TimelineEntry
    {
        TimelineEntry(
            dateTime: instant.description, when: instant.dayAndTime, heading: heading, byLine: name,
            texts: texts)
    }
}
