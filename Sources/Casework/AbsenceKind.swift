/// Why somebody of the staff is away. It is told to them and to whoever leads the unit, and to nobody else.
public enum AbsenceKind: String, Sendable, CaseIterable {
    case holiday, parental, illness, childIll, course, other

    public var swedish: String {
        switch self {
        case .holiday: "Semester"
        case .parental: "Föräldraledighet"
        case .illness: "Sjukdom"
        case .childIll: "Vård av barn"
        case .course: "Utbildning"
        case .other: "Något annat"
        }
    }
}
