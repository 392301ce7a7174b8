extension AuditEvent {
    /// Plans, homework, goals and reviews, in the words of the log.
    static let planWords: [AuditEvent: String] = [
        .planViewed: "Läste genomförandeplanen",
        .planWritten: "Skrev i genomförandeplanen",
        .planDraftTakenBack: "Tog tillbaka ett utkast till genomförandeplan",
        .planAgreed: "Antecknade svaret på genomförandeplanen",
        .homeworkSet: "Antecknade en hemuppgift",
        .homeworkChecked: "Antecknade hur en hemuppgift gick",
        .goalStandingNoted: "Antecknade hur ett mål går",
        .scaledGoalLocked: "Låste ett mål med fem nivåer",
        .scaledGoalWithdrawn: "Tog bort ett mål med fem nivåer",
        .reviewViewed: "Läste uppföljningar",
        .reviewHeld: "Skrev in en uppföljning",
        .supportEndingViewed: "Läste hur stödet avslutades",
        .supportEnded: "Avslutade stödet, eller rättade avslutet",
        .relapsePlanViewed: "Läste återfallsplanen",
        .relapsePlanWritten: "Skrev i återfallsplanen",
        .endingChecked: "Antecknade vad som är gjort vid avslutet",
    ]
}
