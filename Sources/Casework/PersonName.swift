/// What a person is called on a page. An inquiry may come before anybody knows the name.
public enum PersonName {
    public static let unknown = "Namn ej känt"

    public static func shown(_ name: String) -> String {
        name.isEmpty ? unknown : name
    }
}
