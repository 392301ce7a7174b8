import HTTP
import HTTPTypes
import Templating

/// What somebody sent in one of our forms, given back as it came, where the page that it stood on cannot be
/// made or must not be: the store does not answer, or the program is wrong. It never shows anything but what
/// was sent, so it reads nothing and needs no entry in the log.
struct TypedForm {
    private let state: FormState

    /// Nil if what was sent is no form of ours.
    init?(_ context: Context, _ occasion: FormState.Occasion) {
        let posted = context.posted
        guard posted.hasWellFormedKey, let (path, form) = context.sentForm else { return nil }
        let query = context.request.query
        let wayThere = path == context.request.path && !query.isEmpty ? path + "?" + query : path
        // The keys are those that were sent: who was signed out meanwhile is still who wrote it.
        var state = FormState(
            description: form, values: form.keepable(posted.values), complaints: [], occasion: occasion,
            address: wayThere, csrfToken: posted.token, key: posted.key, base: FormOrigin(text: posted.base),
            isVisitors: context.session.actor == nil)
        state.wasReviewed = posted.isReviewed
        self.state = state
    }

    var page: FormPage {
        let form = state.description
        let all = [FieldGroup("", form.fields.filter(isShown).map(\.name))]
        return FormPage(
            heading: form.title,
            form: FormView(state, submit: "Skicka igen", groups: all, choices: chosen))
    }

    /// A box that only the database has words for is shown where it was ticked.
    private func isShown(_ rule: FieldRule) -> Bool {
        guard case .pick = rule.kind else { return true }
        return !state.value(rule.name).isEmpty
    }

    /// A choice whose words only the database knows stays chosen.
    private var chosen: [String: [FieldRule.Choice]] {
        var chosen: [String: [FieldRule.Choice]] = [:]
        for rule in state.description.fields {
            guard let choices = TypedForm.choices(rule), let value = state.values[rule.name],
                  !value.isEmpty, !choices.contains(where: { $0.value == value })
            else { continue }
            chosen[rule.name] = choices + [FieldRule.Choice(value: value, label: "Det du valde")]
        }
        return chosen
    }

    private static func choices(_ rule: FieldRule) -> [FieldRule.Choice]? {
        switch rule.kind {
        case .select(let choices), .pick(let choices): choices
        default: nil
        }
    }
}

extension Context {
    /// The form that was sent, also where it was sent to be saved as a draft; nil if it is none of ours, or
    /// does not come from a page of ours.
    var sentForm: (path: String, form: FormDescription)? {
        // Saving a draft is itself no form: what it would have saved belongs to the form it names.
        let path = request.path == "/utkast" ? posted.address : request.path
        guard request.method == .post, isSameOrigin, let form = forms.form(at: path) else { return nil }
        return (path, form)
    }
}
