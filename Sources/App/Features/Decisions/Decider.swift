import Casework
import Law

/// Who decided: an employee by delegation, or the board. It never says who noted or wrote it.
enum Decider: Sendable {
    case delegate(name: String, point: String)
    case board(BoardAnswer)

    /// As the decision's page has it.
    var items: [String] {
        switch self {
        case .delegate(let name, let point): [name, "Delegation, punkt \(point)"]
        case .board(let answer):
            [
                "\(answer.body.name), sammanträdet \(answer.metOn), § \(answer.paragraph)",
                "Protokoll \(answer.minutes), justerat \(answer.certifiedOn)",
            ] + said(by: answer)
        }
    }

    /// In a line of a file.
    var inLine: String {
        switch self {
        case .delegate(let name, let point): "\(name), delegation punkt \(point)"
        case .board(let answer): "\(answer.body.name), § \(answer.paragraph), protokoll \(answer.minutes)"
        }
    }

    /// As the letter has it (FL 31 §).
    var paragraphs: [String] {
        switch self {
        case .delegate(let name, _): ["\(name), beslutsfattare"]
        case .board(let answer):
            [answer.body.decided(on: answer.metOn) + answer.inMinutes] + said(by: answer)
        }
    }

    var delegated: [String] {
        guard case .delegate(_, let point) = self else { return [] }
        return ["Beslutet är fattat på nämndens vägnar, punkt \(point) i delegationsordningen."]
    }

    private func said(by answer: BoardAnswer) -> [String] {
        (answer.absent.isEmpty ? [] : ["Deltog inte på grund av jäv: \(answer.absent)"])
            + (answer.dissent.isEmpty ? [] : ["Avvikande mening: \(answer.dissent)"])
    }
}

extension BoardAnswer {
    fileprivate var inMinutes: String {
        " Det står i § \(paragraph) i protokollet \(minutes), som justerades \(certifiedOn.inSentence)."
    }
}

extension BoardBody {
    fileprivate func decided(on day: Day) -> String {
        let meeting = "sitt sammanträde \(day.inSentence)."
        return kind == .board
            ? "Nämnden fattade beslutet på \(meeting)"
            : "\(committee) fattade beslutet på nämndens vägnar på \(meeting)"
    }
}
