import TestSupport
import Web

/// How one form route is filled in rightly: who, where, with what. Every form route has one, or the generated test fails.
struct FormSample: Sendable, CustomTestStringConvertible {
    let pattern: String
    /// The account that may send it.
    let account: String
    /// Where the form stands for this app, made through the front door if it needs a case.
    let address: @Sendable (TestApp) throws -> String
    let values: [String: String]
    /// A field that is typed freely, for the tests of what comes back; nil where a form has only secrets and choices.
    let typedField: String?
    /// Another value for it, as a second person would save.
    var otherText: String { "Någon annans text" }
    /// Whether sending it ends the very session it was sent in, so that a resend meets the log-in page.
    var replacesSession = false

    var testDescription: String { pattern }
}
