import Casework
import Law
import Store
import Web

/// What has come of asking somebody after the support, as the case's page tells of it. Who may not read of
/// the person sees only that something was noted.
struct AftercareTimeline: Sendable {
    private let answers: [AftercareAnswerRecord]
    private let contacts: [AftercareContactRecord]

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        answers = try AftercareRepository.answers(under: grant, transaction)
        contacts = try AftercareRepository.contacts(under: grant, transaction)
    }

    func entries(isReadable: Bool) -> [CaseTimeline.Dated] {
        let asked = answers.map { one in
            (one.noted, "Svar om efteruppföljning", ["\(one.answer.swedish)."] + one.words.paragraphs)
        }
        let told = contacts.map { one in
            (one.noted, isReadable ? one.heading : "Efteruppföljning", one.texts + one.wrong)
        }
        return (asked + told).map { noted, heading, texts in
            let entry = TimelineEntry(
                dateTime: noted.at.description, when: noted.at.dayAndTime, heading: heading,
                byLine: noted.by, texts: isReadable ? texts : [])
            return (noted.at, 4, entry)
        }
    }
}
