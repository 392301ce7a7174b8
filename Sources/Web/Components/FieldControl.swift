/// With what a field is answered. Never decides what an answer means: that is read on the server.
public enum FieldControl: Sendable {
    case line(FieldInput)
    case lines(rows: Int)
    /// Possible answers as values and labels, all in view.
    case radios([(value: String, label: String)])
    /// The same in a list that opens, with an empty answer first.
    case select([(value: String, label: String)])
    case check(sending: String)
    /// - accept: endings with dots; maximum: octets.
    case file(accept: [String], maximum: Int)

    var shape: FieldView.Shape {
        switch self {
        case .line: .line
        case .lines: .lines
        case .radios: .radios
        case .select: .select
        case .check: .check
        case .file: .file
        }
    }

    var input: FieldInput {
        if case .line(let input) = self { input } else { .text }
    }

    /// What a ticked box sends.
    var sent: String {
        if case .check(let value) = self { value } else { "" }
    }

    var rows: Int {
        if case .lines(let rows) = self { rows } else { 1 }
    }

    /// What the browser's dialogue shows first; the server judges.
    var accept: String? {
        if case .file(let endings, _) = self { endings.joined(separator: ",") } else { nil }
    }

    var maximumOctets: String? {
        if case .file(_, let maximum) = self { maximum.description } else { nil }
    }

    /// The first radio has the field's own id, so that the error summary leads to it.
    func options(of name: String, chosen: String) -> [FieldOption] {
        let choices: [(value: String, label: String)]
        switch self {
        case .radios(let all), .select(let all): choices = all
        case .line, .lines, .check, .file: choices = []
        }
        return choices.enumerated().map { index, choice in
            FieldOption(
                id: index == 0 ? name : "\(name)-\(index + 1)", value: choice.value, label: choice.label,
                isChosen: choice.value == chosen)
        }
    }
}

/// What is typed on one line; decides the keyboard of a phone and the width of the box.
public enum FieldInput: String, Sendable {
    case text, day, time, phone, email, number, secret, code
    case personalNumber = "personal-number"

    var type: String {
        switch self {
        case .phone: "tel"
        case .email: "email"
        case .secret: "password"
        case .text, .day, .time, .number, .personalNumber, .code: "text"
        }
    }

    var inputMode: String? {
        switch self {
        case .code, .number, .personalNumber: "numeric"
        case .text, .day, .time, .phone, .email, .secret: nil
        }
    }

    /// Of no use on a number, and some browsers send what they check to others.
    var spellcheck: String? {
        self == .personalNumber ? "false" : nil
    }
}
