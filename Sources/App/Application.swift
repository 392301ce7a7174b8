import HTTP
import Printing
import Store
import Templating
import Web

/// The application, ready to answer: every template checked against its page, every route in the table. It
/// never opens a database or a socket: both are handed in.
public struct Application: Sendable {
    public let router: Router

    /// - Parameters:
    ///   - compress: gzip for the assets, or nil where it does not help.
    ///   - allowsPlainSessions: true only on loopback (ASVS 3.3).
    ///   - pdf: what makes PDF of letters; where it is missing a page says so.
    ///   - templates: of the same folder, where several applications share them; nil checks them now.
    /// - Throws: every fault of the templates together; what is missing among the assets; two routes
    ///   that are the same.
    public init(
        store: Store, resources: Resources, logger: SiteLogger, allowsPlainSessions: Bool,
        limits: Limits = Limits(), sessionLimits: SessionLimits = SessionLimits(),
        pdf: PDFMaker = .weasyPrint,
        compress: ([UInt8]) -> [UInt8]? = { _ in nil }, templates: TemplateSet<SiteFrame>? = nil
    ) throws {
        let templates = try templates ?? Application.templates(resources)
        let site = Site(
            store: store, templates: templates,
            assets: try Assets(directory: resources.assets, compress: compress), menu: AppMenu.items,
            logger: logger,
            allowsPlainSessions: allowsPlainSessions,
            programmeNames: try store.read { try ProgrammeRepository.names($0) }, sessionLimits: sessionLimits
        )
        router = try Router(site: site, features: AppRoutes.features(store: store, pdf: pdf), limits: limits)
    }

    /// Every template checked against its page. Throws every fault of them together.
    public static func templates(_ resources: Resources) throws -> TemplateSet<SiteFrame> {
        try TemplateSet.check(resources.templates, frame: SiteFrame.self, pages: AppPages.all)
    }
}
