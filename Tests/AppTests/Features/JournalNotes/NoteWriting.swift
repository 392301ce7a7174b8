import TestSupport
import Testing

/// Notes made through the front door, as staff make them.
extension TestApp {
    static let noteText = "Talade med mamman i tio minuter."

    /// Writes a note in the case and gives its key, as it stands in addresses. `values` replace those of the
    /// usual one.
    func writeNote(
        _ number: String, as username: String = "koordinator", signed: Bool = true,
        _ values: [String: String] = [:]
    ) throws -> String {
        let usual = ["slag": "phoneContact", "nar": "idag", "text": TestApp.noteText]
        let client = try client(as: username)
        let sent = client.submit(
            "/arenden/\(number)/anteckningar/ny",
            usual.merging(signed ? ["signera": "ja"] : [:]) { $1 }.merging(values) { $1 })
        try #require(sent.status == 303, "\(sent.text)")
        let page = client.get("/arenden/\(number)/anteckningar")
        let ends = signed ? "/ratta\"" : "\">"
        let begins = "href=\"/arenden/\(number)/anteckningar/"
        let keys = page.text.split(separator: begins).dropFirst().compactMap { rest -> String? in
            let key = String(rest.prefix(13))
            return rest.dropFirst(13).hasPrefix(ends) ? key : nil
        }
        return try #require(keys.first)
    }
}

extension TestPage {
    /// How far down the words stand; nil if they do not.
    func position(of words: String) -> String.Index? {
        text.firstRange(of: words)?.lowerBound
    }
}
