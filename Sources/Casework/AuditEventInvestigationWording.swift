extension AuditEvent {
    /// What happened in investigations, in the words of the log.
    static let investigationWords: [AuditEvent: String] = [
        .investigationViewed: "Läste utredningen",
        .deadlinesViewed: "Visade frister",
        .investigationWritten: "Skrev i utredningen",
        .investigationFactNoted: "Antecknade en uppgift i utredningen",
        .biasDeclared: "Svarade på om jäv",
        .referralSent: "Skickade en remiss",
        .referralAnswered: "Antecknade svar på en remiss",
        .communicationNoted: "Kommunicerade utredningen eller antecknade varför inte",
        .communicationAnswered: "Antecknade personens svar på kommuniceringen",
        .delayNoticeSent: "Underrättade personen om försening",
        .decisionRequested: "Tog emot en begäran om avgörande",
        .decisionRequestRefused: "Avslog en begäran om avgörande",
        .investigationFinished: "Gjorde utredningen klar för beslut",
        .investigationReturned: "Tog tillbaka utredningen från beslut",
        .decisionFollowedUp: "Följde upp ett beslut",
        .decisionCorrected: "Rättade ett skrivfel i ett beslut",
        .alternativeWeighed: "Vägde en annan väg ur katalogen",
        .lettersViewed: "Läste brev",
        .letterSent: "Antecknade att ett brev har skickats",
        .letterPrinted: "Gjorde ett brev till PDF",
    ]
}
