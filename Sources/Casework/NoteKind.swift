/// What a journal note is about (`process.md`, "Records"). The codes stand in the table `note_kind`, and
/// are never renamed.
public enum NoteKind: String, Sendable, CaseIterable {
    case officialNote, phoneContact, visit, homeVisit, incomingDocument, recordedMessage, other
    /// The person's own view that something in the file is wrong (SoL 2025:400 14 kap. 6 §): always about
    /// another note.
    case objection

    /// Those that somebody chooses when writing; an objection begins at the note that it is about.
    public static let chosen = allCases.filter { $0 != .objection }

    public var swedish: String {
        switch self {
        case .officialNote: "Tjänsteanteckning"
        case .phoneContact: "Telefonkontakt"
        case .visit: "Besök"
        case .homeVisit: "Hembesök"
        case .incomingDocument: "Inkommen handling"
        case .recordedMessage: "Journalfört meddelande"
        case .other: "Övrigt"
        case .objection: "Personens invändning"
        }
    }
}
