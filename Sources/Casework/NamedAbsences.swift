/// Absence of staff, and what is moved between them.
extension Named {
    public enum Absence {}
    public enum CaseloadMove {}
}

public typealias AbsenceID = Identifier<Named.Absence>
public typealias CaseloadMoveID = Identifier<Named.CaseloadMove>
