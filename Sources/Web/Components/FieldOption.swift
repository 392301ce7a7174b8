import Templating

/// One possible answer of a field with choices.
public struct FieldOption: Fielded, Sendable {
    public static let fields: Fields<FieldOption> = [
        .text("id") { $0.id },
        .text("value") { $0.value },
        .text("label") { $0.label },
        .flag("isChosen") { $0.isChosen },
    ]

    let id: String
    let value: String
    let label: String
    let isChosen: Bool

    public init(id: String, value: String, label: String, isChosen: Bool = false) {
        self.id = id
        self.value = value
        self.label = label
        self.isChosen = isChosen
    }
}
