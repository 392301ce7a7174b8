extension AuditEvent {
    /// Places, queue and figures of a whole unit, in the words of the log.
    static let placeWords: [AuditEvent: String] = [
        .placeViewed: "Läste om plats och kö",
        .placesViewed: "Visade verksamhetens platser och kö",
        .figuresViewed: "Visade verksamhetens resultat i siffror",
        .figurePeopleViewed: "Såg ärendet bakom en siffra",
        .queueEntered: "Satte upp personen i kön",
        .queueLetterKept: "Sparade ett brev om kön",
        .queueLeft: "Antecknade att personen inte väntar längre",
        .placeOffered: "Erbjöd en plats",
        .placeOfferAnswered: "Antecknade svar på ett erbjudande om plats",
        .supportStarted: "Började stödet",
        .supportInterrupted: "Antecknade att stödet avbröts",
        .supportResumed: "Antecknade att stödet återupptogs",
        .placeChanged: "Antecknade byte till uppföljningsplats",
        .placeLeft: "Antecknade att personen lämnade sin plats",
        .aftercareViewed: "Läste om efteruppföljning",
        .aftercareAnswered: "Antecknade svar om efteruppföljning",
        .aftercareNoted: "Antecknade en efteruppföljning",
        .windDownViewed: "Visade vad som finns kvar vid en avveckling",
        .windDownChanged: "Ändrade dagen då verksamheten upphör",
        .windDownPlanned: "Antecknade vart något går vid en avveckling",
        .contactPersonsSet: "Ändrade kontaktpersoner",
    ]
}
