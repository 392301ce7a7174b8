import Law
import Testing
@testable import steget

/// Lines of the server's log: whatever is in them stays on them (ASVS 16.4.1).
@Suite struct LogLineTests {
    private let at = Instant(milliseconds: 1_795_167_780_000)

    @Test(arguments: [
        "\r\n", "\n", "\r", "\u{1b}[2J", "\u{2028}", "\u{2029}", "\u{85}", "\u{202e}", "\0", "\\",
    ])
    func `what would break a line or steer a terminal is written out`(_ text: String) {
        let line = LogLine(
            at: at, level: "warning", message: "a\(text)b", details: [("peer", "c\(text)d")]
        ).text
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F })
        #expect(line.contains("a\\u{") && line.contains("c\\u{"))
    }

    @Test func `ordinary text stands as it is, and a value with spaces in quotes`() {
        let line = LogLine(
            at: at, level: "info", message: "klart", details: [("rad", "åäö 1"), ("tom", "")]
        ).text
        #expect(line == "\(at) info klart rad=\"åäö 1\" tom=\"\"")
    }

    @Test func `a quote in a value does not end it`() {
        let line = LogLine(at: at, level: "info", message: "m", details: [("v", "a\" status=200")]).text
        #expect(line.hasSuffix("v=\"a\\\" status=200\""))
    }
}
