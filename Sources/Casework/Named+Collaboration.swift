/// What work with others is made of.
extension Named {
    public enum Partner {}
    public enum PartnerContact {}
    public enum OnwardPath {}
    public enum OnwardStep {}
    public enum CoordinatedPlan {}
    public enum Relative {}
    public enum RelativeNote {}
}

public typealias PartnerID = Identifier<Named.Partner>
public typealias PartnerContactID = Identifier<Named.PartnerContact>
public typealias OnwardPathID = Identifier<Named.OnwardPath>
public typealias OnwardStepID = Identifier<Named.OnwardStep>
public typealias CoordinatedPlanID = Identifier<Named.CoordinatedPlan>
public typealias RelativeID = Identifier<Named.Relative>
public typealias RelativeNoteID = Identifier<Named.RelativeNote>
