/// The elements that the program's own pictures and letters are made of. None of them can run or load
/// anything.
public enum MarkupElement: String, Sendable {
    case svg, g, defs, pattern, title, desc
    case path, line, polyline, polygon, rect, circle, ellipse
    case text, tspan, a
    case span, p, strong, em, ul, ol, li
    case main, header, section, footer, h1, h2, h3
    case table, caption, thead, tbody, tr, th, td
}

/// An attribute of an element in `Markup`. It never holds code: names come from a list, addresses are
/// `Link`s.
public struct MarkupAttribute: Sendable {
    /// Attribute names, as they stand in the markup.
    public enum Name: String, Sendable {
        case id, role, lang, scope
        case `class`
        case ariaHidden = "aria-hidden", ariaLabel = "aria-label"
        case ariaLabelledby = "aria-labelledby", ariaDescribedby = "aria-describedby"
        case viewBox, width, height, preserveAspectRatio, focusable
        case horizontal = "x", vertical = "y"
        case fromHorizontal = "x1", fromVertical = "y1", toHorizontal = "x2", toVertical = "y2"
        case centreHorizontal = "cx", centreVertical = "cy", radius = "r"
        case radiusHorizontal = "rx", radiusVertical = "ry"
        case shiftHorizontal = "dx", shiftVertical = "dy"
        case drawing = "d", points, transform
        case fill, stroke, opacity, patternUnits, patternTransform
        case strokeWidth = "stroke-width", strokeDasharray = "stroke-dasharray"
        case textAnchor = "text-anchor", dominantBaseline = "dominant-baseline"
        case shapeRendering = "shape-rendering"
    }

    let name: String
    let value: String

    /// A value that is escaped.
    public init(_ name: Name, _ value: String) {
        self.name = name.rawValue
        self.value = value
    }

    /// `href`.
    public static func href(_ link: Link) -> MarkupAttribute {
        MarkupAttribute(name: "href", value: link.address)
    }

    private init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
