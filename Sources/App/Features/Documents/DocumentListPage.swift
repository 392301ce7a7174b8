import Casework
import Law
import Store
import Templating
import Web

/// The documents of a case, and those that were taken out of it. It never shows what a protected person sent
/// to somebody who is not on the case.
struct DocumentListPage: Page, Sendable {
    static let template = "documents/index"

    let head: CaseHead
    let hidden: Notice?
    let rows: [DocumentRow]
    let withdrawn: [WithdrawnDocumentRow]
    /// The way to a new one, for those who may.
    let add: Link?

    static let fields: Fields<DocumentListPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("notice", Notice.fields) { $0.hidden },
        .flag("isEmpty") { $0.rows.isEmpty && $0.hidden == nil },
        .flag("hasRows") { !$0.rows.isEmpty },
        .list("rows", DocumentRow.fields) { $0.rows },
        .flag("hasWithdrawn") { !$0.withdrawn.isEmpty },
        .list("withdrawn", WithdrawnDocumentRow.fields) { $0.withdrawn },
        .optionalLink("add") { $0.add },
    ]

    init(_ documents: [DocumentRecord], _ facts: CaseFacts, under grant: CaseGrant, today: Day) {
        let isReadable = facts.mayBeRead(by: grant.actor.accountID)
        let mayChange = isReadable && grant.may(.addDocument)
        let shown = isReadable ? documents : []
        head = CaseHead(facts, under: grant, today: today)
        hidden = isReadable ? nil : CasePage.protection(facts)
        rows = shown.filter { !$0.isWithdrawn }.map {
            DocumentRow($0, number: grant.number, mayChange: mayChange)
        }
        withdrawn = shown.compactMap {
            WithdrawnDocumentRow($0, number: grant.number, mayChange: mayChange)
        }
        add = mayChange ? "/arenden/\(grant.number)/handlingar/ny" : nil
    }
}
