/// The names a template may use of one type. Never holds a value, only how to read one.
public struct Fields<Context>: Sendable, ExpressibleByArrayLiteral {
    @usableFromInline let all: [ErasedField]

    public init(arrayLiteral elements: Field<Context>...) {
        all = elements.map(\.erased)
    }

    /// The fields of a part, for a type that shows everything the part shows and something more.
    public init(_ elements: [Field<Context>]) {
        all = elements.map(\.erased)
    }
}

/// One name that templates may use, and how its value is read from `Context`.
/// It never reads by reflection: the closure is compiled for the type.
public struct Field<Context>: Sendable {
    @usableFromInline let erased: ErasedField

    @inlinable init(_ erased: ErasedField) {
        self.erased = erased
    }
}

extension Field {
    /// Text: `{{name}}`, always escaped.
    @inlinable
    public static func text(
        _ name: String, _ read: @escaping @Sendable (Context) -> String
    ) -> Field {
        Field(ErasedField(name, .text, write: { context, output in
            output.appendEscaped(read(context.assumingMemoryBound(to: Context.self).pointee))
        }))
    }

    /// Text that may be missing: `{{#name}}…{{name}}…{{/name}}`. Outside such a section it does not compile,
    /// so a letter cannot have a silent blank.
    @inlinable
    public static func optionalText(
        _ name: String, _ read: @escaping @Sendable (Context) -> String?
    ) -> Field {
        Field(ErasedField(name, .optionalText, write: { context, output in
            if let text = read(context.assumingMemoryBound(to: Context.self).pointee) {
                output.appendEscaped(text)
            }
        }, test: { context in
            read(context.assumingMemoryBound(to: Context.self).pointee) != nil
        }))
    }

    /// An address: the only kind allowed in `href`, `src`, `action` and `formaction`.
    @inlinable
    public static func link(
        _ name: String, _ read: @escaping @Sendable (Context) -> Link
    ) -> Field {
        Field(ErasedField(name, .link, write: { context, output in
            output.appendEscaped(read(context.assumingMemoryBound(to: Context.self).pointee).address)
        }))
    }

    /// An address that may be missing: `{{#name}}<a href="{{name}}">…</a>{{/name}}`.
    @inlinable
    public static func optionalLink(
        _ name: String, _ read: @escaping @Sendable (Context) -> Link?
    ) -> Field {
        Field(ErasedField(name, .optionalLink, write: { context, output in
            if let link = read(context.assumingMemoryBound(to: Context.self).pointee) {
                output.appendEscaped(link.address)
            }
        }, test: { context in
            read(context.assumingMemoryBound(to: Context.self).pointee) != nil
        }))
    }

    /// Markup made by the program itself: the one kind that is written as it is. Only in element content.
    @inlinable
    public static func markup(
        _ name: String, _ read: @escaping @Sendable (Context) -> Markup
    ) -> Field {
        Field(ErasedField(name, .markup, write: { context, output in
            output.append(read(context.assumingMemoryBound(to: Context.self).pointee).bytes)
        }))
    }

    /// A yes or no: `{{#name}}…{{/name}}` when true, `{{^name}}…{{/name}}` when false.
    @inlinable
    public static func flag(
        _ name: String, _ read: @escaping @Sendable (Context) -> Bool
    ) -> Field {
        Field(ErasedField(name, .flag, test: { context in
            read(context.assumingMemoryBound(to: Context.self).pointee)
        }))
    }
}
