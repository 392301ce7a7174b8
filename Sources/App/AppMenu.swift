import Casework
import Templating
import Web

/// The menu, in the order of the day: what does not fit in its line stands under its last word. Each item is
/// shown to those who may open it.
enum AppMenu {
    static let items: [MenuItem] = [
        MenuItem("Min dag", "/min-dag", for: nil),
        MenuItem("Ärenden", "/arenden", for: .readCases, in: .either),
        MenuItem("Ärendedragning", "/arendedragning", for: .planNextStep, in: .execution),
        MenuItem("Kalender", "/kalender", for: .followSupport, in: .execution),
        MenuItem("Grupper", "/grupper", for: .followSupport, in: .execution),
        MenuItem("Platser", "/platser", for: .followSupport, in: .execution),
        MenuItem("Frånvaro", "/franvaro", for: .planNextStep, in: .either),
        MenuItem("Frister", "/frister", for: .followDeadlines, in: .either),
        MenuItem("Resultat", "/resultat", for: .followFigures, in: .execution),
        MenuItem("Samverkan", "/samverkan", for: .readCases, in: .either),
        MenuItem("Samtycken", "/samtycken", for: .readCases, in: .either),
        MenuItem("Efteruppföljning", "/efteruppfoljning", for: .followSupport, in: .execution),
        MenuItem("Enkäter", "/enkater", for: .followSupport, in: .execution),
        MenuItem("Ej erbjudna", "/ej-erbjudna", for: .readCases, in: .execution),
        MenuItem("Ej verkställda", "/ej-verkstallda", for: .followDeadlines, in: .either),
        MenuItem("Delegationsbeslut", "/delegationer/lista", for: .followDeadlines, in: .authority),
        MenuItem("KAA", "/kaa", for: .keepDuty),
        MenuItem("Lex Sarah", "/lex-sarah", for: .reportWrong),
        MenuItem("Gallring", "/gallring", for: .proposeErasure),
        MenuItem("Siffror", "/siffror", for: .readCases, in: .either),
        MenuItem("Logg", "/logg", for: .readLog),
        MenuItem("Loggkontroll", "/loggkontroll", for: .reviewLog),
        MenuItem("Verksamheter", "/verksamheter", for: .administer),
        MenuItem("Andra vägar", "/katalog", for: .administer),
        MenuItem("Formulär", "/formular", for: .administer),
        MenuItem("Mallar", "/mallar", for: .administer),
        MenuItem("Textfraser", "/textfraser", for: .administer),
        MenuItem("Delegationer", "/delegationer", for: .administer),
        MenuItem("Konton", "/konton", for: .manageAccounts),
    ]
}
