/// Why something cannot be done with an account; each is one Swedish sentence that says what to do.
public enum AccountRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    case unknown
    case usernameTaken
    case badUsername
    case badRoles
    case password(String)
    case lastAdministrator
    case oneself
    case onlyInDemonstration

    public var description: String {
        switch self {
        case .unknown: "Det finns inget sådant konto. Kontrollera användarnamnet."
        case .usernameTaken: "Användarnamnet är upptaget. Välj ett annat."
        case .badUsername:
            "Användarnamnet får ha 2–60 tecken: små bokstäver a–z, siffror, punkt, bindestreck, understreck."
        case .badRoles:
            "Rollerna går inte ihop: administratör och granskare gäller överallt, övriga i en verksamhet."
        case .password(let sentence): sentence
        case .lastAdministrator: "Det måste finnas en öppen administratör. Utse en annan först."
        case .oneself: "Du kan inte göra det med ditt eget konto. Be en annan administratör."
        case .onlyInDemonstration: "Lösenord utan prövning får bara sättas i en demo."
        }
    }
}
