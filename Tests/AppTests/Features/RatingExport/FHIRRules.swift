import Foundation

/// The structure rules of FHIR R4 for the two resources, as published at hl7.org/fhir/R4 (questionnaire.html,
/// questionnaireresponse.html, datatypes.html): which elements there are, how often, of which type, and the
/// invariants that concern us. A file that breaks one gets a sentence.
struct FHIRRules {
    private(set) var faults: [String] = []

    private static let questionnaire: Set<String> = [
        "resourceType", "id", "url", "identifier", "version", "name", "title", "derivedFrom", "status",
        "experimental", "subjectType", "date", "publisher", "contact", "description", "item",
    ]
    private static let definition: Set<String> = [
        "linkId", "definition", "code", "prefix", "text", "type", "required", "repeats", "readOnly",
        "maxLength", "answerOption", "initial", "item",
    ]
    private static let types: Set<String> = [
        "group", "display", "boolean", "decimal", "integer", "date", "dateTime", "time", "string", "text",
        "url", "choice", "open-choice", "attachment", "reference", "quantity",
    ]
    private static let response: Set<String> = [
        "resourceType", "id", "contained", "identifier", "basedOn", "partOf", "questionnaire", "status",
        "subject", "encounter", "authored", "author", "source", "item",
    ]
    private static let dateTime =
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})"
    private static let statuses: Set<String> = [
        "in-progress", "completed", "amended", "entered-in-error", "stopped",
    ]

    mutating func checkQuestionnaire(_ value: [String: Any]) {
        only(FHIRRules.questionnaire, value, "Questionnaire")
        expect(value["resourceType"] as? String == "Questionnaire", "resourceType")
        let status = value["status"] as? String ?? ""
        expect(["draft", "active", "retired", "unknown"].contains(status), "status 1..1, bound")
        matches(value["name"], "[A-Z]([A-Za-z0-9_]){0,254}", "que-0: name")
        matches(value["id"] ?? "x", "[A-Za-z0-9\\-\\.]{1,64}", "id")
        let items = value["item"] as? [[String: Any]] ?? []
        expect(!items.isEmpty, "item is left out rather than empty")
        expect(Set(items.compactMap { $0["linkId"] as? String }).count == items.count, "que-2: linkId unique")
        for item in items { checkDefinition(item) }
    }

    private mutating func checkDefinition(_ item: [String: Any]) {
        only(FHIRRules.definition, item, "Questionnaire.item")
        expect(item["linkId"] is String, "linkId 1..1")
        let type = item["type"] as? String ?? ""
        expect(FHIRRules.types.contains(type), "type 1..1, bound")
        expect((type == "group") == (item["item"] != nil), "que-1: groups have items, others of ours none")
        for option in item["answerOption"] as? [[String: Any]] ?? [] {
            only(["valueInteger", "initialSelected"], option, "answerOption")
            expect(option["valueInteger"] is Int && type == "choice", "answerOption.value[x] 1..1")
        }
    }

    mutating func checkResponse(_ value: [String: Any]) {
        only(FHIRRules.response, value, "QuestionnaireResponse")
        expect(value["resourceType"] as? String == "QuestionnaireResponse", "resourceType")
        expect(FHIRRules.statuses.contains(value["status"] as? String ?? ""), "status 1..1, bound")
        matches(value["id"] ?? "", "[A-Za-z0-9\\-\\.]{1,64}", "id")
        matches(value["authored"] ?? "", FHIRRules.dateTime, "authored is a dateTime")
        let contained = value["contained"] as? [[String: Any]] ?? []
        expect(contained.count == 1, "the questionnaire is inside")
        for one in contained {
            checkQuestionnaire(one)
            let id = one["id"] as? String ?? ""
            expect(value["questionnaire"] as? String == "#" + id, "a canonical to what is inside")
            checkItems(value["item"] as? [[String: Any]] ?? [], of: one["item"] as? [[String: Any]] ?? [])
        }
        only(
            ["type", "identifier", "reference", "display"], value["subject"] as? [String: Any] ?? [:],
            "subject")
    }

    private mutating func checkItems(_ items: [[String: Any]], of definitions: [[String: Any]]) {
        let order = definitions.compactMap { $0["linkId"] as? String }
        let links = items.compactMap { $0["linkId"] as? String }
        expect(links == order.filter(links.contains), "items are the questionnaire's, in its order")
        for item in items {
            only(["linkId", "definition", "text", "answer", "item"], item, "response item")
            expect(item["answer"] == nil || item["item"] == nil, "qrs-1")
            expect(item["linkId"] is String, "linkId 1..1")
            let definition = definitions.first { $0["linkId"] as? String == item["linkId"] as? String }
            checkAnswers(item["answer"] as? [[String: Any]] ?? [], to: definition ?? [:])
        }
    }

    /// One answer where the item does not repeat, of the item's type, and an option where there are some.
    private mutating func checkAnswers(_ answers: [[String: Any]], to definition: [String: Any]) {
        let isMany = definition["repeats"] as? Bool == true
        expect(isMany ? !answers.isEmpty : answers.count == 1, "as many answers as the item allows")
        let options = (definition["answerOption"] as? [[String: Any]])?.compactMap {
            $0["valueInteger"] as? Int
        }
        let name = definition["type"] as? String == "boolean" ? "valueBoolean" : "valueInteger"
        for answer in answers {
            only([name], answer, "answer")
            let value = answer["valueInteger"] as? Int
            expect(name == "valueBoolean" || value != nil, "the answer has a value")
            expect(value.map { options?.contains($0) ?? true } ?? true, "the answer is an option")
        }
        let told = answers.compactMap { $0["valueInteger"] as? Int }
        expect(Set(told).count == told.count, "no answer twice")
    }

    private mutating func only(_ names: Set<String>, _ value: [String: Any], _ place: String) {
        for name in value.keys where !names.contains(name) { faults.append("\(place) has no \(name)") }
        for (name, one) in value where (one as? String)?.isEmpty ?? false {
            faults.append("\(place).\(name) is empty")
        }
        for (name, one) in value where (one as? [Any])?.isEmpty ?? false {
            faults.append("\(place).\(name) is empty")
        }
    }

    private mutating func expect(_ holds: Bool, _ rule: String) {
        if !holds { faults.append(rule) }
    }

    private mutating func matches(_ value: Any?, _ pattern: String, _ rule: String) {
        let text = value as? String ?? ""
        let range = text.range(of: "^(\(pattern))$", options: .regularExpression)
        expect(range != nil, rule)
    }
}
