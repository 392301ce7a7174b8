import Templating

/// The addresses of a case's place. Never a person's name or number in one.
enum PlaceAddress {
    enum Step: String, Sendable {
        case queue = "ko"
        case offer = "erbjud"
        case answer = "svar"
        case leaveQueue = "lamna-kon"
        case start = "borja"
        case interrupt = "avbrott"
        case resume = "ateruppta"
        case followUp = "uppfoljningsplats"
        case ordinary = "ordinarie"
        case leave = "lamna"
        case contacts = "kontaktpersoner"
        case letter = "brev"
    }

    static func index(_ number: String) -> Link { "/arenden/\(number)/plats" }
    static func to(_ step: Step, _ number: String) -> Link { "/arenden/\(number)/plats/\(step.rawValue)" }
}
