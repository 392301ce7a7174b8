extension AuditEvent {
    /// What happened with appeals, in the words of the log.
    static let appealWords: [AuditEvent: String] = [
        .appealReceived: "Tog emot ett överklagande",
        .appealWithdrawn: "Antecknade att ett överklagande återkallades",
        .appealTried: "Rättidsprövade ett överklagande",
        .appealDismissed: "Avvisade ett överklagande",
        .appealDismissalServed: "Antecknade när en avvisning togs emot",
        .appealReconsidered: "Omprövade ett överklagat beslut",
        .appealHandedOver: "Lämnade över ett överklagande till domstolen",
        .courtEventNoted: "Antecknade en händelse hos domstolen",
        .judgmentLastDayNoted: "Antecknade sista dagen att överklaga en dom",
        .judgmentNoted: "Antecknade en dom",
        .judgmentCarriedOut: "Antecknade att en dom verkställdes",
        .legalityReviewForwarded: "Skickade en begäran om laglighetsprövning vidare",
    ]
}
