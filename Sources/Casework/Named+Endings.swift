/// What is kept around the end of support and after it.
extension Named {
    public enum SupportEnding {}
    public enum EndingCheck {}
    public enum RelapsePlan {}
    public enum AftercareAnswer {}
    public enum AftercareContact {}
    public enum WindDown {}
    public enum RetentionList {}
    public enum WindDownDestination {}
}

public typealias SupportEndingID = Identifier<Named.SupportEnding>
public typealias RelapsePlanID = Identifier<Named.RelapsePlan>
public typealias AftercareAnswerID = Identifier<Named.AftercareAnswer>
public typealias AftercareContactID = Identifier<Named.AftercareContact>
public typealias RetentionListID = Identifier<Named.RetentionList>
public typealias WindDownID = Identifier<Named.WindDown>
public typealias WindDownDestinationID = Identifier<Named.WindDownDestination>
public typealias EndingCheckID = Identifier<Named.EndingCheck>
