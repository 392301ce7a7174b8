extension Named {
    public enum Consent {}
    public enum Sharing {}
}

public typealias ConsentID = Identifier<Named.Consent>
/// Something that was told to another party.
public typealias SharingID = Identifier<Named.Sharing>
