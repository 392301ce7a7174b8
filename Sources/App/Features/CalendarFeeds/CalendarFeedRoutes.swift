import Casework
import Crypto
import HTTP
import HTTPTypes
import Law
import Store
import Templating
import Web

/// One's own calendar for another program, and the address where that program reads it. What stands behind
/// the address names nobody, so whoever finds it learns when somebody is busy, and no more.
struct CalendarFeedRoutes: Feature {
    let store: Store
    /// A program asks once an hour or so; one that asks all the time is made to wait.
    private let pace = SearchPace(most: 10)

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [CalendarFeedPage.self, CalendarFeedAddressPage.self]

    private static let own = RouteAudit.nothing("Bara den egna adressen, inga personer.")
    private static let times = RouteAudit.nothing("Bara tider, med ett ord som inte säger något om någon.")
    private static let shown: Link = "/kalender/prenumeration/adress"

    var routes: [Route] {
        [
            .form(
                "/kalender/prenumeration", .holding(.followSupport, in: .execution), CalendarFeedForm.self,
                views: Self.own, records: .calendarFeedMade, prefill: usual, show: show, submit: make),
            .get(
                "/kalender/prenumeration/adress", .holding(.followSupport, in: .execution), audit: Self.own,
                address),
            .post(
                "/kalender/prenumeration/stang", .holding(.followSupport, in: .execution),
                records: .calendarFeedRevoked, revoke),
            .get("/kalenderflode/{token}", .passerby, audit: Self.times, feed),
        ]
    }

    private func usual(_ context: Context, _ actor: Actor) throws -> [String: String] {
        [CalendarFeedForm.word: CalendarFeed.Title.taken.rawValue]
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let feed = try store.read { try CalendarFeedRepository.standing(of: actor.accountID, $0) }
        return CalendarFeedPage(
            standing: feed.map { "\($0.madeAt.day.inWords(withYear: true)), med ordet ”\($0.title)”" },
            revoke: feed.map { _ in
                ActForm(label: "Stäng adressen", address: "/kalender/prenumeration/stang")
            },
            form: FormView(state, submit: feed == nil ? "Skapa en adress" : "Skapa en ny adress"))
    }

    private func make(
        _ context: Context, _ actor: Actor, _ title: CalendarFeed.Title, _ submission: Submission
    ) throws -> Response {
        let secret = try CalendarFeed.secret()
        let command = MakeCalendarFeed(proof: actor, hash: secret.hash, title: title)
        let response = try submission.run(command) { _ in CalendarFeedRoutes.shown }
        return try context.handing(secret.text, to: actor.accountID, with: response)
    }

    private func address(_ context: Context, _ actor: Actor) throws -> Response {
        let secret = try context.handed(to: actor)
        let page = CalendarFeedAddressPage(address: secret.map { "\(context.ownOrigin)/kalenderflode/\($0)" })
        return context.takingAway(try context.page(page))
    }

    private func revoke(_ context: Context, _ actor: Actor) throws -> Response {
        try store.run(RevokeCalendarFeed(proof: actor))
        return context.seeOther("/kalender/prenumeration")
    }

    private func feed(_ context: Context, _: Visitor) throws -> Response {
        let hash = try SHA256.hash(context.parameter("token"))
        let today = store.clock.today
        let days = today.adding(days: -30)...today.adding(days: 183)
        let found = try store.read { transaction in
            try CalendarFeedRepository.find(hash, transaction).map { feed in
                (feed, try CalendarFeedRepository.events(of: feed, days, transaction))
            }
        }
        guard let (feed, events) = found else { throw RouteRefusal.notFound }
        if case .wait(let seconds, _) = pace.take(feed.account, at: store.clock.now) {
            throw RouteRefusal.tooManyRequests(retryAfterSeconds: seconds)
        }
        return try CalendarFeedRoutes.response(
            CalendarFile(title: feed.title, events: events).octets, to: context.request)
    }

    /// Kept by the program that asks, and asked again: what has not changed is not sent twice.
    private static func response(_ octets: [UInt8], to request: Request) throws -> Response {
        let tag = EntityTag(Hex.encode(Array(try SHA256.hash(octets).prefix(12))))
        let fields: HTTPFields = [
            .contentType: CalendarFile.mediaType, .cacheControl: "private, no-cache",
            .eTag: tag?.text ?? "",
        ]
        if tag?.isNotModified(request.fields) == true { return Response(.notModified, fields: fields) }
        return Response(.ok, fields: fields, body: .bytes(octets))
    }
}
