import Casework
import Law

/// A letter to the person from an investigation, made from what was noted.
struct InvestigationLetter: Sendable {
    let heading: String
    let day: Day
    let opening: [String]
    /// Things one by one; empty if there are none.
    let list: [String]
    let closing: [String]
}

extension InvestigationPlace {
    /// Nil if nothing was sent.
    var communicationLetter: InvestigationLetter? {
        guard let one = communication, one.sent != nil, let answerBy = one.answerBy else { return nil }
        return InvestigationLetter(
            heading: "Du får läsa utredningen innan vi beslutar", day: one.content.day,
            opening: [
                "Vi utreder din ansökan. Innan vi beslutar får du se allt som har betydelse för beslutet, "
                    + "och du kan säga vad du tycker (25 § förvaltningslagen). Det här får du nu:"
            ], list: one.content.text.paragraphs,
            closing: [
                "Vill du svara ska svaret ha kommit till oss senast \(answerBy.inWords(withYear: true)). "
                    + "Du kan skriva, ringa eller komma hit. Behöver du mer tid, säg till.",
                "Du behöver inte svara. Då beslutar vi med det som står i utredningen.",
                "Du har också rätt att lämna uppgifter muntligt inför nämnden "
                    + "(14 kap. 8 § socialtjänstlagen). Säg till oss om du vill det.",
                "Tycker du att något är fel, berätta det. Vi skriver in vad du säger.",
            ])
    }

    /// Nil if no such notice was sent.
    var delayLetter: InvestigationLetter? {
        guard let id = DelayNoticeID(item), let one = file.delays.first(where: { $0.id == id }) else {
            return nil
        }
        return InvestigationLetter(
            heading: "Ditt ärende tar längre tid", day: one.content.sentOn,
            opening: ["Vi är inte klara med din ansökan. Det beror på det här:"],
            list: one.content.reason.paragraphs,
            closing: ["Vi räknar med att besluta \(one.content.expectedOn.inWords(withYear: true))."]
                + (file.appliedOn.map { [requestSentence(applied: $0)] } ?? []))
    }

    private func requestSentence(applied: Day) -> String {
        let last = CaseClock.decisionOverdue(applied: applied).lastDay
        return "Har vi inte beslutat när sex månader har gått, den \(last.inWords(withYear: true)), kan du "
            + "skriva till oss och begära att vi avgör ärendet (12 § förvaltningslagen)."
    }

    /// Nil if no request has been refused.
    var refusalLetter: InvestigationLetter? {
        guard let request = file.request, let (refusal, _) = request.refusal else { return nil }
        return InvestigationLetter(
            heading: "Beslut: vi avslår din begäran att ärendet ska avgöras nu", day: refusal.on,
            opening: [
                "Du begärde den \(request.arrivedOn.inWords(withYear: true)) att vi ska avgöra ditt ärende "
                    + "(12 § förvaltningslagen). Vi avslår begäran. Skälen är:"
            ], list: refusal.reasons.paragraphs,
            closing: [
                "Vi fortsätter att utreda din ansökan.",
                "Du kan överklaga det här beslutet till förvaltningsrätten. Skriv vilket beslut det är, "
                    + "hur du vill att det ska ändras och varför. Skriv också namn, personnummer, adress, "
                    + "telefon och e-post. Lämna eller skicka överklagandet till oss, inte till domstolen.",
                "Det ska ha kommit till oss inom tre veckor från den dag du fick det här beslutet.",
                "Har det kommit i tid skickar vi det vidare till domstolen, om vi inte själva ändrar "
                    + "beslutet som du vill. Du kan få hjälp av oss att skriva.",
            ])
    }
}
