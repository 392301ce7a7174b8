/// A value that a template can show: it lists, by name, the fields that templates may use.
/// It never formats: what stands in a field is already words, in Swedish, ready to be read.
public protocol Fielded: SendableMetatype {
    /// One line for each name a template may use. Names are unique within the list.
    static var fields: Fields<Self> { get }
}

/// One web page: a value with everything its template shows.
/// A page never looks anything up; whatever it shows was handed to its `init`.
///
///     public struct CaseListPage: Page {
///         public static let template = "cases/index"
///         public static let fields: Fields<CaseListPage> = [
///             .text("heading") { $0.heading },
///             .flag("isFiltered") { $0.isFiltered },
///             .list("rows") { $0.rows },
///             .optional("errors") { $0.errors },
///         ]
///         let heading: String, isFiltered: Bool, rows: [CaseRow], errors: ErrorSummary?
///     }
public protocol Page: Fielded {
    /// The template's path below the template folder, without `.html`: `"cases/index"`.
    static var template: String { get }
}

/// A part of a page that is rendered by itself and stands in the page as `Markup`, so that it can be kept.
/// It never shows anything of the frame: whatever it shows is its own, the same for everybody it is shown to.
public protocol Piece: Page {}
