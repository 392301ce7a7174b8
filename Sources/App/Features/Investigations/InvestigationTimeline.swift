import Casework
import Law
import Store
import Templating
import Web

/// An investigation as the case's timeline tells of it: what went out, what came in, and when it was ready.
/// Who may not read of the person sees only that it happened.
struct InvestigationTimeline {
    typealias Dated = (at: Instant, entry: TimelineEntry)

    let file: InvestigationFile
    let isReadable: Bool

    /// None where there is no investigation to tell of.
    static func entries(_ file: InvestigationFile?, isReadable: Bool) -> [Dated] {
        guard let file else { return [] }
        let timeline = InvestigationTimeline(file: file, isReadable: isReadable)
        return timeline.asked + timeline.communicated + timeline.delayed + timeline.readiness
    }

    /// Bias, what of the catalogue was weighed, and remisser with their answers.
    private var asked: [Dated] {
        file.declarations.filter { $0.ground != nil }.map {
            entry(Noted(at: $0.at, by: $0.name), "Jäv anmält")
        } + file.weighed.map {
            entry($0.noted, "Annan väg prövad: \($0.content.name)", [$0.content.meets.swedish + "."])
        } + file.referrals.flatMap { one in
            [
                entry(
                    one.noted, "Remiss till \(isReadable ? one.content.whom : "någon annan")",
                    one.content.question.paragraphs + ["Svar senast \(one.content.answerBy)."])
            ] + (one.answer.map { [answered($0, one)] } ?? [])
        }
    }

    private func answered(_ answer: ReferralReply, _ one: Referral) -> Dated {
        let heading = answer.isSilent ? "Inget svar på remissen i tid" : "Svar på remissen"
        return entry(one.answerNoted ?? one.noted, heading, [one.content.whom] + answer.text.paragraphs)
    }

    private var communicated: [Dated] {
        file.communications.flatMap { one in
            let last = one.sent.map { ["Svar senast \($0.answerBy)."] } ?? []
            let ground = one.content.omission.map { ["\($0.swedish) (25 § FL)."] } ?? []
            let heading = one.sent == nil ? "Kommunicering utelämnad" : "Utredningen kommunicerad"
            return [entry(one.noted, heading, ground + one.content.text.paragraphs + last)]
                + one.replies.map { entry($0.noted, $0.reply.kind.swedish, $0.reply.text.paragraphs) }
        }
    }

    private var delayed: [Dated] {
        file.delays.map {
            entry(
                $0.noted, "Underrättelse om försening",
                $0.content.reason.paragraphs + ["Beslut väntas \($0.content.expectedOn)."])
        } + (file.request.map(requested) ?? [])
    }

    private func requested(_ request: DecisionRequest) -> [Dated] {
        let came = "Begäran om avgörande, kom in \(request.arrivedOn)"
        let refusal = request.refusal.map {
            [entry($0.noted, "Avslag på begäran om avgörande", $0.content.reasons.paragraphs)]
        }
        return [entry(request.noted, came, request.text.paragraphs)] + (refusal ?? [])
    }

    private var readiness: [Dated] {
        file.returns.flatMap {
            [
                entry($0.ready, "Utredningen klar för beslut"),
                entry($0.returned, "Utredningen tagen tillbaka", $0.reason.paragraphs),
            ]
        } + (file.sheet?.ready.map { [entry($0, "Utredningen klar för beslut")] } ?? [])
    }

    private func entry(_ noted: Noted, _ heading: String, _ texts: [String] = []) -> Dated {
        let entry = TimelineEntry(
            dateTime: noted.at.description, when: noted.at.dayAndTime, heading: heading, byLine: noted.by,
            texts: isReadable ? texts : [])
        return (noted.at, entry)
    }
}

extension InvestigationFile {
    /// Nil before it is reached, and for who does not read the authority's file.
    static func reached(
        _ facts: CaseFacts, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> InvestigationFile? {
        guard InvestigationNotice.isReached(facts, under: grant) else { return nil }
        return try InvestigationFile(under: grant, on: nil, transaction)
    }
}
