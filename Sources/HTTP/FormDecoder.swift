/// Reads `application/x-www-form-urlencoded` (WHATWG URL §5.1, but strict): a body or a query.
/// It never mends bad input, never decodes twice, and never lets the last of two equal names win silently.
public struct FormDecoder: Sendable {
    /// Which names may come more than once.
    public enum Repeats: Sendable, Equatable {
        case none
        /// Lists of checkboxes.
        case only(Set<String>)
        case any
    }

    public let maximumFields: Int
    public let maximumBytes: Int
    public let repeats: Repeats

    public init(maximumFields: Int, maximumBytes: Int, repeats: Repeats = .none) {
        self.maximumFields = maximumFields
        self.maximumBytes = maximumBytes
        self.repeats = repeats
    }

    public init(limits: Limits, repeats: Repeats = .none) {
        self.init(maximumFields: limits.formFields, maximumBytes: limits.bodyBytes, repeats: repeats)
    }

    /// - Returns: the fields in the order they were sent; an empty body has none.
    public func decode(_ body: [UInt8]) throws(FormError) -> [FormField] {
        guard body.count <= maximumBytes else { throw .tooLarge }
        let bytes = body.span
        var fields: [FormField] = []
        var names: Set<String> = []
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: ASCII.ampersand, in: start..<bytes.count) ?? bytes.count
            if end > start {
                guard fields.count < maximumFields else { throw .tooManyFields }
                let field = try FormDecoder.field(bytes, start..<end)
                if !names.insert(field.name).inserted { try checkRepeated(field.name) }
                fields.append(field)
            }
            start = end + 1
        }
        return fields
    }

    private func checkRepeated(_ name: String) throws(FormError) {
        switch repeats {
        case .any: return
        case .only(let allowed) where allowed.contains(name): return
        default: break
        }
        throw .duplicate(of: name)
    }

    private static func field(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(FormError) -> FormField {
        let mark = bytes.firstIndex(of: ASCII.equals, in: range) ?? range.upperBound
        let name = try text(bytes, range.lowerBound..<mark)
        let value = mark < range.upperBound ? try text(bytes, mark + 1..<range.upperBound) : ""
        return FormField(name: name, value: value)
    }

    private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(FormError) -> String {
        guard let decoded = PercentEncoding.decode(bytes, range, plusIsSpace: true) else {
            throw .brokenEscape
        }
        return try TypedText.read(decoded)
    }
}
