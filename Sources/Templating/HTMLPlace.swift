/// Which kinds of field may stand where in HTML, so that escaping makes every value harmless.
extension HTMLPosition {
    /// Attributes that hold an address; a browser follows it, so `javascript:` must never come there.
    private static let addresses: Set<String> = [
        "href", "src", "action", "formaction", "poster", "cite", "data", "ping", "data-draft",
    ]

    /// Attributes whose value is a small language of its own, where HTML escaping does not help.
    private static let languages: Set<String> = ["style", "srcdoc", "srcset", "imagesizes", "http-equiv"]

    /// Why a field of this kind cannot stand here, or nil if it can.
    func complaint(about name: String, of kind: ErasedField.Kind) -> String? {
        switch state {
        case .content: return nil
        case .doubleQuoted: return complaintInValue(about: name, of: kind)
        case .beforeValue, .unquoted, .singleQuoted:
            return "“\(name)” stands in an attribute without double quotes; write \(attributeName)=\"…\"."
        case .rawText: return "“\(name)” stands inside \(tagName), where nothing can be escaped."
        case .comment, .declaration: return "“\(name)” stands in a comment or declaration."
        case .tagOpen, .tagName, .endTag: return "“\(name)” stands in the name of a tag."
        case .tag, .attributeName, .afterAttributeName:
            return "“\(name)” stands in a tag outside every value; only double-quoted values may hold fields."
        }
    }

    private func complaintInValue(about name: String, of kind: ErasedField.Kind) -> String? {
        if kind == .markup { return "“\(name)” is markup and cannot stand in an attribute." }
        if attributeName.hasPrefix("on") || Self.languages.contains(attributeName) {
            return "“\(name)” stands in \(attributeName), which is code: HTML escaping does not make it safe."
        }
        guard Self.addresses.contains(attributeName) else { return nil }
        if valueStart == .fragment { return nil }
        guard kind == .link || kind == .optionalLink else {
            return "“\(name)” is text, but \(attributeName) takes a field of kind .link, or text after #."
        }
        if valueStart == .empty { return nil }
        return "“\(name)” must stand first in \(attributeName): a link is a whole address."
    }
}
