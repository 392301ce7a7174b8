import Templating

/// What stands where a list would: what comes here and how, and perhaps how to begin. Never only "inga
/// träffar".
public struct EmptyList: Fielded, Sendable {
    public static let fields: Fields<EmptyList> = [
        .text("text") { $0.text },
        .optional("act") { $0.act },
    ]

    let text: String
    let act: Act?

    public init(text: String, act: Act? = nil) {
        self.text = text
        self.act = act
    }
}
