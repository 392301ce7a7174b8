import TestSupport
import Testing

extension LeakTests {
    @Test("Nothing of a protected person is in any file that is taken out, or on its page", arguments: [
        ("ej-erbjudna", "koordinator2"), ("ej-erbjudna", "chef"), ("ej-verkstallda", "handlaggare"),
        ("delegationsbeslut", "beslutsfattare"), ("besok-och-grupper", "chef"),
        ("manadsstatistik", "handlaggare"),
    ])
    func files(_ layout: String, _ account: String) throws {
        let people = try WalkedSite.shared.get().people
        let client = try people.app.client(as: account)
        let address = try people.app.export(layout, as: account)
        let page = client.get(address), file = client.get(address + "/fil")
        #expect(page.status == 200 && file.contains("SLUT;"))
        let told = page.text + file.text
        #expect(PlantedMarks.found(in: told).isEmpty)
        for number in people.cases { #expect(!told.contains(number), "\(layout)") }
    }
}
