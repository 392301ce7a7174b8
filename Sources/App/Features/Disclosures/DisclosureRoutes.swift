import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What is asked for and given out of a case's files, each extract, and the documents as they left. These
/// routes change nothing.
struct DisclosureRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [DisclosurePage.self, ExtractPage.self]

    var routes: [Route] {
        [
            .get("/arenden/{case}/utlamnande", reading, audit: .view(.disclosuresViewed), index),
            .get(
                "/arenden/{case}/utlamnande/begaran/{item}/brev", reading,
                audit: .view(.disclosuresViewed), letter),
            .get(
                "/arenden/{case}/utlamnande/utdrag/{item}", reading, audit: .view(.extractViewed), extract),
            .get(
                "/arenden/{case}/utlamnande/utdrag/{item}/forhandsgranska", reading,
                audit: .view(.extractViewed), preview),
            .get(
                "/arenden/{case}/utlamnande/utdrag/{item}/dokument", reading,
                audit: .view(.extractViewed), document),
        ]
    }

    private var reading: Access<CaseGrant> { .onCase(.readCases, in: .either) }

    /// The ways from the case: to who may be told what, and to what is asked for and given out.
    static func acts(under grant: CaseGrant, isReadable: Bool) -> [Act] {
        let given = Act(label: "Utlämnande", address: DisclosureAddress.index(grant.number))
        return ConsentRoutes.acts(under: grant, isReadable: isReadable) + (isReadable ? [given] : [])
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try context.page(
            DisclosurePage(try file(context, grant), under: grant, today: store.clock.today))
    }

    private func extract(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let work = try work(context, grant)
        return try context.page(ExtractPage(work, under: grant, today: store.clock.today))
    }

    /// As it will be.
    private func preview(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let work = try work(context, grant)
        return try LetterResponse.html(
            ExtractDocument(work: work, number: grant.number, now: store.clock.now, by: "").octets)
    }

    private func document(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let work = try work(context, grant)
        let kept = try store.read {
            try ExtractRepository.document(of: work.record.id, under: grant, $0)
        }
        guard let kept else { throw RouteRefusal.notFound }
        return try LetterResponse.html(kept)
            ?? LetterNotice(facts: work.contents.facts, context: context, grant: grant).changed()
    }

    private func letter(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let file = try file(context, grant)
        guard file.facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.forbidden }
        guard let request = file.request else { throw RouteRefusal.notFound }
        let kept = try store.read {
            try DocumentRequestRepository.letter(of: request.id, under: grant, $0)
        }
        guard let kept else { throw RouteRefusal.notFound }
        return try LetterResponse.html(kept)
            ?? LetterNotice(facts: file.facts, context: context, grant: grant).changed()
    }

    private func work(_ context: Context, _ grant: CaseGrant) throws -> ExtractWork {
        let file = try file(context, grant)
        guard file.facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.forbidden }
        guard let work = file.work else { throw RouteRefusal.notFound }
        return work
    }

    private func file(_ context: Context, _ grant: CaseGrant) throws -> DisclosureFile {
        try store.read {
            try DisclosureFile(context.disclosurePlace, under: grant, on: store.clock.today, $0)
        }
    }
}
