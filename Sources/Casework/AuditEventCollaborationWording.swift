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
        .susSheetViewed: "Läste blad för SUS",
        .susSheetWritten: "Skrev ett blad för SUS",
        .dutyViewed: "Läste i registret för aktivitetsansvaret (KAA)",
        .dutyNoted: "Skrev i registret för aktivitetsansvaret (KAA)",
        .dutyErased: "Gallrade i registret för aktivitetsansvaret (KAA)",
        .sarahReportViewed: "Läste rapporter enligt lex Sarah",
        .sarahReportMade: "Rapporterade enligt lex Sarah",
        .sarahReportFollowed: "Skrev vad som gjordes med en rapport enligt lex Sarah",
    ]
}
