/// What is kept around the end of support and after it.
extension Named {
    public enum SupportEnding {}
    public enum EndingCheck {}
    public enum RelapsePlan {}
}

public typealias SupportEndingID = Identifier<Named.SupportEnding>
public typealias RelapsePlanID = Identifier<Named.RelapsePlan>
public typealias EndingCheckID = Identifier<Named.EndingCheck>
