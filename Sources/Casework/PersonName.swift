/// What a person is called on a page: the one rule for heads, lists, Min dag and everything else that names
/// somebody. It never gives a hidden name away, and never leaves a gap where none is known.
public enum PersonName {
    public static let unknown = "Namn ej känt"

    /// - Parameter isHidden: the person is protected, and the page is not for who is on the case.
    public static func shown(_ name: String, isHidden: Bool = false) -> String {
        if isHidden { return ProtectedReading.placeholder }
        return name.isEmpty ? unknown : name
    }
}
