import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The public form: an inquiry without log-in, for the person, somebody close or somebody at work. Nothing is
/// left in the writer's browser, and nothing tells whether the person is known.
struct PublicInquiryRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [
        PublicIndexPage.self, PublicStartPage.self, PublicQuestionPage.self, PublicCheckPage.self,
        PublicReceiptPage.self, PublicNoticePage.self,
    ]

    private static let empty: RouteAudit = .nothing("Ett tomt formulär; ingen person visas.")
    private static let own: RouteAudit = .nothing("Bara det som skrivaren själv har skrivit.")

    var routes: [Route] { beginning + written }

    private var beginning: [Route] {
        let empty = PublicInquiryRoutes.empty
        return [
            .get("/anmalan", .passerby, audit: empty, index),
            .get("/anmalan/{unit}", .passerby, audit: empty, unit),
            .get("/anmalan/{unit}/{language}", .passerby, audit: empty, start),
            .get("/anmalan/{unit}/{language}/ny", .passerby, audit: empty, new),
            .post("/anmalan/{unit}/{language}/ny", .passerby, records: .publicFormSaved, create),
            .get("/anmalan/{unit}/{language}/raderat", .passerby, audit: empty, erased),
        ]
    }

    private var written: [Route] {
        let own = PublicInquiryRoutes.own
        let check: PathPattern = "/anmalan/{unit}/{language}/{form}/kontrollera"
        let question: PathPattern = "/anmalan/{unit}/{language}/{form}/{question}"
        return [
            .get(check, .passerby, audit: own, self.check),
            .post(check, .passerby, records: .inquiryReceived, send),
            .get("/anmalan/{unit}/{language}/{form}/klar", .passerby, audit: own, receipt),
            .post("/anmalan/{unit}/{language}/{form}/radera", .passerby, records: .publicFormErased, erase),
            .get(question, .passerby, audit: own, edit),
            .post(question, .passerby, records: .publicFormSaved, update),
        ]
    }

    private func index(_ context: Context, _: Visitor) throws -> Response {
        let language = context.query("sprak").flatMap(PublicLanguage.init) ?? .swedish
        let units = try store.read { try PublicUnit.all(on: store.clock.today, $0) }
        let others = PublicLanguage.allCases.filter { $0 != language }.map {
            PublicLanguageLink(language: $0, address: "/anmalan?sprak=\($0.rawValue)")
        }
        return try context.page(
            PublicIndexPage(
                head: PublicHead(language: language, others: others), text: language.words.index,
                empty: language.words.nobodyReceives,
                units: units.map {
                    Act(label: $0.name, address: "/anmalan/\($0.code)/\(language.rawValue)")
                }))
    }

    private func unit(_ context: Context, _: Visitor) throws -> Response {
        let code = context.parameter("unit")
        let today = store.clock.today
        let isKnown = try store.read {
            try PublicUnit.find(code, on: today, $0) != nil || PublicClosed.find(code, on: today, $0) != nil
        }
        guard isKnown else { throw RouteRefusal.notFound }
        return context.seeOther("/anmalan/\(code)/\(PublicLanguage.swedish.rawValue)")
    }

    /// What somebody does in an open unit's form; of one that has closed the page says so.
    private func visited(
        _ context: Context, _ answer: (PublicVisit) throws -> Response
    ) throws -> Response {
        let code = context.parameter("unit")
        let language = PublicLanguage(rawValue: context.parameter("language"))
        let closed = try store.read { try PublicClosed.find(code, on: store.clock.today, $0) }
        if let closed, let language { return try closed.answer(context, language) }
        return try answer(PublicVisit(context))
    }

    private func start(_ context: Context, _: Visitor) throws -> Response {
        try visited(context) { try PublicDesk($0).start() }
    }

    private func new(_ context: Context, _: Visitor) throws -> Response {
        try visited(context) { try PublicDesk($0).new() }
    }

    private func create(_ context: Context, _ visitor: Visitor) throws -> Response {
        try visited(context) { try PublicWriting($0, visitor).create() }
    }

    private func edit(_ context: Context, _: Visitor) throws -> Response {
        try visited(context) { try PublicDesk($0).edit() }
    }

    private func update(_ context: Context, _ visitor: Visitor) throws -> Response {
        try visited(context) { try PublicWriting($0, visitor).update() }
    }

    private func check(_ context: Context, _: Visitor) throws -> Response {
        try visited(context) { try PublicDesk($0).check() }
    }

    private func send(_ context: Context, _ visitor: Visitor) throws -> Response {
        try visited(context) { try PublicWriting($0, visitor).send() }
    }

    private func receipt(_ context: Context, _: Visitor) throws -> Response {
        try visited(context) { try PublicDesk($0).receipt() }
    }

    private func erase(_ context: Context, _ visitor: Visitor) throws -> Response {
        try visited(context) { try PublicWriting($0, visitor).erase() }
    }

    private func erased(_ context: Context, _: Visitor) throws -> Response {
        try visited(context) { try PublicDesk($0).notice($0.words.erased) }
    }
}
