import Templating

/// A button that changes something without anything typed: its own small form. Never used for what can be
/// lost. The frame's token is put in by the partial.
public struct ActForm: Fielded, Sendable {
    public static let fields: Fields<ActForm> = [
        .text("label") { $0.label },
        .link("address") { $0.address },
        .optionalText("about") { $0.about },
    ]

    let label: String
    let address: Link
    /// Read aloud after the label, so that ten buttons "Avsluta" can be told apart.
    let about: String?

    public init(label: String, address: Link, about: String? = nil) {
        self.label = label
        self.address = address
        self.about = about
    }
}
