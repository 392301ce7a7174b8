import Casework
import Store

/// What the files say more about form templates than the database does. A version that is there is never
/// touched: forms were answered by it.
struct FormTemplateUpdate {
    private let templates: [FormTemplateVersion]

    init(_ templates: [FormTemplateVersion]) {
        self.templates = templates
    }

    /// How many versions it added. Throws `ProgrammeRefusal.changedForm` if a file says something else of a
    /// version that is there.
    func perform(_ transaction: borrowing WriteTransaction) throws -> Int {
        let known = try FormTemplateRepository.all(transaction)
        var added = 0
        for template in templates {
            let same = known.first {
                $0.version.code == template.code && $0.version.number == template.number
            }
            if let same {
                guard same.version == template else {
                    throw ProgrammeRefusal.changedForm(code: template.code, number: template.number)
                }
                continue
            }
            try FormTemplateRepository.insert(template, transaction)
            added += 1
        }
        return added
    }
}
