import HTTP
import HTTPTypes
import Law
import Store
import Web

/// What is said where a letter would stand, and cannot. It never shows any of the letter.
enum LetterNotice {
    static func changed(_ facts: CaseFacts, _ context: Context, _ grant: CaseGrant) throws -> Response {
        let head = CaseHead(facts, under: grant, today: context.site.store.clock.today)
        let page = CaseNoticePage(
            head: head, heading: "Brevet visas inte",
            text: "Det är inte längre det brev som skickades: kontrollsumman stämmer inte. Säg till din "
                + "administratör. Brevet går att läsa tillbaka från en säkerhetskopia.",
            stands: [], typed: [])
        return try context.page(page, status: .internalServerError)
    }
}
