/// The names of one value that is in scope at a place of a template, and which of them were used so far.
/// The same list met twice in a template is the same scope, so its uses add up. Never outlives the check at
/// start.
final class FieldScope {
    let fields: [ErasedField]
    /// What the scope is called in complaints: the page's type, or the list's name in it.
    let title: String
    private var indices: [String: Int] = [:]
    private var inner: [Int: FieldScope] = [:]
    private var used: Set<Int> = []

    init(_ fields: [ErasedField], title: String) {
        self.fields = fields
        self.title = title
        for (index, field) in fields.enumerated() where indices[field.name] == nil {
            indices[field.name] = index
        }
    }

    /// The field of that name, now counted as used.
    func use(_ name: String) -> Int? {
        guard let index = indices[name] else { return nil }
        used.insert(index)
        return index
    }

    /// The scope inside the list or part at the index.
    func scope(inside index: Int) -> FieldScope {
        if let known = inner[index] { return known }
        let field = fields[index]
        let made = FieldScope(field.children?() ?? [], title: "\(field.name) of \(title)")
        inner[index] = made
        return made
    }

    /// Names declared but used nowhere, here and in the scopes inside, each as a sentence.
    var unused: [String] {
        let here = fields.indices.filter { !used.contains($0) }.map {
            "“\(fields[$0].name)” is declared in \(title), but no template uses it."
        }
        return here + inner.values.flatMap(\.unused)
    }

    /// Names that stand twice, each as a sentence.
    var repeated: [String] {
        let here = fields.indices.filter { indices[fields[$0].name] != $0 }.map {
            "“\(fields[$0].name)” is declared twice in \(title)."
        }
        return here + inner.values.flatMap(\.repeated)
    }

    func names(sharedWith other: FieldScope) -> [String] {
        fields.map(\.name).filter { other.indices[$0] != nil }
    }
}
