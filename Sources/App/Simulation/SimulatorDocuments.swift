import Casework
import Law
import Store

/// What comes in by post, by the same act as the page.
extension Simulator {
    /// - Parameter number: which of the invented documents.
    mutating func receiveDocument(_ number: Int, _ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.addDocument, in: .either, index, account)
        let document = try InventedDocuments.document(number, receivedOn: clock.today)
        _ = try run(AddDocument(document, in: grant.files.only ?? .execution, under: grant, store: store))
    }
}
