/// What visits and the calendar name.
extension Named {
    public enum Visit {}
    public enum Resource {}
    public enum ResourceBooking {}
    public enum SupportContact {}
    public enum PracticalHelp {}
    public enum CalendarFeed {}
}

public typealias VisitID = Identifier<Named.Visit>
/// A room or a vehicle of a unit.
public typealias ResourceID = Identifier<Named.Resource>
public typealias ResourceBookingID = Identifier<Named.ResourceBooking>
public typealias SupportContactID = Identifier<Named.SupportContact>
public typealias PracticalHelpID = Identifier<Named.PracticalHelp>
public typealias CalendarFeedID = Identifier<Named.CalendarFeed>
