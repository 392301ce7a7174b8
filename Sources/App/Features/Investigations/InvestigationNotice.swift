import Casework
import Store
import Web

/// What is shown where an investigation cannot be written in, with whatever had been typed.
enum InvestigationNotice {
    static func isWritable(
        _ file: InvestigationFile, in phases: [Casework.Phase], by account: AccountID
    ) -> Bool {
        file.facts.isOpen && file.facts.host == nil && phases.contains(file.facts.phase)
            && file.facts.mayBeRead(by: account) && !file.isBiased(account)
    }

    /// It is there, and the actor's to read.
    static func isReached(_ facts: CaseFacts, under grant: CaseGrant) -> Bool {
        let early: [Casework.Phase] = [.inquiry, .assessmentMeeting, .needsMapping]
        return !early.contains(facts.endedIn ?? facts.phase) && grant.may(.readInvestigation, in: .authority)
    }

    /// The way to it from the case, once somebody has applied.
    static func acts(_ facts: CaseFacts, under grant: CaseGrant) -> [Act] {
        guard isReached(facts, under: grant) else { return [] }
        return [Act(label: "Utredning", address: InvestigationRoutes.address(grant.number))]
    }

    /// Nil where it can be written in.
    static func standing(
        _ head: CaseHead, _ file: InvestigationFile, in phases: [Casework.Phase], for account: AccountID,
        typed state: FormState
    ) -> CaseNoticePage? {
        if let notice = CaseNoticePage.standing(head, file.facts, typed: state) { return notice }
        if isWritable(file, in: phases, by: account) { return nil }
        let (heading, text) = words(file, account)
        return CaseNoticePage(
            head: head, heading: heading, text: text, stands: [], typed: CaseNoticePage.written(in: state))
    }

    private static func words(_ file: InvestigationFile, _ account: AccountID) -> (String, String) {
        if !file.facts.mayBeRead(by: account) {
            return (
                "Personen har skyddade uppgifter",
                "Bara den som är ansvarig för ärendet läser och skriver i utredningen. Behöver du det "
                    + "för ditt arbete, gör dig själv till ansvarig under Nästa steg."
            )
        }
        if file.isBiased(account) {
            return (
                "Du har anmält jäv i det här ärendet",
                "Då får du inte handlägga det (6 kap. 28–32 §§ KL). Någon annan tar över: byt ansvarig under "
                    + "Nästa steg."
            )
        }
        return phaseWords(file.facts.phase)
    }

    private static func phaseWords(_ phase: Casework.Phase) -> (String, String) {
        if phase == .decision {
            return (
                "Utredningen är klar för beslut",
                "Det som står i den ändras inte. Behövs det, ta tillbaka utredningen på dess sida först."
            )
        }
        return (
            "Ärendet är inte under utredning",
            "En utredning börjar när personen har ansökt. Ta emot ansökan på ärendets sida först."
        )
    }
}
