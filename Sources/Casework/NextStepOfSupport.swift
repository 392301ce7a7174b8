extension NextStep {
    /// What happens next while somebody waits for support, has it or leaves it: as the case says it, why, and
    /// in few words. Of a step of another kind it says nothing that fits.
    var ofSupport: (what: String, why: String, short: String) {
        NextStep.supportWords[self] ?? NextStep.leaving
    }

    private static let leaving = (
        "Följ upp hur det gick och avsluta",
        "Personen har lämnat sin plats eller kön. Fråga hur det gick och vad personen vill nu.",
        "Följ upp och avsluta"
    )

    private static let supportWords: [NextStep: (what: String, why: String, short: String)] = [
        .writePlan: (
            "Gör en genomförandeplan tillsammans",
            "Stödet har börjat. Personen ska vara med och säga vad det ska leda till.", "Gör plan"
        ),
        .followUpPlan: (
            "Följ upp planen",
            "Ni har kommit överens om en dag att se hur det går och vad som är nästa steg.",
            "Följ upp planen"
        ),
        .keepContact: (
            "Håll kontakt medan personen väntar",
            "Väntan är lättare när någon hör av sig. Fråga hur det är och vad som är bra att veta.",
            "Håll kontakt"
        ),
        .startSupport: (
            "Börja stödet",
            "Personen har sagt ja till en plats. Bestäm den första träffen tillsammans.", "Börja stödet"
        ),
    ]
}
