import Casework
import Figures
import HTTP
import HTTPTypes
import Law
import Printing
import Store
import Templating
import Web

extension AnnualReportRoutes {
    /// The same on paper, made anew each time. Where no PDF can be made a page says so, and why.
    func paper(_ context: Context, _ actor: Actor) throws -> Response {
        let page = try page(context, actor)
        guard page.isWhole else { throw RouteRefusal.notFound }
        do {
            let octets = try pdf.pdf(of: AnnualReportDocument(page: page).octets)
            let fields: HTTPFields = [
                .contentType: "application/pdf", .cacheControl: "no-store",
                .contentDisposition: ContentDisposition.attachment(filename: "\(page.report.title).pdf"),
                .contentSecurityPolicy: "sandbox; default-src 'none'", .xContentTypeOptions: "nosniff",
            ]
            return Response(.ok, fields: fields, body: .bytes(octets))
        } catch {
            context.site.logger.tellNotPrinted(error.rawValue, request: context.request.id)
            let notice = AdministrationPage(
                heading: "Rapporten kan inte göras till PDF här",
                lead: "\(error.swedish) Rapporten går att skriva ut med webbläsaren (Ctrl + P).",
                crumbs: AnnualReportAddress.crumbs(to: page.report), sections: [])
            return try context.page(notice, status: .serviceUnavailable)
        }
    }

    func edit(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let report = try store.read { try context.draftedReport(for: actor, $0) }
        return DatedChangeFormPage(
            heading: AnnualReportForm.title,
            lead: "\(report.title), \(report.unit). Siffrorna hämtas av sig själva; här skriver du resten.",
            crumbs: AnnualReportAddress.crumbs(to: report), form: FormView(state, submit: "Spara texterna"))
    }

    func write(
        _ context: Context, _ actor: Actor, _ texts: ReportTexts, _ submission: Submission
    ) throws -> Response {
        let report = try store.read { try context.draftedReport(for: actor, $0) }
        let command = WriteAnnualReport(
            proof: actor, report: report, texts: texts, version: submission.version)
        return try submission.run(command) { AnnualReportAddress.of(report.id) }
    }
}

/// Where reports stand.
enum AnnualReportAddress {
    static let crumbs = [
        Crumb(label: "Resultat", address: "/resultat"),
        Crumb(label: "Rapporter", address: "/resultat/rapporter"),
    ]

    static func of(_ id: AnnualReportID) -> Link { "/resultat/rapporter/\(id)" }
    static func texts(_ id: AnnualReportID) -> Link { "/resultat/rapporter/\(id)/texter" }
    static func paper(_ id: AnnualReportID) -> Link { "/resultat/rapporter/\(id)/rapport.pdf" }
    static func figures(_ id: AnnualReportID) -> Link { "/resultat/rapporter/\(id)/siffror" }

    static func freeze(_ id: AnnualReportID, _ fingerprint: String) -> Link {
        "/resultat/rapporter/\(id)/siffror/\(fingerprint)"
    }

    static func finish(_ report: AnnualReport) -> Link {
        "/resultat/rapporter/\(report.id)/fardig/\(report.standing)"
    }

    static func begin(_ programme: ProgrammeID, _ period: String) -> Link {
        "/resultat/rapporter/borja/\(programme)/\(period)"
    }

    static func crumbs(to report: AnnualReport) -> [Crumb] {
        crumbs + [Crumb(label: report.title, address: of(report.id))]
    }
}

extension AnnualReport {
    /// What it counts as of today; nil before its period has begun.
    func scope(today: Day) -> FigureScope? {
        days(today: today).map { FigureScope(programme: programme, period: $0, today: today) }
    }

    /// Its figures counted now, with the fingerprints of them and of their rows; nil before its period has
    /// begun.
    func counted(
        today: Day, _ transaction: borrowing ReadTransaction
    ) throws -> CountedFigures? {
        try scope(today: today).map { try CountedFigures($0, transaction) }
    }
}

extension Context {
    /// The report of the address; not found where it is another unit's.
    func annualReport(
        for actor: Actor, _ permission: Permission, in files: CaseFiles?,
        _ transaction: borrowing ReadTransaction
    ) throws -> AnnualReport {
        guard let id = AnnualReportID(parameter("report")),
            let report = try AnnualReportRepository.find(id, transaction),
            actor.may(permission, in: files, of: report.programme)
        else { throw RouteRefusal.notFound }
        return report
    }

    /// The same, for whoever writes it, while it is a draft.
    func draftedReport(
        for actor: Actor, _ transaction: borrowing ReadTransaction
    ) throws -> AnnualReport {
        let report = try annualReport(for: actor, .keepFigures, in: nil, transaction)
        guard report.isDraft else { throw RouteRefusal.notFound }
        return report
    }
}
