extension AuditEvent {
    /// What administrators have changed of what programmes and forms say; none is about a person.
    static let administrationWords: [AuditEvent: String] = [
        .textPackInstalled: "Lade in ett textpaket",
        .textPackWithdrawn: "Tog ett textpaket ur bruk",
        .formTemplateInstalled: "Lade in en ny version av en kartläggningsmall",
        .formTemplateWithdrawn: "Ångrade en kommande version av en kartläggningsmall",
        .instrumentPermitted: "Antecknade ett tillstånd för ett formulär",
        .supportListChanged: "Ändrade stödnumren",
        .safetyRoutineChanged: "Ändrade trygghetsrutinen",
        .programmeInstalled: "Lade in en verksamhet",
        .programmeUpdated: "Uppdaterade en verksamhet ur en fil",
        .programmeVersionAdded: "Lade in en ny version av en verksamhet",
        .programmeVersionWithdrawn: "Ångrade en version av en verksamhet",
        .inboxOwnerSet: "Ändrade vem som tar emot webbanmälningar",
        .alternativeChanged: "Ändrade katalogen över andra vägar",
        .alternativeWithdrawn: "Ångrade en ändring i katalogen",
        .phraseChanged: "Ändrade en textfras",
        .phraseWithdrawn: "Ångrade en ändrad textfras",
    ]
}
