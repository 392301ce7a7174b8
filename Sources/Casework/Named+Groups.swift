/// What groups are made of.
extension Named {
    public enum Activity {}
    public enum SupportGroup {}
    public enum GroupSession {}
    public enum GroupMembership {}
    public enum GroupIdea {}
}

public typealias ActivityID = Identifier<Named.Activity>
public typealias SupportGroupID = Identifier<Named.SupportGroup>
public typealias GroupSessionID = Identifier<Named.GroupSession>
public typealias GroupMembershipID = Identifier<Named.GroupMembership>
public typealias GroupIdeaID = Identifier<Named.GroupIdea>
