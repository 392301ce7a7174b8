/// A form as it stands in a page: where it goes and what a browser would send of it untouched.
public struct HTMLForm: Sendable {
    public var action: String
    public var fields: [(name: String, value: String)]
    /// Names of fields that take a file; a form that has any is sent as `multipart/form-data`.
    public var fileFields: Set<String> = []

    public func value(_ name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// What a browser would send, by name.
    public var values: [String: String] {
        Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// With these values in place of its own.
    public func filled(_ values: [String: String]) -> HTMLForm {
        HTMLForm(
            action: action,
            fields: self.values.merging(values) { $1 }.map { (name: $0.key, value: $0.value) },
            fileFields: fileFields)
    }

    private mutating func take(_ tag: HTMLScanner.Tag) {
        guard let field = tag.inputField else { return }
        if tag.attribute("type") == "file" { fileFields.insert(field.name) }
        fields.append(field)
    }

    private static let parts: Set = ["form", "input", "textarea", "select", "/select", "option"]

    /// All forms of a page, in order. Reads only what our own templates write: double-quoted attributes, no
    /// nesting.
    public static func all(in html: String) -> [HTMLForm] {
        var forms: [HTMLForm] = []
        var scanner = HTMLScanner(html)
        var select: (name: String, isChosen: Bool)?
        while let tag = scanner.next(among: parts) {
            switch tag.name {
            case "form": forms.append(HTMLForm(action: tag.attribute("action") ?? "", fields: []))
            case "input":
                guard !forms.isEmpty else { continue }
                forms[forms.count - 1].take(tag)
            case "textarea":
                guard !forms.isEmpty, let name = tag.attribute("name") else { continue }
                var text = scanner.text(until: "</textarea")
                if text.hasPrefix("\n") { text.removeFirst() }
                forms[forms.count - 1].fields.append((name, HTMLScanner.unescape(text)))
            case "select":
                select = tag.attribute("name").map { ($0, false) }
            case "/select":
                select = nil
            case "option":
                guard !forms.isEmpty, let current = select else { continue }
                let value = HTMLScanner.unescape(tag.attribute("value") ?? "")
                if tag.attribute("selected") != nil {
                    forms[forms.count - 1].fields.removeAll { $0.name == current.name }
                    forms[forms.count - 1].fields.append((current.name, value))
                    select?.isChosen = true
                } else if !current.isChosen, forms[forms.count - 1].value(current.name) == nil {
                    forms[forms.count - 1].fields.append((current.name, value))
                }
            default: continue
            }
        }
        return forms
    }
}

extension HTMLScanner.Tag {
    /// What an untouched `input` would send; nil for buttons and unticked boxes.
    var inputField: (name: String, value: String)? {
        guard let name = attribute("name") else { return nil }
        let value = HTMLScanner.unescape(attribute("value") ?? "")
        switch attribute("type") {
        case "submit", "button", "reset": return nil
        case "checkbox", "radio": return attribute("checked") == nil ? nil : (name, value)
        default: return (name, value)
        }
    }
}
