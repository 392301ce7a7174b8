/// What work with others is made of.
extension Named {
    public enum Partner {}
    public enum PartnerContact {}
    public enum OnwardPath {}
    public enum OnwardStep {}
    public enum CoordinatedPlan {}
    public enum Relative {}
    public enum RelativeNote {}
    public enum SusSheet {}
    /// Of the register of kommunala aktivitetsansvaret, which knows of no case.
    public enum DutyYouth {}
    public enum DutyContact {}
    public enum DutyMeasure {}
    public enum DutyErasure {}
    public enum SarahReport {}
}

public typealias PartnerID = Identifier<Named.Partner>
public typealias PartnerContactID = Identifier<Named.PartnerContact>
public typealias OnwardPathID = Identifier<Named.OnwardPath>
public typealias OnwardStepID = Identifier<Named.OnwardStep>
public typealias CoordinatedPlanID = Identifier<Named.CoordinatedPlan>
public typealias RelativeID = Identifier<Named.Relative>
public typealias RelativeNoteID = Identifier<Named.RelativeNote>
public typealias SusSheetID = Identifier<Named.SusSheet>
public typealias DutyYouthID = Identifier<Named.DutyYouth>
public typealias DutyContactID = Identifier<Named.DutyContact>
public typealias DutyMeasureID = Identifier<Named.DutyMeasure>
public typealias DutyErasureID = Identifier<Named.DutyErasure>
public typealias SarahReportID = Identifier<Named.SarahReport>
