extension AuditEvent {
    /// What happened with groups, in the words of the log.
    static let groupWords: [AuditEvent: String] = [
        .groupViewed: "Läste vilka som är inbjudna till en grupp",
        .groupSessionViewed: "Läste vilka som var med på en träff",
        .groupChanged: "Ändrade en grupp",
        .groupSessionChanged: "Ändrade en träff",
        .groupAttendanceNoted: "Skrev in närvaro",
        .groupMemberChanged: "Ändrade vem som är inbjuden till en grupp",
        .activityChanged: "Ändrade en aktivitet",
        .groupIdeaChanged: "Ändrade idélådan",
    ]
}
