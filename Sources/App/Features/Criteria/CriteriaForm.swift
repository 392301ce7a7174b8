import Casework
import Web

/// What was answered to a case's criteria, by position: the words are the programme's, and the page puts them
/// in. "Not yet" is the standing answer, so a half-filled sheet is a good one.
struct CriteriaForm: FormDefinition {
    static let title = "Kriterier"

    static func answer(_ index: Int) -> String { "svar\(index + 1)" }
    static func comment(_ index: Int) -> String { "kommentar\(index + 1)" }

    static let fields: [FieldRule] = (0..<ProgrammeTerms.mostLines).flatMap { index in
        [
            FieldRule(
                answer(index), "Kriterium \(index + 1)", .oneOf(.all(of: CriterionAnswer.self, \.swedish))),
            FieldRule(comment(index), "Kommentar till \(index + 1)", .line, maximumLength: 1000),
        ]
    }

    static func read(_ reader: inout FormReader) -> [CriterionReply]? {
        let replies = (0..<ProgrammeTerms.mostLines).map { index in
            CriterionReply(
                answer: reader.choice(answer(index), CriterionAnswer.self) ?? .unknown,
                comment: reader.text(comment(index)))
        }
        return reader.complaints.isEmpty ? replies : nil
    }
}
