extension AuditEvent {
    /// How decisions reach people and are carried out, in the words of the log.
    static let deliveryWords: [AuditEvent: String] = [
        .decisionPutToBoard: "Lämnade ett beslut till nämnden",
        .boardAnswerNoted: "Antecknade vad nämnden beslutade",
        .decisionServed: "Delgav ett beslut",
        .deliveryFollowedUp: "Antecknade hur det gick med en delgivning",
        .boardNoticeNoted: "Antecknade anslag på kommunens anslagstavla",
        .executionNoted: "Antecknade hur beviljat stöd ges",
        .executionMarkedMistaken: "Markerade en anteckning om verkställighet som fel",
        .executionViewed: "Läste hur beviljat stöd ges",
        .notCarriedOutViewed: "Visade ej verkställda beslut",
        .delegatedDecisionsViewed: "Visade delegationsbeslut",
    ]
}
