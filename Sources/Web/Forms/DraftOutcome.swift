extension Context {
    /// What came of saving a draft.
    public enum DraftOutcome: Sendable {
        /// The form's address with the draft taken up, and when it was saved, as "14.03".
        case saved(address: String, at: String)
        /// The form has been sent already: an autosave that lost the race changes nothing.
        case sentAlready(location: String)
        /// There is no room for more drafts; what was typed, so that it can be copied.
        case full(typed: [DescriptionItem])
        /// What was sent names no form of ours that keeps drafts, or a draft of somebody else's.
        case unknownForm
    }
}
