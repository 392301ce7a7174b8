extension AuditEvent {
    /// What happened with figures, in the words of the log; none is about one person.
    static let figureWords: [AuditEvent: String] = [
        .economySheetChanged: "Ändrade en hälsoekonomisk kalkyl",
        .exportOrdered: "Begärde ett uttag och skrev varför",
        .exportViewed: "Såg raderna i ett uttag",
        .exportFetched: "Hämtade filen i ett uttag",
        .figuresProposed: "Lade fram en tabell att publicera",
        .figuresPublished: "Publicerade en tabell",
        .reportWritten: "Skrev i en rapport, eller frös dess siffror",
        .reportFinished: "Färdigställde en rapport",
        .gapsViewed: "Såg vad som saknas i uppgifterna",
    ]
}
