/// A field whose type is forgotten, so that one loop can render every page.
/// It never meets a value of another type: the compiler of templates pairs each field with the scope it
/// came from, and `Output`'s caller hands over a pointer to exactly that scope's value.
@usableFromInline
struct ErasedField: Sendable {
    /// Writes the field of the value at the pointer.
    @usableFromInline typealias Write = @Sendable (UnsafeRawPointer, inout Output) -> Void
    /// Whether the field of the value at the pointer is true, present or not empty.
    @usableFromInline typealias Test = @Sendable (UnsafeRawPointer) -> Bool
    /// Calls the body once for each item of the field of the value at the pointer.
    @usableFromInline typealias Visit = @Sendable (
        UnsafeRawPointer, inout Output, (UnsafeRawPointer, inout Output) -> Void
    ) -> Void

    @usableFromInline enum Kind: String, Sendable {
        case text, optionalText, link, optionalLink, markup, flag, list, optional, part
    }

    let name: String
    let kind: Kind
    let write: Write?
    let test: Test?
    let visit: Visit?
    let children: (@Sendable () -> [ErasedField])?

    @usableFromInline init(
        _ name: String, _ kind: Kind, write: Write? = nil, test: Test? = nil, visit: Visit? = nil,
        children: (@Sendable () -> [ErasedField])? = nil
    ) {
        self.name = name
        self.kind = kind
        self.write = write
        self.test = test
        self.visit = visit
        self.children = children
    }
}
