import Law

/// A form on its way to the page: what stands in its fields, what is wrong, and the keys that make it safe to
/// send.
public struct FormState: Sendable {
    /// Why the form is shown with something already in it.
    public enum Occasion: Sendable, Equatable {
        case fresh
        case refused
        /// Nothing is wrong: the page shows what the change comes to, and the form can be sent once more.
        case preview
        /// Taken up from a draft saved at this time ("14.03", or with its day).
        case restored(savedAt: String)
        /// Somebody else saved in between; `theirs` holds their texts where both changed the same field.
        case conflict(theirs: [String: String], by: String)
        /// The form was sent with another text; this one is new and not saved.
        case sentBefore
        /// The page was from an earlier log in; nothing was saved.
        case oldToken
        /// The change could not be made durable; nothing was saved.
        case unavailable
        /// Something in the program is wrong; the number finds the line in the administrator's log.
        case defect(incident: String)
    }

    public let description: FormDescription
    public var values: [String: String]
    public var complaints: [Complaint]
    public var occasion: Occasion
    /// Where the form is sent: its own address.
    public let address: String
    public let csrfToken: String
    /// Spent by the act, so that a double click is one change; also the draft's key.
    public let key: String
    /// The version of the record that the form was filled from, and fingerprints of its fields; empty for a
    /// new record.
    public let base: FormOrigin?
    /// Nobody is signed in: nothing can be kept as a draft.
    public let isVisitors: Bool
    /// What it was sent with: what the change comes to had been shown.
    var wasReviewed = false
    /// It is answered on its own page and nothing of it is saved.
    var isCalculation = false

    /// What the change comes to stands on the page, so the next time it is sent it is saved.
    public var isReviewed: Bool {
        switch occasion {
        case .preview, .conflict: true
        // Something was wrong and is mended now, so what it comes to is shown anew.
        case .fresh, .restored, .refused: false
        case .sentBefore, .oldToken, .unavailable, .defect: wasReviewed
        }
    }

    /// Whether the fields hold what somebody has typed and not only what was there.
    public var isTyped: Bool { occasion != .fresh }

    /// What the fields say, if nothing is wrong with them: for a page that shows what the change comes to.
    public func value<Form: FormDefinition>(as _: Form.Type, today: Day) -> Form.Value? {
        var reader = FormReader(values, description, today: today)
        let value = Form.read(&reader)
        return reader.complaints.isEmpty ? value : nil
    }

    public func value(_ field: String) -> String { values[field] ?? "" }

    public func complaint(_ field: String) -> String? {
        complaints.first { $0.field == field }?.sentence
    }

    public func theirs(_ field: String) -> String? {
        guard case .conflict(let theirs, _) = occasion else { return nil }
        return theirs[field]
    }
}

/// A record as it stands, when a form edits one.
public struct CurrentRecord: Sendable {
    public let version: Int
    public let values: [String: String]
    /// Who saved it last, by name, for the conflict page.
    public let changedBy: String

    public init(version: Int, values: [String: String], changedBy: String) {
        self.version = version
        self.values = values
        self.changedBy = changedBy
    }
}
