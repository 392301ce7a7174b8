/// HTML or SVG made by the program itself, and the one thing a page shows without escaping.
/// It never takes text as markup: it is made of named elements, escaped texts, and other renderings.
public struct Markup: Sendable, Hashable {
    @usableFromInline let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// As it is sent when it is an answer by itself.
    public var octets: [UInt8] { bytes }

    /// Nothing.
    public init() {
        bytes = []
    }

    /// Several pieces after one another.
    public init(_ pieces: [Markup]) {
        bytes = pieces.flatMap(\.bytes)
    }

    /// Escaped text.
    public static func text(_ text: String) -> Markup {
        var output = Output(capacity: text.utf8.count)
        output.appendEscaped(text)
        return Markup(taking: output)
    }

    /// An element with its attributes and content.
    public static func element(
        _ element: MarkupElement, _ attributes: [MarkupAttribute] = [], _ content: [Markup] = []
    ) -> Markup {
        var output = Output(capacity: 256)
        output.append(Array("<\(element.rawValue)".utf8))
        for attribute in attributes {
            output.append(Array(" \(attribute.name)=\"".utf8))
            output.appendEscaped(attribute.value)
            output.append([UInt8(ascii: "\"")])
        }
        output.append([UInt8(ascii: ">")])
        for piece in content { output.append(piece.bytes) }
        output.append(Array("</\(element.rawValue)>".utf8))
        return Markup(taking: output)
    }

    init(taking output: borrowing Output) {
        var taken: [UInt8] = []
        output.withBytes { taken = Array($0) }
        bytes = taken
    }
}
