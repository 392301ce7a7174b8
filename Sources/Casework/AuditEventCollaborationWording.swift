extension AuditEvent {
    /// What happened in the work with others, in the words of the log.
    static let collaborationWords: [AuditEvent: String] = [
        .partnerChanged: "Ändrade i registret över samverkan",
        .partnerContactNoted: "Antecknade en kontakt med en samverkanspart",
        .onwardViewed: "Läste om vägar vidare",
        .onwardNoted: "Skrev om en väg vidare",
        .relativesViewed: "Läste om anhöriga",
        .relativeNoted: "Skrev om en anhörig",
        .coordinatedPlanViewed: "Läste den samordnade planen (SIP)",
        .coordinatedPlanWritten: "Skrev i den samordnade planen (SIP)",
    ]
}
