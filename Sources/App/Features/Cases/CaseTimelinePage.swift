import Templating
import Web

/// What of a case's timeline is asked for, as the address says it.
struct CaseTimelineChoice: Sendable {
    /// Nil for all kinds.
    let kind: CaseTimelineKind?
    /// 1 is the latest.
    let page: Int

    /// Anything that is neither a kind nor a page is all, from the latest.
    init(kind: String?, page: String?) {
        self.kind = kind.flatMap(CaseTimelineKind.init)
        self.page = page.flatMap { Int($0) } ?? 1
    }
}

/// So much of a case's timeline as is read at once, latest first. What is left out is told, and is one link
/// away.
struct CaseTimelinePage: Fielded, Sendable {
    static let length = 50

    let kinds: [CaseTimelineLink]
    let entries: [TimelineEntry]
    /// Which of them are shown; nil where all are.
    let span: String?
    let newer: Link?
    let older: Link?

    static let fields: Fields<CaseTimelinePage> = [
        .flag("hasKinds") { !$0.kinds.isEmpty },
        .list("kinds", CaseTimelineLink.fields) { $0.kinds },
        .flag("hasEntries") { !$0.entries.isEmpty },
        .list("entries", TimelineEntry.fields) { $0.entries },
        .optionalText("span") { $0.span },
        .optionalLink("newer") { $0.newer },
        .optionalLink("older") { $0.older },
    ]

    init(_ parts: [CaseTimeline.Part], _ choice: CaseTimelineChoice, of number: String) {
        let all = CaseTimeline.entries(parts, only: choice.kind), length = CaseTimelinePage.length
        let last = max(1, (all.count + length - 1) / length)
        let page = min(max(choice.page, 1), last)
        let shown = all.dropFirst((page - 1) * length).prefix(length)
        entries = Array(shown)
        kinds = CaseTimelineLink.all(parts.map(\.kind), shown: choice.kind, of: number)
        span = last == 1
            ? nil : "Händelse \(shown.startIndex + 1)–\(shown.endIndex) av \(all.count), nyast först."
        newer = page > 1 ? CaseTimelinePage.address(page - 1, choice.kind, of: number) : nil
        older = page < last ? CaseTimelinePage.address(page + 1, choice.kind, of: number) : nil
    }

    private static func address(_ page: Int, _ kind: CaseTimelineKind?, of number: String) -> Link {
        guard let kind else { return "/arenden/\(number)?sida=\(page)#tidslinje" }
        return "/arenden/\(number)?visa=\(kind.rawValue)&sida=\(page)#tidslinje"
    }
}
