import Casework
import Law

/// Something that is told to another party, before it is asked whether it may be.
struct NewSharing: Sendable {
    let file: CaseFile
    let party: NamedParty
    /// What is told, in words that say it without repeating it.
    let told: String
    let day: Day
    let way: SharingWay
    let basis: SharingBasis
    /// By which act; nil for what is noted by itself.
    var act: SharingAct?
    /// The one purpose that a consent can have been given for; nil where the act says which.
    var purpose: ConsentPurpose?
}

/// An act of the program by which something is told, as the log of what was told points to it.
struct SharingAct: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case handover, extract, request, referral, appeal, review, statement, attempt, contact
    }

    let kind: Kind
    let id: Int64

    init<Subject>(_ kind: Kind, _ id: Identifier<Subject>) { (self.kind, self.id) = (kind, id.value) }
    init(_ kind: Kind, value: Int64) { (self.kind, id) = (kind, value) }
}

/// What was told to whom, on what ground. It never changes.
struct SharingRecord: Sendable {
    let id: SharingID
    let sharing: NewSharing
    let noted: Noted
}
