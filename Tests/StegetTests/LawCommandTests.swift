import Foundation
import Testing
import TestSupport

/// `steget law` as scripts meet it: one object a line, and the contract's status.
@Suite struct LawCommandTests {
    private let today = ["--today", "2026-11-20"]

    @Test func `numbers are answered in order, each on its line`() throws {
        let result = try BuiltProgram.run(
            ["law", "personnummer", "900101-2385", "191500722390", "000101+9801"] + today)
        #expect(result.status == 0)
        #expect(result.complaint == "")
        #expect(result.lines == [
            #"{"typed":"900101-2385","kind":"personnummer","birth_date":"1990-01-01","# +
                #""number":"199001012385","shown":"19900101-2385"}"#,
            #"{"typed":"191500722390","kind":"samordningsnummer","birth_date":null,"# +
                #""number":"191500722390","shown":"19150072-2390"}"#,
            #"{"typed":"000101+9801","kind":"personnummer","birth_date":"1900-01-01","# +
                #""number":"190001019801","shown":"19000101-9801"}"#,
        ])
    }

    @Test func `a wrong number says why, and the rest are answered all the same`() throws {
        let result = try BuiltProgram.run(
            ["law", "personnummer", "-"] + today, input: "199001012386\n900101-2385\n")
        #expect(result.status == 1)
        #expect(result.lines.count == 2)
        #expect(result.lines.first == #"{"typed":"199001012386","refused":"Personnumret stämmer inte: "# +
            #"kontrollsiffran ska vara 5. Kontrollera siffrorna."}"#)
        #expect(result.lines.last?.contains("1990-01-01") == true)
    }

    @Test func `every deadline of the vectors is right, to the word`() throws {
        let file = DatabaseImage.root + "/Tests/Vectors/deadlines.json"
        let result = try BuiltProgram.run(["law", "last-day", "--file", file])
        #expect(result.status == 0, "\(result.complaint)")
        let expected = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
            .filter { $0.hasPrefix("{") }
            .map { line in
                let row = String(line.hasSuffix(",") ? line.dropLast() : line)
                return row.replacing("\": ", with: "\":").replacing(", \"", with: ",\"")
            }
        #expect(result.lines == expected && expected.count == 110)
    }

    /// Easter, midsummer, Christmas and leap days of 2005–2023, 2041–2060 and 2095–2100, counted by a
    /// calendar that shares nothing with ours: Easter by Oudin's rule, days by walking.
    @Test func `the last days of other years are those of a calendar of another make`() throws {
        let file = DatabaseImage.root + "/Tests/Vectors/deadlines-other-years.json"
        let result = try BuiltProgram.run(["law", "last-day", "--file", file])
        #expect(result.status == 0, "\(result.complaint)")
        #expect(result.lines.count == 583)
    }

    @Test func `a last day the file has wrong is told, and those that are right are too`() throws {
        let rows = #"[{"received":"2026-11-20","last_day":"2026-12-10"},{"received":"2026-11-20"}]"#
        let result = try BuiltProgram.run(["law", "last-day", "--file", "-"], input: rows)
        #expect(result.status == 1 && result.lines.count == 2)
        #expect(result.complaint.contains("2026-11-20 (filen säger 2026-12-10)"))
    }

    @Test(arguments: ["{}", "[{}]", "[", "[{\"received\":\"2023-02-29\"}]", ""])
    func `a file that is no list of days is refused in a sentence`(_ text: String) throws {
        let result = try BuiltProgram.run(["law", "last-day", "--file", "-"], input: text)
        #expect(result.status == 1)
        #expect(result.complaint.split(separator: "\n").count == 1)
    }

    @Test(arguments: [["law", "last-day"], ["law", "last-day", "--received", "2023-02-29"]])
    func `no day, or one that does not exist, is a bad argument`(_ arguments: [String]) throws {
        #expect(try BuiltProgram.run(arguments).status == 2)
    }

    @Test func `no number at all is a bad argument`() throws {
        #expect(try BuiltProgram.run(["law", "personnummer"]).status == 2)
    }
}
