import Casework
import Law
import Templating
import Web

/// `/loggkontroll`: the checks there have been, latest first.
struct LogReviewsPage: Page, Sendable {
    static let template = "log/reviews"

    struct Row: Fielded, Sendable {
        let span: String
        let size: String
        let drawn: String
        let outcome: String?
        let address: Link

        static let fields: Fields<Row> = [
            .text("span") { $0.span },
            .text("size") { $0.size },
            .text("drawn") { $0.drawn },
            .optionalText("outcome") { $0.outcome },
            .link("address") { $0.address },
        ]
    }

    private let rows: [Row]

    static let fields: Fields<LogReviewsPage> = [
        .flag("hasRows") { !$0.rows.isEmpty },
        .list("rows") { $0.rows },
    ]

    init(_ reviews: [LogReview]) {
        rows = reviews.map { review in
            Row(
                span: LogReviewPage.span(review), size: String(review.size),
                drawn: "\(review.drawnAt.day), \(review.drawnBy)",
                outcome: review.outcome.map { "\($0.finding.swedish), \($0.at.day), \($0.by)" },
                address: "/loggkontroll/\(review.id)")
        }
    }
}

/// `/loggkontroll/{review}`: what was drawn, and the form for what it showed.
struct LogReviewPage: Page, Sendable {
    static let template = "log/review"

    private let span: String
    private let drawn: String
    private let outcome: String?
    private let rows: [LogRow]
    private let form: FormView
    private let crumbs = [Crumb(label: "Loggkontroller", address: "/loggkontroll")]

    static let fields: Fields<LogReviewPage> = [
        .text("span") { $0.span },
        .text("drawn") { $0.drawn },
        .optionalText("outcome") { $0.outcome },
        .list("rows") { $0.rows },
        .part("form", FormView.fields) { $0.form },
        .list("crumbs") { $0.crumbs },
    ]

    init(_ review: LogReview, entries: [LogEntry], mayFollow: Bool, form: FormState) {
        span = LogReviewPage.span(review)
        drawn = "\(review.drawnAt.dayAndTime) av \(review.drawnBy)"
        outcome = review.outcome.map { "\($0.at.dayAndTime) av \($0.by)" }
        rows = entries.map { LogRow($0, mayFollow: mayFollow) }
        self.form = FormView(form, submit: "Spara kontrollen")
    }

    /// "2026-11-01–2026-11-20".
    static func span(_ review: LogReview) -> String {
        review.from == review.to ? "\(review.from)" : "\(review.from)–\(review.to)"
    }
}
