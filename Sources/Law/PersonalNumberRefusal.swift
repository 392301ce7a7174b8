/// Why something typed is no personnummer or samordningsnummer. It never holds the number itself; a day
/// that does not exist is in it, since the sentence must name it.
public enum PersonalNumberRefusal: Error, Sendable, Equatable {
    /// Something else than digits, hyphen and plus.
    case characters
    /// How many digits there were.
    case length(Int)
    case misplacedPlus
    /// A plus after twelve digits of a year less than a hundred years ago.
    case notYetHundred
    case noSuchDay(PersonalNumber.Kind, year: Int, month: Int, day: Int)
    case future(Day, saysCentury: Bool)
    /// Older than this many years.
    case tooOld(Int)
    /// 000 after the day of birth.
    case serialNumber(PersonalNumber.Kind)
    case checkDigit(PersonalNumber.Kind, expected: Int)

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .characters, .misplacedPlus:
            "Skriv numret med siffror, och bindestreck eller plus före de fyra sista: 20040115-1234."
        case .length(let count):
            "Ett personnummer har tio eller tolv siffror. Du har skrivit \(count). Kontrollera siffrorna."
        case .notYetHundred: "Plus skrivs från det år då personen fyller 100. Kontrollera året eller tecknet."
        case .noSuchDay(let kind, let year, let month, let day):
            PersonalNumberRefusal.noSuchDay(kind, year, month, day)
        case .future(let day, saysCentury: true):
            "Numret stämmer inte: \(day) har inte varit än. Kontrollera året."
        case .future(let day, saysCentury: false):
            "Numret stämmer inte: \(day) har inte varit än. Skriv alla tolv siffror."
        case .tooOld(let years): "Personen skulle vara över \(years) år. Kontrollera året."
        case .serialNumber(let kind):
            "\(kind.definite) stämmer inte: 000 före sista siffran används inte. Kontrollera siffrorna."
        case .checkDigit(let kind, let expected):
            "\(kind.definite) stämmer inte: kontrollsiffran ska vara \(expected). Kontrollera siffrorna."
        }
    }

    private static func noSuchDay(
        _ kind: PersonalNumber.Kind, _ year: Int, _ month: Int, _ day: Int
    ) -> String {
        func padded(_ number: Int, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
        }
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        let how = kind == .coordination ? " (60 är draget från dagen)" : ""
        return "\(kind.definite) stämmer inte: dagen \(date) finns inte\(how). Kontrollera siffrorna."
    }
}

extension PersonalNumber.Kind {
    /// At the beginning of a sentence.
    fileprivate var definite: String {
        switch self {
        case .personal: "Personnumret"
        case .coordination: "Samordningsnumret"
        }
    }
}
