import Testing
import TestSupport

/// What the program says to arguments it cannot use: one Swedish sentence on standard error, and the
/// contract's status.
@Suite struct ArgumentsTests {
    @Test(arguments: [
        (["serve"], "Ange databasen med --database"),
        (["serv"], "serv går inte att förstå"),
        (["serve", "--databse", "x"], "Valet --databse finns inte"),
        (["serve", "--database"], "--database behöver ett värde"),
        (["serve", "--database", "x", "--port", "åtta"], "åtta passar inte för --port"),
        (["serve", "--database", "x", "--port", "65536"], "En port är ett tal från 0 till 65535."),
        (["serve", "--database", "x", "--today", "2026-02-30"], "2026-02-30 passar inte för --today"),
        (["serve", "--database", "x", "--host", "0.0.0.0"], "Utan TLS svarar Steget bara på den egna datorn"),
        (["serve", "--database", "x", "--host", "::"], "Utan TLS svarar Steget bara på den egna datorn"),
        (["serve", "--database", "x", "--host", "127.0.0.1.example"], "Utan TLS svarar Steget bara"),
        (["serve", "--database", "x", "--tls-cert", "y"], "--tls-cert och --tls-key hör ihop"),
        (["serve", "--database", "x", "--http-port", "80"], "--http-port skickar vidare till TLS"),
        (["migrate"], "Du måste ange --database"),
        (["demo", "--database", "x", "--cases=-1"], "--cases är ett antal"),
        (["demo", "--database", "x", "--programme", "kiruna"], "kiruna passar inte för --programme"),
        (["audit", "verify", "--database", "x", "--head", "17"], "--head ska vara"),
        (["user", "add", "kim", "--name", "Kim", "--database", "x", "--role", "kung"], "kung passar inte"),
    ])
    func `arguments that cannot be used end with status 2`(_ arguments: [String], _ words: String) throws {
        let result = try BuiltProgram.run(arguments)
        #expect(result.status == 2)
        #expect(result.complaint.contains(words), "\(result.complaint)")
        #expect(result.complaint.split(separator: "\n").count == 1)
        #expect(result.output == "")
    }

    @Test(arguments: [
        ["serve", "--port", "0"], ["migrate"], ["backup", "kopia.sqlite"], ["audit", "verify"],
        ["user", "list"], ["user", "disable", "kim"],
    ])
    func `a database that is not there is refused and not made`(_ command: [String]) throws {
        let folder = try TestFolder()
        let path = folder.file("borta.sqlite")
        let needsNoResources = ["backup", "audit"].contains(command[0]) || command.contains("list")
        let result = try BuiltProgram.run(
            command + ["--database", path] + (needsNoResources ? [] : BuiltProgram.resources))
        #expect(result.status == 1)
        #expect(result.complaint.contains("Databasen \(path) finns inte"), "\(result.complaint)")
        #expect(!folder.names.contains("borta.sqlite"))
    }

    @Test func `help is in Swedish and ends well`() throws {
        let result = try BuiltProgram.run(["serve", "--help"])
        #expect(result.status == 0)
        #expect(result.complaint == "")
        for word in ["OVERVIEW", "USAGE", "OPTIONS", "Show help", "default:", "values:"] {
            #expect(!result.output.contains(word), "\(word)")
        }
    }
}
