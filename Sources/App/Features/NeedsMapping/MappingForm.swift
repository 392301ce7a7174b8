import Casework
import Law

/// A form of an episode as it is or was filled in. It never says what was answered: that is read by itself.
struct MappingForm: Sendable {
    /// An earlier form that the answers began as.
    struct Reuse: Sendable {
        let form: FilledFormID
        let caseNumber: String
        let lockedOn: Day
        let consentedOn: Day
        /// How the person said yes.
        let consent: String
    }

    let id: FilledFormID
    let template: FormTemplateID
    let templateVersion: FormTemplateVersionID
    let layout: FormTemplateVersion.Layout
    /// In the words of the version it was begun with; with what it is about.
    let title: String
    let about: String
    let corrects: FilledFormID?
    let correctionReason: String
    let reuse: Reuse?
    let begunAt: Instant
    let begunBy: String
    let changedAt: Instant
    let changedBy: String
    let version: Int
    let lockedAt: Instant?
    let lockedBy: String?
    /// A later form stands instead of it.
    let isCorrected: Bool

    var isLocked: Bool { lockedAt != nil }
}
