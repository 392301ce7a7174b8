import Casework
import Web

/// The fields that say which of the board and its committees it is. It never knows which committees there
/// are: the minutes do.
enum BoardField {
    static let kind = "organ"
    static let committee = "utskott"

    static let rules: [FieldRule] = [
        FieldRule(kind, "Vem beslutar?", .oneOf(.all(of: BoardBody.Kind.self, \.swedish))),
        FieldRule(
            committee, "Utskottets namn", .line,
            hint: "Om ett utskott beslutar. Så som det ska stå i brevet.", maximumLength: 120),
    ]

    static func values(_ body: BoardBody) -> [String: String] {
        [kind: body.kind.rawValue, committee: body.committee]
    }
}

extension FormReader {
    mutating func boardBody() -> BoardBody? {
        let kind = choice(BoardField.kind, BoardBody.Kind.self, orSay: "Välj vem som beslutar.")
        let committee = text(BoardField.committee)
        if kind == .committee, committee.isEmpty {
            complain(BoardField.committee, "Skriv utskottets namn.")
        }
        guard let kind, kind == .board || !committee.isEmpty else { return nil }
        return BoardBody(kind: kind, committee: committee)
    }
}
