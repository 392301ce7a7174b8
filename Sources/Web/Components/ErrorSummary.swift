import Templating

/// Everything wrong in a form, above it, in the fields' own order and words; it gets the focus when the
/// page opens. Shown also for a single error, and never without a link to the field.
public struct ErrorSummary: Fielded, Sendable {
    /// One error and the way to its field.
    public struct Entry: Fielded, Sendable {
        public static let fields: Fields<Entry> = [
            .text("sentence") { $0.sentence },
            .link("target") { $0.target },
        ]

        let sentence: String
        let target: Link

        /// - Parameter fieldID: the `id` of the field's first control, without `#`.
        public init(sentence: String, fieldID: String) {
            self.sentence = sentence
            target = "#\(fieldID)"
        }
    }

    public static let fields: Fields<ErrorSummary> = [
        .list("complaints") { $0.complaints },
    ]

    let complaints: [Entry]

    public init(complaints: [Entry]) {
        self.complaints = complaints
    }
}
