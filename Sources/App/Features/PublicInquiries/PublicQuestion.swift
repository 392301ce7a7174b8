/// One page of the public form. The name stands in its address.
enum PublicQuestion: String, Sendable, CaseIterable {
    case writer = "du"
    case workplace = "arbetsplats"
    case knowledge = "vet"
    case person = "personen"
    case story = "beratta"
    case reach = "kontakt"

    var fields: [PublicField] {
        switch self {
        case .writer: [.name, .phone, .email]
        case .workplace: [.workplace]
        case .knowledge: [.knows]
        case .person: [.personName, .born, .personPhone]
        case .story: [.story]
        case .reach: [.reachedBy, .message, .interpreter, .protected]
        }
    }
}

/// One answer of the public form, by its name in the request.
enum PublicField: String, Sendable, CaseIterable {
    /// Who writes: asked before anything is kept.
    case role = "roll"
    case name = "namn"
    case phone = "telefon"
    case email = "epost"
    case workplace = "arbetsplats"
    case knows = "vet"
    case personName = "personnamn"
    case born = "fodd"
    case personPhone = "persontelefon"
    case story = "berattelse"
    case reachedBy = "nas"
    case message = "meddelande"
    case interpreter = "tolk"
    case protected = "skyddad"
    /// No human sees it; programs that fill in every field do.
    case trap = "webbplats"

    /// In Unicode scalars.
    var maximumLength: Int {
        switch self {
        case .story: 20_000
        case .name, .email, .personName, .interpreter: 200
        default: 60
        }
    }
}
