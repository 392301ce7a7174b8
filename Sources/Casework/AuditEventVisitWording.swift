extension AuditEvent {
    /// What happened with visits and the calendar, in the words of the log.
    static let visitWords: [AuditEvent: String] = [
        .visitViewed: "Öppnade besöken",
        .calendarViewed: "Visade kalendern",
        .visitBooked: "Bokade ett besök",
        .visitMoved: "Flyttade ett besök",
        .visitNoted: "Skrev in hur det gick med ett besök",
        .visitCorrected: "Rättade vad som blev av ett besök",
        .resourceAdded: "Lade till ett rum eller fordon",
        .resourceRetired: "Tog bort ett rum eller fordon",
        .supportContactNoted: "Antecknade en kontakt",
        .practicalHelpBegun: "Skrev upp en praktisk hjälp",
        .practicalHelpSettled: "Skrev in vad en praktisk hjälp ledde till",
        .calendarFeedMade: "Skapade en adress till sin kalender",
        .calendarFeedRevoked: "Stängde adressen till sin kalender",
    ]
}
