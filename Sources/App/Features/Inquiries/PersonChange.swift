import Casework
import Store

/// A change of a person's own facts, which all their cases share: each case keeps what stood, and has its own
/// entry in the log. It never judges whether the new facts are better.
struct PersonChange {
    let person: PersonID
    let account: AccountID

    init(of person: PersonID, by account: AccountID) {
        self.person = person
        self.account = account
    }

    /// - Parameters:
    ///   - standing: what stands now.
    ///   - loggedAlready: the case from which the change was made: the act's own entry is about it.
    func make(
        from standing: PersonFacts, to facts: PersonFacts, loggedAlready: EpisodeID?,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let cases = try PersonRepository.episodes(of: person, transaction)
        try InquiryVersionRepository.keep(cases.map(\.episode), by: account, transaction)
        for one in cases where one.episode != loggedAlready {
            let subject = AuditSubject(programme: one.programme, person: person, episode: one.episode)
            try transaction.record(.inquiryChanged, about: subject)
        }
        try PersonRepository.replace(person, from: standing, to: facts, by: account, transaction)
    }
}
