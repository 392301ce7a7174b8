import Testing
import TestSupport

/// `steget instruments score` as scripts meet it.
@Suite struct InstrumentsCommandTests {
    private let form = #"{"id":"a","instrument":"MADRS-S","answers":[0,0,0,0,0,0,0,0,4]"#

    @Test func `every vector is right`() throws {
        let result = try BuiltProgram.run(
            ["instruments", "score", DatabaseImage.root + "/Tests/Vectors/instruments.json"])
        #expect(result.status == 0, "\(result.complaint)")
        #expect(result.lines.count == 110)
    }

    @Test func `a form is answered on a line, with what must be seen to`() throws {
        let result = try BuiltProgram.run(["instruments", "score", "-"], input: "[\(form)}]")
        #expect(result.status == 0)
        #expect(result.output == #"{"id":"a","result":{"status":"ok","missing":[],"total":4,"# +
            #""subscales":{},"band":"ingen_eller_mycket_latt","band_clinician":"ingen","# +
            #""alerts":[{"code":"SUICIDTANKAR","level":"omedelbar"}],"flags":[]}}"# + "\n")
    }

    @Test func `what the file expected and did not get is told`() throws {
        let result = try BuiltProgram.run(
            ["instruments", "score", "-"], input: form + #","expect":{"status":"ok"}}"#)
        #expect(result.status == 1 && result.lines.count == 1)
        #expect(result.complaint.contains("\"a\""))
    }

    @Test(arguments: [
        "", "[", "[1]", #"[{"id":1}]"#, #"[{"instrument":"PHQ-9","answers":[]}]"#,
        #"[{"instrument":"SDS"}]"#, #"[{"instrument":"SDS","answers":[],"sex":"X"}]"#,
        #"[{"instrument":"SDS","answers":[],"sex":1}]"#,
    ])
    func `a file that cannot be used is refused in a sentence`(_ text: String) throws {
        let result = try BuiltProgram.run(["instruments", "score", "-"], input: text)
        #expect(result.status == 1 && result.output == "")
        #expect(result.complaint.split(separator: "\n").count == 1)
    }
}
