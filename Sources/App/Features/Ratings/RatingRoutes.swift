import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's filled-in forms: the list, how they have changed, one form's result, and the result on paper.
/// They change nothing.
struct RatingRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [
        RatingListPage.self, RatingTrendPage.self, RatingPage.self, RatingPaperPage.self,
    ]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/skattningar", .onCase(.readRatings, in: .execution),
                audit: .view(.ratingsViewed), index),
            .get(
                "/arenden/{case}/skattningar/utveckling", .onCase(.readRatings, in: .execution),
                audit: .view(.ratingsViewed), trend),
            .get(
                "/arenden/{case}/skattningar/{rating}",
                .onCase(.readRatings, in: .execution), audit: .view(.ratingViewed),
                show),
            .get(
                "/arenden/{case}/skattningar/{rating}/utskrift", .onCase(.readRatings, in: .execution),
                audit: .view(.ratingPrinted), paper),
            .post(
                "/arenden/{case}/skattningar/{rating}/kasta", .onCase(.fillInRatings, in: .execution),
                records: .ratingDiscarded, discard),
        ]
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let file = try store.read { try RatingFile(under: grant, $0) }
        return try context.page(RatingListPage(file, under: grant, today: store.clock.today))
    }

    private func trend(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let isWhole = context.query("arenden") == "alla"
        let file = try store.read { try RatingFile(under: grant, isWhole: isWhole, $0) }
        for subject in [grant.subject] + (file.isWhole ? file.others.map(\.subject) : []) {
            store.recordView(.ratingsViewed, about: subject, under: grant)
        }
        return try context.page(RatingTrendPage(file, under: grant, today: store.clock.today))
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let sheet = try store.read { try RatingSheet(context.parameter("rating"), under: grant, $0) }
        store.recordView(.ratingViewed, about: grant.subject(of: sheet.rating.id), under: grant)
        return try context.page(RatingPage(sheet, under: grant, today: store.clock.today))
    }

    private func paper(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let (sheet, support) = try store.read { transaction in
            (
                try RatingSheet(context.parameter("rating"), under: grant, transaction),
                try SupportListRepository.latest(transaction)
            )
        }
        guard sheet.rating.state == .done else { throw RouteRefusal.notFound }
        store.recordView(.ratingPrinted, about: grant.subject(of: sheet.rating.id), under: grant)
        return try context.page(RatingPaperPage(sheet, support: support, number: grant.number))
    }

    private func discard(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let sheet = try store.read { try RatingSheet(context.parameter("rating"), under: grant, $0) }
        try store.run(DiscardRating(proof: grant, rating: sheet.rating.id))
        return context.seeOther(RatingAddress.index(grant.number))
    }
}
