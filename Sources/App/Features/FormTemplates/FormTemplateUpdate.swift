import Casework
import Store

/// What the files say more about form templates than the database does. A version that is there is never
/// touched: forms were answered by it. Nor is a template that has versions of the administrator's own.
struct FormTemplateUpdate {
    private let templates: [FormTemplateVersion]

    init(_ templates: [FormTemplateVersion]) {
        self.templates = templates
    }

    /// How many versions it added. Throws `ProgrammeRefusal.changedForm` if a file says something else of a
    /// version that is there.
    func perform(_ transaction: borrowing WriteTransaction) throws -> Int {
        let known = try FormTemplateRepository.records(transaction)
        var added = 0
        for template in templates {
            let versions = known.filter { $0.version.code == template.code }
            if let same = versions.first(where: { $0.version.number == template.number }) {
                guard same.version == template || same.isOwn else {
                    throw ProgrammeRefusal.changedForm(code: template.code, number: template.number)
                }
                continue
            }
            guard !versions.contains(where: { $0.isOwn && !$0.isWithdrawn }) else { continue }
            try FormTemplateRepository.insert(template, id: transaction.newID(), transaction)
            added += 1
        }
        return added
    }
}
