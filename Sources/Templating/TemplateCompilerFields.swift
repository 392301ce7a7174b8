/// How names become instructions.
extension TemplateCompiler {
    /// `{{name}}`
    mutating func write(_ name: String, _ line: Int) {
        guard let place = find(name, line) else { return }
        let field = scopes[place.scope].fields[place.index]
        guard let write = field.write else {
            return complain("“\(name)” is a \(field.kind) and must be used as {{#\(name)}}.", line)
        }
        if field.kind == .optionalText || field.kind == .optionalLink, !present.contains(place) {
            complain("“\(name)” may be missing; show it inside {{#\(name)}}…{{/\(name)}}.", line)
        }
        if let complaint = position.complaint(about: name, of: field.kind) { complain(complaint, line) }
        if position.state == .beforeValue { position.state = .unquoted }
        position.valueStart = .other
        assembly.write(write, scope: place.scope)
    }

    /// `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`
    mutating func section(_ name: String, isInverted: Bool, _ body: [TemplateNode], _ line: Int) {
        guard let place = find(name, line) else { return }
        let field = scopes[place.scope].fields[place.index]
        let before = position
        if !isInverted, let visit = field.visit {
            each(place, visit, body)
        } else if let test = field.test {
            condition(place, test, isInverted: isInverted, body)
        } else {
            let reason = isInverted ? "is always there, so {{^\(name)}} is never shown" : "is not a section"
            complain("“\(name)” is a \(field.kind): it \(reason).", line)
        }
        leave(from: before, name, line)
    }

    private mutating func each(_ place: Place, _ visit: @escaping ErasedField.Visit, _ body: [TemplateNode]) {
        let start = assembly.visit(visit, scope: place.scope, inner: scopes.count)
        scopes.append(scopes[place.scope].scope(inside: place.index))
        walk(body)
        scopes.removeLast()
        assembly.land(start)
    }

    private mutating func condition(
        _ place: Place, _ test: @escaping ErasedField.Test, isInverted: Bool, _ body: [TemplateNode]
    ) {
        let start = assembly.condition(test, scope: place.scope, isInverted: isInverted)
        let isNew = !isInverted && present.insert(place).inserted
        walk(body)
        if isNew { present.remove(place) }
        assembly.land(start)
    }

    /// Whatever the data, what follows a section must stand at the same place in the HTML.
    private mutating func leave(from before: HTMLPosition, _ name: String, _ line: Int) {
        if before.settled != position.settled {
            complain("“\(name)” begins and ends at different places in the HTML.", line)
        }
        if position.valueStart != before.valueStart { position.valueStart = .other }
        if position.state == .tagName || position.state == .attributeName { position.state = .tag }
    }

    /// The innermost field of that name.
    private mutating func find(_ name: String, _ line: Int) -> Place? {
        for scope in scopes.indices.reversed() {
            if let index = scopes[scope].use(name) { return Place(scope: scope, index: index) }
        }
        let searched = scopes.reversed().map(\.title).joined(separator: ", nor in ")
        complain("There is no “\(name)” in \(searched).", line)
        return nil
    }
}
