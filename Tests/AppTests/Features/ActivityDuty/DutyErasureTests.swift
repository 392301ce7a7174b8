import Foundation
import SQL
import Store
import TestSupport
import Testing

/// What has to be gone from the register, and that it is.
@Suite struct DutyErasureTests {
    private static let old = ["fodd": "2005-12-30", "in": "2024-01-10", "namn": "Zyxberta Qvarnlund"]

    @Test("Who is 21 this year is on the list and erased with all that hangs on them; a count remains")
    func erases() throws {
        let app = try TestApp()
        let old = try app.enterYouth(Self.old), young = try app.enterYouth()
        try app.made(old + "/kontakt", ["satt": "call", "resultat": "reached"], as: "kaa")
        _ = try app.offerMeasure(old)
        let client = try app.client(as: "kaa")
        #expect(client.get("/kaa").contains("En ungdom ska vara borta ur registret senast 2026-12-31"))
        let list = client.get("/kaa/gallra")
        #expect(list.contains("Zyxberta Qvarnlund") && !list.contains("Tove Ask"))
        #expect(client.submit("/kaa/gallra", [:]).status == 422)
        #expect(client.submit("/kaa/gallra", ["sett": "ja"]).status == 303)
        #expect(client.get(old).status == 404 && client.get(young).status == 200)
        #expect(client.get("/kaa").contains("En ungdom födda 2005 eller tidigare"))
        for table in ["duty_contact", "duty_measure"] {
            #expect(try app.rowCounts()[table] == 0, "\(table)")
        }
        #expect(client.submit("/kaa/gallra", ["sett": "ja"]).status == 422)
        #expect(try app.number("SELECT count(*) FROM audit_entry WHERE event = 'dutyErased'") == 1)
    }

    @Test("Nothing of them is in any octet of the database afterwards, nor of what was typed and not sent")
    func leavesNoOctet() throws {
        let folder = try TestFolder(inMemory: true), left = folder.file("left")
        try erase(leaving: left)
        // The store has closed with its app, and the log of writes is emptied then.
        let octets = try Data(contentsOf: URL(fileURLWithPath: left))
        #expect(octets.count > 100_000 && !octets.contains(Self.mark))
    }

    /// Leaves a second name of the database's file, which goes with its app.
    private func erase(leaving path: String) throws {
        let app = try TestApp()
        let old = try app.enterYouth(Self.old.merging(["adress": "Qvarnlundsbacken 7"]) { $1 })
        let client = try app.client(as: "kaa")
        let typed = try #require(client.get(old + "/andra").form(sentTo: old + "/andra"))
        client.post("/utkast", typed.filled(["namn": "Zyxberta Andra"]).values)
        #expect(client.get("/utkast").contains("KAA, uppgifter"))
        #expect(try app.octets().contains(Self.mark))
        #expect(client.submit("/kaa/gallra", ["sett": "ja"]).status == 303)
        try FileManager.default.linkItem(atPath: app.databasePath, toPath: path)
    }

    private static let mark = Data("Zyxberta".utf8)

    @Test("Nobody is erased who was not on the list that was looked at")
    func isOfTheListSeen() throws {
        let app = try TestApp()
        _ = try app.enterYouth(Self.old)
        let client = try app.client(as: "kaa")
        let form = try #require(client.get("/kaa/gallra").form(sentTo: "/kaa/gallra"))
        _ = try app.enterYouth(Self.old.merging(["namn": "Annan Ask"]) { $1 })
        let sent = client.submit(form, ["sett": "ja"])
        #expect(sent.status != 303 && sent.contains("Gallra 2 ungdomar"), "\(sent.status)")
        #expect(try app.rowCounts()["duty_erasure"] == 0)
    }
}

extension TestApp {
    /// The database's files, one after the other.
    fileprivate func octets() throws -> Data {
        let path = databasePath
        return try ["", "-wal"].reduce(into: Data()) { all, end in
            guard FileManager.default.fileExists(atPath: path + end) else { return }
            all += try Data(contentsOf: URL(fileURLWithPath: path + end))
        }
    }
}

extension Data {
    fileprivate func contains(_ mark: Data) -> Bool { range(of: mark) != nil }
}
