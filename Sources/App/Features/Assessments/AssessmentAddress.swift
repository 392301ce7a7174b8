import Templating

/// The addresses of a case's assessment meetings. Never a person's name or number in one.
enum AssessmentAddress {
    enum Step: String, Sendable {
        case book = "boka"
        case move = "boka-om"
        case cancel = "avboka"
        case hold = "genomfort"
        case answer = "svar"
        case invitation = "inbjudan"
    }

    static func index(_ number: String) -> Link { "/arenden/\(number)/bedomningssamtal" }
    static func to(_ step: Step, _ number: String) -> Link {
        "/arenden/\(number)/bedomningssamtal/\(step.rawValue)"
    }
}
