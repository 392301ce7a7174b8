/// A piece of a parsed template. It never knows what its names mean: that depends on the page.
indirect enum TemplateNode: Sendable {
    /// Text of the template itself.
    case text(ArraySlice<UInt8>, line: Int)
    /// `{{name}}`
    case name(String, line: Int)
    /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when inverted.
    case section(String, isInverted: Bool, [TemplateNode], line: Int)
    /// `{{>partials/field}}`
    case partial(String, line: Int)
    /// `{{$title}}…{{/title}}`: a place in a layout, or what a page puts there.
    case block(String, [TemplateNode], line: Int)
    /// `{{<layout}}…{{/layout}}`: the page stands in a layout.
    case layout(String, [TemplateNode], line: Int)
}

/// What `{{…}}` can be, by the sign it starts with.
enum TagKind: Sendable {
    case name, section, inverted, partial, block, layout, close, comment

    /// The kind and how many bytes its sign takes, or nil for Mustache's signs that are left out on purpose:
    /// raw output (`{`, `&`) and other delimiters (`=`).
    init?(sign: UInt8?) {
        switch sign {
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "<"): self = .layout
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: "!"): self = .comment
        case UInt8(ascii: "{"), UInt8(ascii: "&"), UInt8(ascii: "="): return nil
        default: self = .name
        }
    }

    /// Whether a line with nothing but this tag leaves no line in the page.
    var mayTakeWholeLine: Bool { self != .name }
}

/// A piece of a template before sections are matched.
enum TemplateToken: Sendable {
    case text(Range<Int>, line: Int)
    case tag(TagKind, String, Range<Int>, line: Int)
}
