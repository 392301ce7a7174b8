import Casework
import Templating

/// A piece of the reasons, marked where there is something to say of it.
struct PlainPiece: Fielded, Sendable {
    let text: String
    let isMarked: Bool

    static let fields: Fields<PlainPiece> = [
        .text("text") { $0.text },
        .flag("isMarked") { $0.isMarked },
    ]

    init(_ piece: PlainSwedish.Piece) {
        (text, isMarked) = (piece.text, piece.advice != nil)
    }

    /// "Kanslispråk. Skriv som du säger. (erhålla → få)"
    static func advice(_ plain: PlainSwedish) -> [String] {
        plain.advice.map { advice in
            let words = plain.pieces.filter { $0.advice == advice }.map { piece in
                piece.text + (piece.instead.map { " → \($0)" } ?? "")
            }
            let unique = words.enumerated().filter { words.firstIndex(of: $0.element) == $0.offset }
                .map(\.element)
            return advice.swedish + (unique.isEmpty ? "" : " (\(unique.joined(separator: ", ")))")
        }
    }
}
