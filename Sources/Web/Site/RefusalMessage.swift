import HTTPTypes
import Templating

/// What a refusal says: status, heading, a sentence on what to do. Only fixed texts and an incident number.
public struct RefusalMessage: Sendable {
    let status: HTTPResponse.Status
    let heading: String
    let text: String

    static let notFound = RefusalMessage(
        status: .notFound, heading: "Sidan finns inte",
        text: "Adressen leder ingenstans, eller så är det inte ditt ärende. Kontrollera adressen eller gå "
            + "till Min dag.")
    static let forbidden = RefusalMessage(
        status: .forbidden, heading: "Du har inte behörighet",
        text: "Din roll får inte öppna sidan. Behöver du den i ditt arbete, prata med din administratör.")
    static let forged = RefusalMessage(
        status: .forbidden, heading: "Formuläret kunde inte tas emot",
        text: "Det kom inte från en sida som du har öppnat här. Ingenting är ändrat. Öppna sidan på nytt och "
            + "försök igen.")
    static let stale = RefusalMessage(
        status: .conflict, heading: "Någon annan hann före",
        text: "Uppgiften har ändrats sedan du öppnade sidan. Öppna den på nytt.")
    static let heldForAnother = RefusalMessage(
        status: .accepted, heading: "Någon annan är inloggad här nu",
        text: "Texten är sparad för den som skrev den. Den kommer tillbaka när den personen loggar in i den "
            + "här webbläsaren inom ett dygn.")
    static let badRequest = RefusalMessage(
        status: .badRequest, heading: "Begäran gick inte att läsa",
        text: "Det som skickades är inte giltigt. Ingenting är ändrat. Gå tillbaka och försök igen.")
    static let methodNotAllowed = RefusalMessage(
        status: .methodNotAllowed, heading: "Så kan sidan inte användas",
        text: "Öppna sidan på nytt från menyn.")
    static let unsupportedMediaType = RefusalMessage(
        status: .unsupportedMediaType, heading: "Formuläret har fel form",
        text: "Servern tar bara emot vanliga formulär. Ingenting är ändrat.")
    static let tooManyRequests = RefusalMessage(
        status: .tooManyRequests, heading: "Vänta lite",
        text: "Det har kommit för många försök på kort tid. Vänta en stund och försök igen.")
    static let insecureConnection = RefusalMessage(
        status: .forbidden, heading: "Anslutningen är inte säker",
        text: "Öppna Steget med en adress som börjar på https.")
    static let unavailable = RefusalMessage(
        status: .serviceUnavailable, heading: "Steget kan inte svara just nu",
        text: "Ingenting är ändrat. Vänta några sekunder och försök igen. Har du skickat ett formulär, "
            + "gå tillbaka och se efter att texten står kvar innan du skickar det igen.")

    static func defect(incident: String) -> RefusalMessage {
        RefusalMessage(
            status: .internalServerError, heading: "Något gick fel",
            text: "Felet är antecknat med nummer \(incident). Säg numret till din administratör. "
                + "Har du skickat ett formulär, gå tillbaka och se efter om texten står kvar.")
    }

    /// For what the server itself refuses, before there is a request: the words by status.
    public static func server(_ status: HTTPResponse.Status) -> RefusalMessage {
        switch status.code {
        case 408: RefusalMessage(status: status, heading: "Det tog för lång tid", text: "Försök igen.")
        case 413: RefusalMessage(
            status: status, heading: "Det du skickade är för stort",
            text: "Gå tillbaka, korta texten eller dela upp filen, och försök igen. En fil får vara högst "
                + "20 MB.")
        case 414: RefusalMessage(
            status: status, heading: "Adressen är för lång", text: "Öppna sidan från menyn.")
        case 503: unavailable
        case 403: insecureConnection
        default: RefusalMessage(
            status: status, heading: "Begäran gick inte att läsa", text: "Ingenting är ändrat. Försök igen.")
        }
    }
}

/// A refusal inside the frame.
public struct RefusalPage: Page, Sendable {
    public static let template = "refusal"
    private let message: RefusalMessage

    init(_ message: RefusalMessage) { self.message = message }

    public static let fields: Fields<RefusalPage> = [
        .text("heading") { $0.message.heading },
        .text("text") { $0.message.text },
    ]
}
