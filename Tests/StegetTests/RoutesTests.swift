import Foundation
import Testing
import TestSupport

/// Who may do what is checked in: a change of it is a line in a diff that somebody has read.
@Suite struct RoutesTests {
    @Test func `the table of routes is the one that is checked in; make routes writes it anew`() throws {
        let result = try BuiltProgram.run(["routes"] + BuiltProgram.resources)
        #expect(result.status == 0, "\(result.complaint)")
        let path = DatabaseImage.root + "/Tests/ArchitectureTests/routes.txt"
        let table = try String(contentsOfFile: path, encoding: .utf8)
        #expect(result.output == table, "Run make routes, and read its diff.")
    }

    @Test func `as JSON it says the same, an object a line`() throws {
        let text = try BuiltProgram.run(["routes"] + BuiltProgram.resources).lines
        let json = try BuiltProgram.run(["routes", "--json"] + BuiltProgram.resources).lines
        #expect(text.count == json.count)
        for (line, object) in zip(text, json) {
            let decoded = try JSONDecoder().decode(RouteObject.self, from: Data(object.utf8))
            #expect(line.hasPrefix(decoded.method + " ") && line.contains(" " + decoded.path + " "))
            #expect(line.hasSuffix(decoded.roles?.joined(separator: ",") ?? " -"))
        }
    }

    private struct RouteObject: Decodable {
        let method: String
        let path: String
        let access: String
        let audit: String
        let roles: [String]?
    }
}
