import Printing
import SQL
import Store
import TestSupport
import Testing

/// A decision not to hand out a document is a letter as the others are.
struct RefusalLetterTests {
    @Test("It stands among the letters and comes as PDF, and what the unit refused is not among them")
    func isALetter() throws {
        let maker = PDFMaker(program: "/bin/sh", arguments: ["-c", "printf '%%PDF-1.7 x'"])
        let app = try TestApp(pdf: maker)
        let number = try app.caseWithApplication()
        let request = try app.refusedRequest(number)
        let decider = try app.client(as: "beslutsfattare")
        #expect(decider.submit("\(request)/avslag", try app.refusal).status == 303)
        let reader = try app.client(as: "handlaggare"), letters = "/arenden/\(number)/brev"
        #expect(reader.get("\(request)/brev.pdf").text.hasPrefix("%PDF-1.7"))
        #expect(reader.get("/arenden/\(number)/utlamnande").contains("Hämta som PDF"))
        #expect(reader.get(letters).contains("Beslut om en begäran att få ut handling"))
        try app.arranging { transaction in
            try transaction.run("DROP TRIGGER document_request_stands")
            try transaction.run("UPDATE document_request SET file = 'execution'")
        }
        #expect(!reader.get(letters).contains("Beslut om en begäran att få ut handling"))
        #expect(reader.get("\(request)/brev.pdf").status == 404)
    }
}
