import Templating

/// One thing that happened in a case: when, what, who. Newest first in its list; never edited once written.
public struct TimelineEntry: Fielded, Sendable {
    public static let fields: Fields<TimelineEntry> = [
        .text("dateTime") { $0.dateTime },
        .text("when") { $0.when },
        .text("heading") { $0.heading },
        .optionalText("byLine") { $0.byLine },
        .texts("texts") { $0.texts },
        .optional("tag") { $0.tag },
        .optional("act") { $0.act },
    ]

    /// For machines: `2026-11-18` or `2026-11-18T14:03`.
    let dateTime: String
    /// As people read it: "18 november 2026, 14.03".
    public let when: String
    public let heading: String
    /// "Hedda H., handläggare"
    public let byLine: String?
    public let texts: [String]
    let tag: Tag?
    let act: Act?

    public init(
        dateTime: String, when: String, heading: String, byLine: String? = nil, texts: [String] = [], tag:
        Tag? = nil, act: Act? = nil
    ) {
        self.dateTime = dateTime
        self.when = when
        self.heading = heading
        self.byLine = byLine
        self.texts = texts
        self.tag = tag
        self.act = act
    }

    /// Whether the same person did both, as far as they say.
    public func isBySame(as other: TimelineEntry) -> Bool { byLine == other.byLine }

    /// This entry with another's heading and words below its own: what came of one and the same act.
    public func telling(_ other: TimelineEntry) -> TimelineEntry {
        let told = ([other.heading] + other.texts.prefix(1)).joined(separator: ", ")
        return TimelineEntry(
            dateTime: dateTime, when: when, heading: heading, byLine: byLine,
            texts: texts + [told] + other.texts.dropFirst(), tag: tag, act: act)
    }
}
