import Casework
import Web

/// When and how a letter left.
struct LetterSendingForm: FormDefinition {
    static let day = "dag"
    static let way = "satt"
    static let title = "Anteckna att brevet är skickat"
    static let keepsDraft = false
    static let fields: [FieldRule] = [
        FieldRule(day, "Vilken dag skickades det?", .day),
        FieldRule(way, "Hur skickades det?", .select(.all(of: SentWay.self, \.swedish))),
    ]

    static func read(_ reader: inout FormReader) -> LetterSending? {
        let day = reader.day(day, orSay: "Skriv vilken dag det skickades.")
        let way = reader.choice(way, SentWay.self, orSay: "Välj hur det skickades.")
        guard let day, let way else { return nil }
        return LetterSending(day: day, way: way)
    }
}
