import Casework
import HTTP
import HTTPTypes
import Instruments
import Law
import Store
import Templating
import Web

/// The survey in the person's hands: one page, no session, nothing kept until it is handed in, and then
/// nothing of who or when. Every question may be passed over.
struct SurveyAnswerRoutes: Feature {
    let store: Store
    let hands: SurveyHands

    private static let empty: RouteAudit = .nothing("Ett tomt formulär; ingen person visas.")

    var routes: [Route] {
        [
            .get("/svara/tack", .passerby, audit: Self.empty, thanks),
            .get("/svara/lamna", .passerby, audit: Self.empty, leave),
            .get("/svara/{tablet}", .passerby, audit: Self.empty, show),
            .untraced("/svara/{tablet}", "Anonymt: varken vem, var eller när skrivs upp.", submit),
        ]
    }

    private func show(_ context: Context, _: Visitor) throws -> Response {
        guard let hand = try hands.find(context.parameter("tablet"), now: store.clock.now) else {
            return try over(context)
        }
        let (survey, support) = try store.read { transaction in
            (
                try SurveyRepository.find(hand.pack, transaction),
                try SupportListRepository.latest(transaction)
            )
        }
        guard let survey else { return try over(context) }
        return try context.page(
            SurveyAnswerPage(survey, support, address: "/svara/\(context.parameter("tablet"))"))
    }

    private func submit(_ context: Context, _: Visitor) throws -> Response {
        let token = context.parameter("tablet")
        guard let hand = try hands.use(token, now: store.clock.now),
            let survey = try store.read({ try SurveyRepository.find(hand.pack, $0) })
        else { return try over(context) }
        let answers = survey.questions.map { question -> Int? in
            let typed = Int(context.posted(SurveyAnswerPage.field(question.item)))
            return survey.choices(question).first { $0.value == typed }?.value
        }
        let (unit, quarter) = (hand.programme, Quarter(of: store.clock.today))
        do {
            try store.ballots.put(
                Ballot(programme: unit, pack: hand.pack, quarter: quarter, answers: answers))
        } catch {
            // Nothing was kept, so the form can be sent again.
            try hands.restore(hand, token)
            throw error
        }
        return context.seeOther("/svara/tack")
    }

    /// To the weather, at once; what the browser has kept of the page goes too.
    private func leave(_ context: Context, _: Visitor) throws -> Response {
        context.leave(for: "https://www.smhi.se/")
    }

    private func thanks(_ context: Context, _: Visitor) throws -> Response {
        try context.page(
            SurveyNoticePage(
                heading: "Tack", texts: [
                    "Dina svar ligger nu bland andras. Ingen kan se vilka som är dina.",
                    "Vill du prata med någon, säg till den du är här med eller ring ett av numren.",
                ], support: support().lines))
    }

    private func over(_ context: Context) throws -> Response {
        try context.page(
            SurveyNoticePage(
                heading: "Formuläret är stängt", texts: [
                    "Det är redan inlämnat, eller har legat framme för länge. Be personalen om det igen.",
                ], support: support().lines), status: .notFound)
    }

    private func support() throws -> SupportList { try store.read { try SupportListRepository.latest($0) } }
}
