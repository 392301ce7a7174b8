import TestSupport
import Testing

/// Mappings made through the front door, as staff make them.
extension TestApp {
    /// A case whose mapping is open, begun with a reason.
    func caseInMapping(as username: String = "koordinator") throws -> String {
        let number = try caseInMeeting(as: username)
        try beginMapping(number, as: username)
        return number
    }

    func beginMapping(_ number: String, as username: String = "koordinator") throws {
        let sent = try client(as: username).submit(
            "/arenden/\(number)/kartlaggning/borja-anda", ["skal": "Samtalet hölls hos boendestödet."])
        try #require(sent.status == 303, "\(sent.text)")
    }

    /// Presses a button of a page and gives where it leads.
    @discardableResult
    func press(_ page: String, _ action: String, as username: String = "koordinator") throws -> String {
        let client = try client(as: username)
        let shown = client.get(page)
        let found = shown.form(sentTo: action)
        let button = try #require(found, "\(action): \(shown.status)")
        let sent = client.submit(button, [:])
        try #require(sent.status == 303, "\(sent.text)")
        return try #require(sent.location)
    }

    /// Begins a form and gives where it is filled in.
    func beginForm(_ number: String, _ template: String) throws -> String {
        let page = "/arenden/\(number)/kartlaggning"
        return try press(page, "\(page)/fyll-i/\(template)")
    }

    /// A form with answers, locked; gives its own address.
    func lockedForm(
        _ number: String, _ template: String = "samtal",
        _ values: [String: String] = ["text1": "Bodde i Boden."]
    ) throws -> String {
        let address = try beginForm(number, template)
        let sent = try client(as: "koordinator").submit(
            address, values.merging(["klar": "ja"]) { $1 })
        try #require(sent.status == 303, "\(sent.text)")
        return try #require(sent.location)
    }

    static let occasion = [
        "dag": "idag", "lage": "held", "ensam": "Kollegan var sjuk.", "minuter": "90", "anteckning": "Lugnt.",
    ]

    func noteOccasion(_ number: String, _ values: [String: String] = [:]) throws -> TestPage {
        try client(as: "koordinator").submit(
            "/arenden/\(number)/kartlaggning/tillfalle/nytt", TestApp.occasion.merging(values) { $1 })
    }

    /// The first address on the mapping's page that begins and ends like this, with a key between.
    func mappingAddress(_ number: String, _ begins: String, _ ends: String = "") throws -> String {
        let start = "/arenden/\(number)/kartlaggning/\(begins)"
        let page = try client(as: "koordinator").get("/arenden/\(number)/kartlaggning")
        let found = page.text.split(separator: start).dropFirst().first { rest in
            rest.dropFirst(13).hasPrefix("\(ends)\"") && !rest.hasPrefix("n")
        }
        return try start + String(#require(found, "\(start)").prefix(13)) + ends
    }

    /// A locked form of a case that has ended, and the same person's new case with an open mapping.
    func returned() throws -> (number: String, reuse: String) {
        let first = try caseInMapping()
        _ = try lockedForm(first)
        let client = try client(as: "koordinator")
        #expect(client.submit("/arenden/\(first)/avslut", TestApp.declined).status == 303)
        let again = client.submit(
            "/intresseanmalan/ny?arende=\(first)",
            ["situation": "Hör av sig igen.", "roll": "parent", "uppgiftslamnartelefon": "070-174 06 05"])
        try #require(again.status == 303)
        let number = try String(#require(again.location).dropFirst("/arenden/".count))
        client.submit("/arenden/\(number)/utfall", ["utfall": "assessmentMeeting", "dag": "imorgon"])
        try beginMapping(number)
        return (number, try mappingAddress(number, "tidigare/"))
    }
}
