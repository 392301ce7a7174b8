extension Field {
    /// Many: `{{#name}}…{{/name}}` once for each, with the item's own names; `{{^name}}…{{/name}}` when there is none.
    @inlinable
    public static func list<Item: Fielded>(
        _ name: String, _ read: @escaping @Sendable (Context) -> [Item]
    ) -> Field {
        Field(ErasedField(name, .list, test: { context in
            !read(context.assumingMemoryBound(to: Context.self).pointee).isEmpty
        }, visit: { context, output, body in
            read(context.assumingMemoryBound(to: Context.self).pointee).withUnsafeBufferPointer { items in
                guard let first = items.baseAddress else { return }
                for index in 0..<items.count { body(UnsafeRawPointer(first + index), &output) }
            }
        }, children: { Item.fields.all }))
    }

    /// Many plain texts: `{{#name}}<p>{{.}}</p>{{/name}}`.
    @inlinable
    public static func texts(
        _ name: String, _ read: @escaping @Sendable (Context) -> [String]
    ) -> Field {
        Field(ErasedField(name, .list, test: { context in
            !read(context.assumingMemoryBound(to: Context.self).pointee).isEmpty
        }, visit: { context, output, body in
            read(context.assumingMemoryBound(to: Context.self).pointee).withUnsafeBufferPointer { items in
                guard let first = items.baseAddress else { return }
                for index in 0..<items.count { body(UnsafeRawPointer(first + index), &output) }
            }
        }, children: { [Field<String>.text(".") { $0 }.erased] }))
    }

    /// A part that may be missing: `{{#name}}…{{/name}}` with the part's names, `{{^name}}…{{/name}}` without it.
    @inlinable
    public static func optional<Part: Fielded>(
        _ name: String, _ read: @escaping @Sendable (Context) -> Part?
    ) -> Field {
        Field(ErasedField(name, .optional, test: { context in
            read(context.assumingMemoryBound(to: Context.self).pointee) != nil
        }, visit: { context, output, body in
            guard let part = read(context.assumingMemoryBound(to: Context.self).pointee) else { return }
            withUnsafePointer(to: part) { body(UnsafeRawPointer($0), &output) }
        }, children: { Part.fields.all }))
    }

    /// A part that is always there: `{{#name}}{{>partials/field}}{{/name}}`.
    @inlinable
    public static func part<Part: Fielded>(
        _ name: String, _ read: @escaping @Sendable (Context) -> Part
    ) -> Field {
        Field(ErasedField(name, .part, visit: { context, output, body in
            withUnsafePointer(to: read(context.assumingMemoryBound(to: Context.self).pointee)) {
                body(UnsafeRawPointer($0), &output)
            }
        }, children: { Part.fields.all }))
    }
}
