import Casework
import HTTP
import Logging
import Store
import Templating

/// Everything that outlives a request: store, checked templates, assets, menu. It never changes after
/// start, and is one object, so that handing it on costs one count.
public final class Site: Sendable {
    public let store: Store
    public let sessions: Sessions
    public let drafts: Drafts
    public let heldForms: HeldForms
    public let templates: TemplateSet<SiteFrame>
    public let assets: Assets
    public let menu: [MenuItem]
    /// What stands beside the product's name for those who belong to it.
    public let programmeNames: [ProgrammeID: String]
    let surroundings = KnownSurroundings()
    public let logger: Logger
    /// Whether sessions may live on plain HTTP: only on loopback (ASVS 3.3).
    public let allowsPlainSessions: Bool

    public init(
        store: Store, templates: TemplateSet<SiteFrame>, assets: Assets, menu: [MenuItem], logger: Logger,
        allowsPlainSessions: Bool, programmeNames: [ProgrammeID: String],
        sessionLimits: SessionLimits = SessionLimits()
    ) {
        self.store = store
        sessions = Sessions(store, limits: sessionLimits)
        drafts = Drafts(store)
        heldForms = HeldForms(store)
        self.programmeNames = programmeNames
        self.templates = templates
        self.assets = assets
        self.menu = menu
        self.logger = logger
        self.allowsPlainSessions = allowsPlainSessions
    }
}

/// A page in the menu, shown to those whose role may open it.
public struct MenuItem: Sendable {
    public let label: String
    public let address: Link
    /// Nil: everybody who is signed in.
    public let permission: Permission?
    /// For lists of cases: in which files.
    public let files: CaseFiles?

    public init(_ label: String, _ address: Link, for permission: Permission?, in files: CaseFiles? = nil) {
        self.files = files
        self.label = label
        self.address = address
        self.permission = permission
    }
}
