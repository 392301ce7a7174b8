/// Where a visit is (programmes.md VI-1, VI-4, VI-6, VI-8). The codes stand in the table `visit_place`.
public enum VisitPlace: String, Sendable, CaseIterable {
    case premises, home, outdoors
    /// To an authority, care or a school, with somebody of the staff.
    case accompany
    case remote

    public var swedish: String {
        switch self {
        case .premises: "I våra lokaler"
        case .home: "Hemma hos personen"
        case .outdoors: "Ute"
        case .accompany: "Följa med till någon annan"
        case .remote: "På telefon eller video"
        }
    }

    /// What a note of such a visit is called in the journal.
    public var noteKind: NoteKind {
        switch self {
        case .home: .homeVisit
        case .remote: .phoneContact
        case .premises, .outdoors, .accompany: .visit
        }
    }
}
