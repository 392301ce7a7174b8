extension AuditEvent {
    /// What happened while staff are away, in the words of the log.
    static let absenceWords: [AuditEvent: String] = [
        .surveyReleased: "Läste in anonyma enkätsvar",
        .caseloadViewed: "Läste vad som väntar i ärendet, inför frånvaro eller flytt",
        .absencePlanned: "Planerade frånvaro med ersättare",
        .absenceCancelled: "Ställde in en planerad frånvaro",
        .absenceLinesNoted: "Skrev egna rader till den som är ersättare",
        .caseloadMoved: "Flyttade ärendet med hela ärendelistan till en kollega",
        .caseloadReturned: "Flyttade tillbaka ärendet med hela ärendelistan",
    ]
}
