import HTTP
import HTTPTypes
import Law
import Printing
import Store
import Templating
import Web

/// What is said where a letter would stand, and cannot. It never shows any of the letter.
struct LetterNotice {
    let facts: CaseFacts
    let context: Context
    let grant: CaseGrant

    func changed() throws -> Response {
        try page(
            "Brevet visas inte",
            "Det är inte längre det brev som skickades: kontrollsumman stämmer inte. Säg till din "
                + "administratör. Brevet går att läsa tillbaka från en säkerhetskopia.",
            [], .internalServerError)
    }

    /// - Parameter letter: where it can be opened, and printed from the browser.
    func notPrinted(_ failure: PrintingFailure, letter: Link) throws -> Response {
        try page(
            "Brevet kan inte göras till PDF här", failure.swedish,
            [
                DescriptionItem(
                    term: "Brevet",
                    texts: ["Öppna det och skriv ut det med webbläsaren (Ctrl + P). Det är samma brev."],
                    act: Act(label: "Öppna", address: letter))
            ], .serviceUnavailable)
    }

    private func page(
        _ heading: String, _ text: String, _ stands: [DescriptionItem], _ status: HTTPResponse.Status
    ) throws -> Response {
        let head = CaseHead(facts, under: grant, today: context.site.store.clock.today)
        let page = CaseNoticePage(head: head, heading: heading, text: text, stands: stands, typed: [])
        return try context.page(page, status: status)
    }
}

extension PrintingFailure {
    /// Why, and what helps.
    var swedish: String {
        switch self {
        case .missing:
            "Programmet som gör PDF, WeasyPrint, finns inte på servern. Din administratör kan installera det."
        case .notStarted:
            "Programmet som gör PDF gick inte att starta på servern. Säg till din administratör."
        case .tooSlow: "Det tog för lång tid att göra PDF. Försök igen om en stund."
        case .tooMuch: "Det blev för stort som PDF. Säg till din administratör."
        case .died:
            "Programmet som gör PDF slutade med ett fel. Försök igen, eller säg till din administratör."
        case .notPDF: "Det som kom ut var ingen PDF. Säg till din administratör."
        }
    }
}
