import Casework
import Law
import Store
import TestSupport
import Testing

@testable import App

extension TestApp {
    /// A new version of these templates, with other words for every question and choice.
    func reword(_ codes: [String], from day: Day) throws {
        let trail = Trail(peer: nil, request: nil)
        try store.write(.programmeUpdated, under: Operator(trail: trail)) { transaction in
            let known = try FormTemplateRepository.all(transaction).map(\.version)
            let new = known.filter { codes.contains($0.code) }.compactMap {
                $0.reworded(number: $0.number + 1, from: day)
            }
            #expect(try FormTemplateUpdate(known + new).perform(transaction) == codes.count)
        }
        #expect(store.waitUntilDurable(trail))
    }
}

extension FormTemplateVersion {
    func reworded(number: Int, from day: Day) -> FormTemplateVersion? {
        let questions = questions.reversed().compactMap { question in
            FormQuestion(
                code: question.code, kind: question.kind, wording: "Omskrivet: \(question.wording)", hint: "",
                choices: question.choices.map { FormChoice(code: $0.code, label: "Omskrivet: \($0.label)") })
        }
        return FormTemplateVersion(
            code: code, layout: layout, number: number, validFrom: day, place: place,
            title: "Omskrivet: \(title)", lead: "", questions: questions)
    }
}
