import Casework

/// A version of a template with the keys that answers are kept under.
struct StoredTemplate: Sendable {
    let template: FormTemplateID
    let id: FormTemplateVersionID
    let version: FormTemplateVersion
    /// By question code.
    let questions: [String: FormQuestionID]
}
