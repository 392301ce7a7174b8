extension AuditEvent {
    /// What happened with consents and what was told on them, in the words of the log.
    static let consentWords: [AuditEvent: String] = [
        .consentsViewed: "Visade samtycken och vad som lämnats till andra",
        .consentsNoted: "Antecknade samtycken",
        .consentWithdrawn: "Antecknade att ett samtycke återkallades",
        .sharingNoted: "Antecknade vad som lämnats till någon annan",
    ]
}
