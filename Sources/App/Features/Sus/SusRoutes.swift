import Casework
import Figures
import HTTP
import HTTPTypes
import Law
import Store
import Templating
import Web

/// A case's sheets for SUS: the page, the two forms, the paper and the file.
struct SusRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [SusPage.self, SusPaperPage.self]

    private static let readers = Access<CaseGrant>.onCase(.readCases, in: .execution)

    var routes: [Route] {
        [
            .get("/arenden/{case}/sus", Self.readers, audit: .view(.susSheetViewed), index),
            .form(
                "/arenden/{case}/sus/start", .onCase(.giveSupport, in: .execution), SusStartForm.self,
                views: .view(.susSheetViewed), records: .susSheetWritten,
                current: { try current(.start, $0, $1) }, show: showStart, submit: write),
            .form(
                "/arenden/{case}/sus/slut", .onCase(.giveSupport, in: .execution), SusEndForm.self,
                views: .view(.susSheetViewed), records: .susSheetWritten,
                current: { try current(.end, $0, $1) }, show: showEnd, submit: write),
            .get(
                "/arenden/{case}/sus/{sheet}/utskrift", Self.readers, audit: .view(.susSheetViewed), paper),
            .get("/arenden/{case}/sus/{sheet}/fil", Self.readers, audit: .view(.susSheetViewed), fetch),
        ]
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func file(_ grant: CaseGrant) throws -> SusFile {
        let today = store.clock.today
        return try store.read { try SusFile(under: grant, on: today, $0) }
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try context.page(SusPage(file(grant), under: grant))
    }

    /// The latest version of a sheet that the address names: an earlier one is handed out no more.
    private func latest(_ context: Context, _ grant: CaseGrant) throws -> (SusFile, SusRecord) {
        let file = try file(grant)
        let record = SusSheetID(context.parameter("sheet")).flatMap { id in
            file.records.first { $0.id == id && file.isLatest($0) }
        }
        guard let record else { throw RouteRefusal.notFound }
        return (file, record)
    }

    private func paper(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let (file, record) = try latest(context, grant)
        return try context.page(SusPaperPage(file: file, record: record))
    }

    private func fetch(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let (file, record) = try latest(context, grant)
        var octets = CSVText.byteOrderMark
        CSVText.append(SusRow.columns.map { .text($0.name) }, to: &octets)
        CSVText.append(
            SusRow.cells(record.sheet, version: record.number, file.row(record)), to: &octets)
        let fields: HTTPFields = [
            .contentType: "text/csv; charset=utf-8; header=present",
            .contentDisposition: ContentDisposition.attachment(
                filename: "sus-\(record.sheet.turn.rawValue)-\(record.id).csv"),
            .contentSecurityPolicy: "sandbox; default-src 'none'",
            .xContentTypeOptions: "nosniff",
            .cacheControl: "no-store",
        ]
        return Response(.ok, fields: fields, body: .bytes(octets))
    }

    private func current(
        _ turn: SusSheet.Turn, _ context: Context, _ grant: CaseGrant
    ) throws -> CurrentRecord {
        let file = try file(grant)
        let latest = file.latest(turn)
        let fresh = [
            SusForm.Name.day: file.today.description, SusForm.Name.municipality: file.municipality,
            SusForm.Name.naming: (file.consent == nil ? SusForm.Naming.unnamed : .named).rawValue,
        ]
        return CurrentRecord(
            version: file.version(turn),
            values: latest.map { $0.sheet.values(isNamed: file.isNamed($0)) } ?? fresh,
            changedBy: latest?.noted.by ?? "")
    }

    private func showStart(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try page(grant, state, "SUS, start", SusStartForm.groups)
    }

    private func showEnd(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try page(
            grant, state, "SUS, slut", SusEndForm.groups,
            unless: file(grant).latest(.start) == nil
                ? "Det finns inget startblad. Skriv det först." : nil)
    }

    private func page(
        _ grant: CaseGrant, _ state: FormState, _ heading: String, _ groups: [FieldGroup],
        unless reason: String? = nil
    ) throws -> any Page {
        let file = try file(grant)
        let head = CaseHead(file.facts, under: grant, today: file.today)
        if let reason = file.isWritable ? reason : "Ärendet går vidare i ett annat. Skriv bladet där." {
            return CaseNoticePage(
                head: head, heading: heading, text: reason, stands: [],
                typed: CaseNoticePage.written(in: state))
        }
        return CaseFormPage(
            head: head, above: [SusAddress.crumb(grant.number)], heading: heading,
            lead: "Bara när ett samordningsförbund betalar insatsen. Bladet visar vad som ska in i SUS; det "
                + "skickas inte härifrån.",
            form: FormView(state, submit: "Spara bladet", groups: groups))
    }

    private func write(
        _ context: Context, _ grant: CaseGrant, _ value: SusForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = WriteSusSheet(
            proof: grant, sheet: value.sheet, isNamed: value.isNamed, version: submission.version)
        return try submission.run(command) { SusAddress.index(grant.number) }
    }
}
