import Casework
import HTTP
import HTTPTypes
import Store

extension Route {
    /// Where the forms of `pattern` save what is typed while it is typed. The one change that does not leave
    /// an entry each time: the log keeps that a draft was begun, not every pause in somebody's typing, and
    /// the store sees to that.
    ///
    /// - Parameter answer: tells the browser what came of it.
    public static func draftSaving(
        _ pattern: PathPattern,
        _ answer: @escaping @Sendable (Context, Context.DraftOutcome) throws -> Response
    ) -> Route {
        let access = Access<Actor>.signedIn
        let post = Method(method: .post, audit: .change(.draftSaved)) { context in
            let actor = try access.prove(context)
            if let held = try context.draftHeldForAnother(than: actor) { return Answer(held) }
            return Answer(try answer(context, try context.saveDraft(under: actor)))
        }
        return Route(pattern: pattern, access: access.rule, lane: .ordinary, form: nil, methods: [post])
    }
}
