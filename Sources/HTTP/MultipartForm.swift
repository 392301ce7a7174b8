/// A form with files, as it was sent. It never has two fields, or a field and a file, of the same name.
public struct MultipartForm: Sendable, Equatable {
    public var fields: [FormField] = []
    /// Those that were chosen: a file field left empty is not among them.
    public var files: [FilePart] = []

    public init() {}
}
