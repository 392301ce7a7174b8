import Casework
import Store
import TestSupport
import Testing

@testable import App

/// Who receives what comes by the public form.
struct InboxOwnerTests {
    @Test("Public inquiries are received by a coordinator of the programme, nobody else")
    func choosesReceiver() throws {
        let app = try TestApp()
        let client = try app.client(as: "administrator")
        let before = try app.auditCount(.inboxOwnerSet)
        let address = "/verksamheter/uppsala/webbanmalningar"
        let ids = try app.store.read { transaction in
            try ["koordinator2", "handlaggare", "koordinator-umea"].map {
                try #require(try AccountRepository.id(of: $0, transaction)).description
            }
        }
        for wrong in ids.dropFirst() {
            let page = client.submit(address, ["mottagare": wrong])
            #expect(page.status == 422 && page.contains("inte koordinator här"))
        }
        #expect(client.submit(address, ["mottagare": ""]).status == 422)
        #expect(client.submit(address, ["mottagare": ids[0]]).location == "/verksamheter/uppsala")
        #expect(client.get("/verksamheter").contains("Kerstin Åhlund"))
        #expect(try app.auditCount(.inboxOwnerSet) == before + 1)
    }
}
