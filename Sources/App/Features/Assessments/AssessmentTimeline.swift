import Casework
import Law
import Store
import Templating
import Web

/// A case's assessment meetings as its page tells of them. Who may not read of the person sees only that they
/// happened.
enum AssessmentTimeline {
    /// None for a case that has no meeting and has not come so far.
    static func acts(
        _ meetings: [AssessmentMeeting], _ facts: CaseFacts, under grant: CaseGrant, isReadable: Bool
    ) -> [Act] {
        let mayBook = facts.isOpen && facts.host == nil && BookAssessment.phases.contains(facts.phase)
            && grant.may(.mapNeeds, in: .execution)
        guard isReadable, mayBook || !meetings.isEmpty else { return [] }
        let standing = meetings.open.map { ": \($0.booking.when)" } ?? ""
        return [Act(label: "Bedömningssamtal\(standing)", address: AssessmentAddress.index(grant.number))]
    }

    static func entries(
        _ meetings: [AssessmentMeeting], isReadable: Bool
    ) -> [(at: Instant, entry: TimelineEntry)] {
        meetings.flatMap { one in
            let booked = entry(
                one.bookedAt, "Bedömningssamtal bokat", by: one.bookedBy,
                isReadable
                    ? ["\(one.booking.when), \(one.booking.place.swedish). Med: \(one.staff)."] : [])
            return [booked] + closed(one, isReadable) + answered(one, isReadable)
        }
    }

    private static func closed(
        _ one: AssessmentMeeting, _ isReadable: Bool
    ) -> [(at: Instant, entry: TimelineEntry)] {
        guard let closing = one.closing else { return [] }
        if let held = one.held {
            return [
                entry(
                    held.at, "Bedömningssamtal har varit", by: held.by,
                    isReadable ? held.report.personWords.paragraphs : [])
            ]
        }
        let what = one.standing == .moved ? "ombokat" : "avbokat"
        return [
            entry(
                closing.at, "Bedömningssamtal \(what)", by: closing.by,
                isReadable ? closing.reason.paragraphs : [])
        ]
    }

    private static func answered(
        _ one: AssessmentMeeting, _ isReadable: Bool
    ) -> [(at: Instant, entry: TimelineEntry)] {
        one.answers.map { each in
            entry(
                each.at, "Svar efter betänketiden: \(each.answer.party.swedish.lowercased())", by: each.by,
                isReadable ? ["\(each.answer.choice.swedish)."] + each.answer.words.paragraphs : [])
        }
    }

    private static func entry(
        _ at: Instant, _ heading: String, by name: String, _ texts: [String]
    ) -> (at: Instant, entry: TimelineEntry) {
        let entry = TimelineEntry(
            dateTime: at.description, when: at.dayAndTime, heading: heading, byLine: name, texts: texts)
        return (at, entry)
    }
}
