/// Who may read the name and numbers of a person with protected identity: whoever is on the case, and nobody
/// else in the unit until the case is theirs. It never decides anything about people without protection.
public enum ProtectedReading {
    public static func mayRead(isProtected: Bool, owner: AccountID?, reader: AccountID) -> Bool {
        !isProtected || owner == reader
    }

    /// What stands where the name would.
    public static let placeholder = "Skyddade uppgifter"
}
