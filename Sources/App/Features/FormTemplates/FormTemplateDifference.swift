import Casework
import Web

/// What a version of a template asks, and what it asks otherwise than another, in words.
extension FormTemplateVersion {
    /// Everything that differs; one line says so where nothing does.
    func changes(since before: FormTemplateVersion) -> [DescriptionItem] {
        let texts = [
            ("Rubrik", before.title, title), ("Inledning", before.lead, lead),
            ("Plats i listan", "\(before.place)", "\(place)"),
        ].filter { $0.1 != $0.2 }.map { term, old, new in
            let (old, new) = (old.isEmpty ? "tomt" : old, new.isEmpty ? "tomt" : new)
            return DescriptionItem(term: term, texts: ["Var: \(old)", "Blir: \(new)"])
        }
        let asked = questions.compactMap { $0.change(since: before.question($0.code)) }
        let gone = before.questions.filter { question($0.code) == nil }.map {
            DescriptionItem(term: $0.wording, texts: ["Frågas inte längre."])
        }
        let all = texts + asked + gone + reordering(since: before)
        return all.isEmpty ? [DescriptionItem(term: "Ändrat", texts: ["Inget."])] : all
    }

    private func reordering(since before: FormTemplateVersion) -> [DescriptionItem] {
        let new = questions.map(\.code).filter { before.question($0) != nil }
        let old = before.questions.map(\.code).filter { question($0) != nil }
        return new == old
            ? [] : [DescriptionItem(term: "Ordning", texts: ["Frågorna kommer i en annan ordning."])]
    }
}

extension FormQuestion {
    /// The question as it is asked, with what can be answered.
    var item: DescriptionItem {
        let choices = choices.map(\.label).joined(separator: " · ")
        return DescriptionItem(term: wording, texts: [kind.swedish, hint, choices].filter { !$0.isEmpty })
    }

    fileprivate func change(since before: FormQuestion?) -> DescriptionItem? {
        guard let before else { return DescriptionItem(term: wording, texts: ["Ny fråga."]) }
        let labels = [before, self].map { $0.choices.map(\.label).joined(separator: " · ") }
        let texts = [
            before.wording == wording ? nil : "Var: \(before.wording)",
            before.hint == hint ? nil : "Ledtext: \(hint.isEmpty ? "ingen" : hint)",
            labels[0] == labels[1] ? nil : "Alternativ: \(labels[1])",
        ].compactMap { $0 }
        return texts.isEmpty ? nil : DescriptionItem(term: wording, texts: texts)
    }
}

extension FormQuestion.Kind {
    /// How it is answered.
    fileprivate var swedish: String {
        switch self {
        case .text: "Fri text"
        case .line: "En rad"
        case .choice: "Ett av alternativen"
        case .year: "Ett årtal"
        case .about: "Vad formuläret handlar om"
        case .column: "En kolumn i dagen"
        }
    }
}
