import Templating

/// What somebody else saved in a field while you wrote your own text there. Both are shown; neither is lost.
public struct CollidingText: Fielded, Sendable {
    public static let fields: Fields<CollidingText> = [
        .text("author") { $0.author },
        .text("text") { $0.text },
    ]

    let author: String
    let text: String

    public init(author: String, text: String) {
        self.author = author
        self.text = text
    }
}
