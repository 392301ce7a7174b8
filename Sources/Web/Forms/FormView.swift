import Templating

/// A whole form as the template `partials/form` shows it: what happened to it, what is wrong, its fields,
/// its keys, its buttons.
public struct FormView: Fielded, Sendable {
    struct GroupView: Fielded, Sendable {
        let legend: String
        let isFolded: Bool
        let asking: FieldGroup.Asking?
        let digits: FieldGroup.Digits?
        let isInRows: Bool
        let content: [FieldView]

        static let fields: Fields<GroupView> = [
            .optionalText("legend") { $0.legend.isEmpty || $0.isFolded ? nil : $0.legend },
            .optionalText("folded") { $0.isFolded ? $0.legend : nil },
            .optionalText("asked") { $0.asking?.address },
            .text("about") { $0.asking?.fields.joined(separator: " ") ?? "" },
            .flag("isDigits") { $0.digits != nil },
            .flag("isSummed") { $0.digits == .summed },
            .flag("isInRows") { $0.isInRows },
            .flag("isOpen") { $0.content.contains(where: \.needsEyes) },
            .list("content") { $0.content },
        ]
    }

    struct ComplaintView: Fielded, Sendable {
        let target: Link
        let sentence: String

        static let fields: Fields<ComplaintView> = [
            .link("target") { $0.target },
            .text("sentence") { $0.sentence },
        ]
    }

    /// Two buttons instead of one and "Spara utkast": the second saves without doing the gravest thing,
    /// stands first in the order of the keyboard, and is what Enter does.
    public struct Choice: Sendable {
        let safe: String
        let field: String

        /// - Parameters:
        ///   - safe: what the quiet button says.
        ///   - field: a check of the form; the other button ticks it.
        public init(safe: String, ticking field: String) {
            self.safe = safe
            self.field = field
        }
    }

    public let state: FormState
    let submit: String
    let choice: Choice?
    let groups: [GroupView]
    /// Where a button outside the form sends it.
    let id: String?

    /// - Parameters:
    ///   - choice: two buttons instead of one.
    ///   - groups: the fields in order; those of the form that no group names are left out.
    ///   - choices: for a select whose choices are known first when it is shown, such as the unit's staff.
    ///   - wording: for fields whose words are known first when they are shown, such as criteria.
    ///   - beginsAtTop: what stands above it is read first, so no field takes the focus.
    ///   - id: the form element's, where the page has a button for it elsewhere.
    public init(
        _ state: FormState, submit: String, or choice: Choice? = nil, groups: [FieldGroup],
        choices: [String: [FieldRule.Choice]] = [:], wording: [String: FieldRule.Wording] = [:],
        id: String? = nil, beginsAtTop: Bool = false
    ) {
        (self.id, self.state, self.choice, self.submit) = (id, state, choice, submit)
        let first = beginsAtTop ? nil : groups.first?.names.first
        self.groups = groups.map { group in
            let content = group.names.compactMap { name in
                state.description.rule(name).map { rule in
                    let worded = wording[name].map(rule.worded) ?? rule
                    return FieldView(
                        choices[name].map(worded.offering) ?? worded, in: state, isFirst: name == first)
                }
            }
            return GroupView(
                legend: group.legend, isFolded: group.isFolded, asking: group.asking,
                digits: group.digits, isInRows: group.isInRows, content: content)
        }
    }

    /// All fields in one group without legend.
    public init(_ state: FormState, submit: String) {
        self.init(state, submit: submit, groups: [FieldGroup("", state.description.fields.map(\.name))])
    }

    /// Whether the page's title begins with "Fel:".
    public var isRefused: Bool { !state.complaints.isEmpty }

    public static let fields: Fields<FormView> = [
        .optionalText("formID") { $0.id },
        .link("address") { Link(path: $0.state.address) ?? "/" },
        .text("addressText") { $0.state.address },
        .text("token") { $0.state.csrfToken },
        .text("key") { $0.state.key },
        .text("base") { $0.state.base?.text ?? "" },
        .text("submit") { $0.submit },
        .optionalText("safe") { $0.choice?.safe },
        .optionalText("ticking") { $0.choice?.field },
        .flag("keepsDraft") { $0.keepsDraft },
        .flag("takesFiles") { $0.state.description.takesFiles },
        .flag("isRefused") { $0.isRefused },
        .list("complaints") { view in
            view.state.complaints.map {
                ComplaintView(target: "#\(FieldView.id($0.field))", sentence: $0.sentence)
            }
        },
        .optionalText("restoredAt") { if case .restored(let time) = $0.state.occasion { time } else { nil } },
        .optionalText("conflictBy") {
            if case .conflict(_, let name) = $0.state.occasion { name } else { nil }
        },
        .flag("hasCollisions") { $0.hasCollisions },
        .flag("isSentBefore") { $0.state.occasion == .sentBefore },
        .flag("isUnsaved") { $0.isUnsaved },
        .flag("isReviewed") { $0.state.isReviewed },
        .flag("isPreview") { $0.state.occasion == .preview },
        .flag("isFromOldPage") { $0.state.occasion == .oldToken },
        .flag("isUnavailable") { $0.state.occasion == .unavailable },
        .optionalText("incident") { if case .defect(let number) = $0.state.occasion { number } else { nil } },
        .list("groups") { $0.groups },
    ]

    /// The text stands on this page only: no draft and no record holds it yet.
    private var isUnsaved: Bool {
        switch state.occasion {
        case .fresh, .restored: false
        case .refused, .preview, .conflict, .sentBefore, .oldToken, .unavailable, .defect: true
        }
    }

    private var keepsDraft: Bool {
        state.description.keepsDraft && !state.isVisitors && !state.isCalculation
    }

    private var hasCollisions: Bool {
        guard case .conflict(let theirs, _) = state.occasion else { return false }
        return !theirs.isEmpty
    }
}
