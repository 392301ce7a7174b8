extension AuditEvent {
    /// How decisions reach people, in the words of the log.
    static let deliveryWords: [AuditEvent: String] = [
        .decisionServed: "Delgav ett beslut",
        .deliveryFollowedUp: "Antecknade hur det gick med en delgivning",
        .boardNoticeNoted: "Antecknade anslag på kommunens anslagstavla",
    ]
}
