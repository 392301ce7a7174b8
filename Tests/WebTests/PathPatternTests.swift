import Testing

@testable import Web

@Suite struct PathPatternTests {
    @Test(arguments: [
        ("/arenden/{case}", ["arenden", "U-1"], ["case": "U-1"]),
        ("/arenden/{case}/anmalan", ["arenden", "U-1", "anmalan"], ["case": "U-1"]),
        ("/", [], [:]),
    ] as [(PathPattern, [String], [String: String])])
    func `a path of the shape gives its named parts`(
        _ pattern: PathPattern, _ path: [String], _ expected: [String: String]
    ) {
        #expect(pattern.match(path) == expected)
    }

    @Test(arguments: [[], ["arenden"], ["arenden", "U-1", ""], ["Arenden", "U-1"], ["arenden", "U-1", "x"]])
    func `a path of another shape is none of ours`(_ path: [String]) {
        #expect(("/arenden/{case}" as PathPattern).match(path) == nil)
    }

    @Test func `a pattern prints as it is written`() {
        #expect(("/konton/{id}/roller" as PathPattern).description == "/konton/{id}/roller")
    }
}
