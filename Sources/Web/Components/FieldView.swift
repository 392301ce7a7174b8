import Templating

/// One field of a form as it is shown: label, hint under it, error between hint and control, control.
/// It never cuts what is typed: a bound on length is told near the limit and judged by the server.
public struct FieldView: Fielded, Sendable {
    public static let fields: Fields<FieldView> = [
        .text("id") { $0.id },
        .text("name") { $0.name },
        .text("label") { $0.label },
        .optionalText("hint") { $0.hint },
        .optionalText("error") { $0.error },
        .optionalText("describedBy") { $0.describedBy },
        .text("value") { $0.value },
        .flag("isLine") { $0.shape == .line },
        .flag("isLines") { $0.shape == .lines },
        .flag("isRadios") { $0.shape == .radios },
        .flag("isSelect") { $0.shape == .select },
        .flag("isCheck") { $0.shape == .check },
        .flag("isFile") { $0.shape == .file },
        .optionalText("chosenBefore") { $0.chosenBefore },
        .optionalText("accept") { $0.control.accept },
        .optionalText("maximumOctets") { $0.control.maximumOctets },
        .flag("isChecked") { $0.shape == .check && !$0.value.isEmpty && $0.value == $0.control.sent },
        .text("sent") { $0.control.sent },
        .flag("hasFocus") { $0.hasFocus },
        .text("type") { $0.control.input.type },
        .text("width") { $0.control.input.rawValue },
        .optionalText("inputMode") { $0.control.input.inputMode },
        .optionalText("spellcheck") { $0.control.input.spellcheck },
        .text("rows") { $0.control.rows.description },
        .optionalText("maximumLength") { $0.maximumLength },
        .text("autocomplete") { $0.autocomplete },
        .list("options") { $0.options },
        .optional("colliding") { $0.colliding },
    ]

    /// What a ticked box sends, where it says only yes.
    static let checked = "ja"

    let id: String
    let name: String
    let label: String
    let hint: String?
    let error: String?
    let value: String
    private let control: FieldControl
    let maximumLength: String?
    let autocomplete: String
    let options: [FieldOption]
    let hasFocus: Bool
    let colliding: CollidingText?

    enum Shape: Sendable {
        case line, lines, radios, select, check, file
    }

    /// - Parameters:
    ///   - name: the field's name in the request; also its `id`, which is the same as the first radio's.
    ///   - words: label, hint and error; an error is a sentence that says what is wrong and what to do.
    ///   - maximumLength: in characters; told when it is near.
    public init(
        _ name: String, _ control: FieldControl, words: FieldWords, value: String = "",
        maximumLength: Int? = nil, autocomplete: String = "off", hasFocus: Bool = false,
        colliding: CollidingText? = nil
    ) {
        id = name
        self.name = name
        label = words.label
        hint = words.hint
        error = words.error
        self.value = value
        self.control = control
        self.maximumLength = maximumLength?.description
        self.autocomplete = autocomplete
        options = control.options(of: name, chosen: value)
        self.hasFocus = hasFocus
        self.colliding = colliding
    }

    private var shape: Shape { control.shape }

    /// The file that was chosen when the form was sent: a page cannot put it back.
    private var chosenBefore: String? {
        shape == .file && !value.isEmpty ? value : nil
    }

    /// Something stands in it, or is wrong with it: it is never folded away.
    var needsEyes: Bool { !value.isEmpty || error != nil || colliding != nil }

    /// The ids of what is read with the control, in reading order.
    private var describedBy: String? {
        let parts = [
            hint.map { _ in "tips" }, chosenBefore.map { _ in "vald" }, error.map { _ in "fel" },
            colliding.map { _ in "andra" },
        ]
        let ids = parts.compactMap { $0 }.map { "\(id)-\($0)" }
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }
}

/// The words around a field. Never a placeholder: it disappears when it is needed.
public struct FieldWords: Sendable {
    let label: String
    let hint: String?
    let error: String?

    public init(_ label: String, hint: String? = nil, error: String? = nil) {
        self.label = label
        self.hint = hint
        self.error = error
    }
}
