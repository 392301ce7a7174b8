import Casework
import Law
import Store
import Web

/// Who writes about which case on what day: what stands first in every letter of a case. It never says
/// anything of what the letter is about.
struct LetterOrigin: Sendable {
    let number: String
    let programmeName: String
    /// Empty where no name is known.
    let recipient: String
    /// Nil where the programme's file does not say who decides.
    let authority: DecisionAuthority?
    let day: Day

    init(_ facts: CaseFacts, number: String, authority: DecisionAuthority?, day: Day) {
        (self.number, self.authority, self.day) = (number, authority, day)
        (programmeName, recipient) = (facts.programmeName, facts.person.name)
    }

    /// Of the case, as it is in this view of the database.
    /// - Parameter day: stands in the letter; it also picks the authority's addresses.
    init(under grant: CaseGrant, day: Day, _ transaction: borrowing some Querying & ~Copyable) throws {
        self.init(
            try CaseRepository.facts(under: grant, transaction), number: grant.number,
            authority: try DecisionAuthorityRepository.inForce(
                of: grant.programmeID, on: day, transaction),
            day: day)
    }

    /// - Parameters:
    ///   - diaryNumber: where the letter is a decision with one of its own.
    ///   - signature: last in the letter, one a line: who sends it.
    ///   - appeal: nil where it cannot be challenged, or where the programme lacks the addresses.
    func letter(
        _ heading: String, diaryNumber: String? = nil, _ blocks: [LetterDocument.Block],
        signature: [String], appeal route: AppealRoute? = nil
    ) -> LetterDocument {
        let reference = diaryNumber ?? number
        let appeal = route.flatMap { route in
            authority.map { AppealLetter(route: route, authority: $0, number: reference, day: day) }
        }
        let lines = ["Dag: \(day.inWords(withYear: true))"]
            + (diaryNumber.map { ["Diarienummer: \($0)"] } ?? []) + ["Ärende: \(number)"]
        return LetterDocument(
            sender: authority?.board ?? programmeName, lines: lines,
            recipient: recipient.isEmpty ? "Till dig" : recipient, heading: heading,
            title: "\(heading), \(reference)",
            blocks: blocks
                + LetterDocument.Block.part(
                    route == nil ? "Vem har skrivit" : "Vem har beslutat",
                    (signature + contact).joined(separator: "\n")),
            appeal: appeal)
    }

    private var contact: [String] {
        authority.map { ["Har du frågor? Ring \($0.phone) eller skriv till \($0.email)."] } ?? []
    }
}
