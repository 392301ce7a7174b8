import Casework
import Law

extension NewCommunication: LetterRecord {
    static let letterKind = LetterKind.communication

    var sending: (day: Day, way: SentWay)? { sent.map { (day, $0.way) } }

    func letter(in place: InvestigationPlace, from origin: LetterOrigin, by name: String) -> LetterDocument {
        origin.letter(
            "Du får läsa utredningen innan vi beslutar",
            [
                .text(
                    "Vi utreder din ansökan. Innan vi beslutar får du se allt som har betydelse för "
                        + "beslutet, och du kan säga vad du tycker (25 § förvaltningslagen). Det här får "
                        + "du nu:"),
                .list(text.paragraphs),
                .heading("Så svarar du"),
                .text(answering.joined(separator: "\n")),
                .heading("Du får tala inför nämnden"),
                .text(
                    "Du har också rätt att lämna uppgifter muntligt inför nämnden (14 kap. 8 § "
                        + "socialtjänstlagen). Säg till oss om du vill det."),
            ], signature: [name])
    }

    private var answering: [String] {
        let last = sent.map { $0.answerBy.inWords(withYear: true) } ?? ""
        return [
            "Vill du svara ska svaret ha kommit till oss senast \(last). Du kan skriva, ringa eller komma "
                + "hit. Behöver du mer tid, säg till.",
            "Tycker du att något är fel, berätta det. Vi skriver in vad du säger.",
            "Du behöver inte svara. Då beslutar vi med det som står i utredningen.",
        ]
    }
}

extension NewDelayNotice: LetterRecord {
    static let letterKind = LetterKind.delayNotice

    var sending: (day: Day, way: SentWay)? { (sentOn, way) }

    func letter(in place: InvestigationPlace, from origin: LetterOrigin, by name: String) -> LetterDocument {
        origin.letter(
            "Ditt ärende tar längre tid",
            [
                .text("Vi är inte klara med din ansökan. Det beror på det här:"), .list(reason.paragraphs),
                .text("Vi räknar med att besluta \(expectedOn.inWords(withYear: true))."),
            ] + (place.file.appliedOn.map(NewDelayNotice.request) ?? []),
            signature: [name])
    }

    private static func request(applied: Day) -> [LetterDocument.Block] {
        let last = CaseClock.decisionOverdue(applied: applied).lastDay
        return LetterDocument.Block.part(
            "Om det dröjer mer än sex månader",
            "Har vi inte beslutat när sex månader har gått, den \(last.inWords(withYear: true)), kan du "
                + "skriva till oss och begära att vi avgör ärendet (12 § förvaltningslagen).")
    }
}

extension RequestRefusal: LetterRecord {
    static let letterKind = LetterKind.requestRefusal

    var sending: (day: Day, way: SentWay)? { (on, way) }

    /// It is appealed as the case itself would be, and until that is decided the right to support is what is
    /// asked for (FL 2017:900 12 §).
    func letter(in place: InvestigationPlace, from origin: LetterOrigin, by name: String) -> LetterDocument {
        let came = place.file.request.map { " den \($0.arrivedOn.inWords(withYear: true))" } ?? ""
        return origin.letter(
            "Vi avslår din begäran att ärendet ska avgöras nu",
            [
                .heading("Beslut"),
                .text("Du begärde\(came) att vi ska avgöra ditt ärende. Vi avslår begäran."),
                .heading("Varför"),
                .text(reasons + "\nBeslutet är fattat enligt 12 § förvaltningslagen (2017:900)."),
                .heading("Vad som händer nu"), .text("Vi fortsätter att utreda din ansökan."),
            ], signature: ["\(name), beslutsfattare"], appeal: .administrativeCourt)
    }
}
