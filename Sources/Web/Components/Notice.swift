import Templating

/// A message above the content: that something was saved, restored, or needs care. Never together with an
/// error summary, and never the only place where something important is told.
public struct Notice: Fielded, Sendable {
    /// What it is about; told by its heading and words, never by colour alone.
    public enum Kind: String, Sendable {
        case information, care, conflict, done
    }

    public static let fields: Fields<Notice> = [
        .text("kind") { $0.kind.rawValue },
        .optionalText("heading") { $0.heading },
        .text("text") { $0.text },
        .optional("act") { $0.act },
    ]

    let kind: Kind
    let heading: String?
    let text: String
    let act: Act?

    public init(kind: Kind, heading: String? = nil, text: String, act: Act? = nil) {
        self.kind = kind
        self.heading = heading
        self.text = text
        self.act = act
    }
}
