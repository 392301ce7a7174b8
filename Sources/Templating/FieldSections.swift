extension Field {
    /// Many: `{{#name}}…{{/name}}` once for each, with the item's own names;
    /// `{{^name}}…{{/name}}` when there is none.
    @inlinable
    public static func list<Item>(
        _ name: String, _ fields: @autoclosure @escaping @Sendable () -> Fields<Item>,
        _ read: @escaping @Sendable (Context) -> [Item]
    ) -> Field {
        Field(ErasedField(name, .list, test: { context in
            !read(context.assumingMemoryBound(to: Context.self).pointee).isEmpty
        }, visit: { context, output, body in
            read(context.assumingMemoryBound(to: Context.self).pointee).withUnsafeBufferPointer { items in
                guard let first = items.baseAddress else { return }
                for index in 0..<items.count { body(UnsafeRawPointer(first + index), &output) }
            }
        }, children: { fields().all }))
    }

    /// A list whose items know their own fields.
    @inlinable
    public static func list<Item: Fielded>(
        _ name: String, _ read: @escaping @Sendable (Context) -> [Item]
    ) -> Field {
        list(name, Item.fields, read)
    }

    /// Many plain texts: `{{#name}}<p>{{.}}</p>{{/name}}`.
    @inlinable
    public static func texts(
        _ name: String, _ read: @escaping @Sendable (Context) -> [String]
    ) -> Field {
        list(name, [.text(".") { $0 }], read)
    }

    /// A part that may be missing: `{{#name}}…{{/name}}` with the part's names, `{{^name}}…{{/name}}`
    /// without it.
    @inlinable
    public static func optional<Part>(
        _ name: String, _ fields: @autoclosure @escaping @Sendable () -> Fields<Part>,
        _ read: @escaping @Sendable (Context) -> Part?
    ) -> Field {
        Field(ErasedField(name, .optional, test: { context in
            read(context.assumingMemoryBound(to: Context.self).pointee) != nil
        }, visit: { context, output, body in
            guard let part = read(context.assumingMemoryBound(to: Context.self).pointee) else { return }
            withUnsafePointer(to: part) { body(UnsafeRawPointer($0), &output) }
        }, children: { fields().all }))
    }

    /// A part that may be missing and knows its own fields.
    @inlinable
    public static func optional<Part: Fielded>(
        _ name: String, _ read: @escaping @Sendable (Context) -> Part?
    ) -> Field {
        optional(name, Part.fields, read)
    }

    /// A part that is always there: `{{#name}}{{>partials/field}}{{/name}}`.
    @inlinable
    public static func part<Part>(
        _ name: String, _ fields: @autoclosure @escaping @Sendable () -> Fields<Part>,
        _ read: @escaping @Sendable (Context) -> Part
    ) -> Field {
        Field(ErasedField(name, .part, visit: { context, output, body in
            withUnsafePointer(to: read(context.assumingMemoryBound(to: Context.self).pointee)) {
                body(UnsafeRawPointer($0), &output)
            }
        }, children: { fields().all }))
    }

    /// A part that is always there and knows its own fields.
    @inlinable
    public static func part<Part: Fielded>(
        _ name: String, _ read: @escaping @Sendable (Context) -> Part
    ) -> Field {
        part(name, Part.fields, read)
    }
}
