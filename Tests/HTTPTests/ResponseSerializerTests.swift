import HTTPTypes
import Testing

@testable import HTTP

@Suite("The head of a response")
struct ResponseSerializerTests {
    private static func text(_ write: (inout [UInt8]) -> Void) -> String {
        var out: [UInt8] = []
        write(&out)
        return String(decoding: out, as: UTF8.self)
    }

    @Test("the status line has the code and its words")
    func statusLine() {
        #expect(Self.text { ResponseSerializer.appendStatusLine(.ok, to: &$0) } == "HTTP/1.1 200 OK\r\n")
        let refused = Self.text { ResponseSerializer.appendStatusLine(422, to: &$0) }
        #expect(refused == "HTTP/1.1 422 Unprocessable Content\r\n")
        #expect(Self.text { ResponseSerializer.appendStatusLine(299, to: &$0) } == "HTTP/1.1 299 Status\r\n")
    }

    @Test("fields leave one to a line")
    func fields() {
        let fields: HTTPFields = [.contentType: "text/html", .vary: "a,b"]
        #expect(
            Self.text { ResponseSerializer.append(fields, to: &$0) }
                == "Content-Type: text/html\r\nVary: a,b\r\n")
        #expect(
            Self.text { ResponseSerializer.append(name: "Content-Length", decimal: 1_204, to: &$0) }
                == "Content-Length: 1204\r\n")
        #expect(Self.text { ResponseSerializer.append(name: "A", decimal: 0, to: &$0) } == "A: 0\r\n")
        let least = Self.text { ResponseSerializer.append(name: "A", decimal: .min, to: &$0) }
        #expect(least == "A: \(Int.min)\r\n")
        #expect(Self.text { ResponseSerializer.appendChunkLine(255, to: &$0) } == "ff\r\n")
    }

    @Test("no value ends its line, whatever it holds", arguments: UInt8.min...UInt8.max)
    func noSplitting(byte: UInt8) {
        let value = [0x61, byte, 0x62]
        var out: [UInt8] = []
        ResponseSerializer.append(HTTPField(name: .location, lenientValue: value), to: &out)
        ResponseSerializer.append(HTTPField(name: .location, value: value), to: &out)
        let status = HTTPResponse.Status(code: 200, reasonPhrase: String(decoding: value, as: UTF8.self))
        ResponseSerializer.appendStatusLine(status, to: &out)
        #expect(out.count(where: { $0 == 0x0A }) == 3)
        #expect(out.count(where: { $0 == 0x0D }) == 3)
        #expect(!out.contains(0))
    }

    @Test("a date is written as the RFC wants it, and read back", arguments: [
        (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (1_795_225_445, "Sat, 21 Nov 2026 01:44:05 GMT"),
        (-1, "Wed, 31 Dec 1969 23:59:59 GMT"), (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 GMT"),
    ])
    func dates(seconds: Int, text: String) {
        #expect(HTTPDate.format(seconds) == text)
        #expect(HTTPDate.parse(text) == seconds)
    }

    @Test("every day for four centuries goes back and forth")
    func everyDay() {
        for day in -10_000...140_000 {
            let date = CivilDate(days: day)
            if date.days != day { Issue.record("day \(day)") }
        }
        #expect(HTTPDate.format(.max) == "Fri, 31 Dec 9999 23:59:59 GMT")
        #expect(HTTPDate.format(.min) == "Mon, 01 Jan 0001 00:00:00 GMT")
    }

    @Test("what is not such a date is nothing", arguments: [
        "", "Sun, 06 Nov 1994 08:49:37 CET", "Mon, 06 Nov 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT",
        "Sun, 6 Nov 1994 08:49:37 GMT ", "Wed, 30 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
        "Sun, 06-Nov-1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
        "Sun, +6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 0000 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37XGMT",
        "Sun, 06 Nov 1994 08.49.37 GMT", "Sün, 06 Nov 1994 08:49:37 GM",
    ])
    func notDates(text: String) {
        #expect(HTTPDate.parse(text) == nil)
    }
}
