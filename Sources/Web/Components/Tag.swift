import Templating

/// A word beside a thing: its phase, or that it needs care. Never colour alone, and never more than a few
/// words.
public struct Tag: Fielded, Sendable {
    /// `done` is plain ink with a check mark; only what needs work has colour.
    public enum Tone: String, Sendable {
        case plain, now, care, done, protected
    }

    public static let fields: Fields<Tag> = [
        .text("label") { $0.label },
        .text("tone") { $0.tone.rawValue },
    ]

    let label: String
    let tone: Tone

    public init(label: String, tone: Tone = .plain) {
        self.label = label
        self.tone = tone
    }
}
