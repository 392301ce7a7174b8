import Testing

/// No sentence of a licensed instrument is in the repository: municipalities install those that they may use.
struct LicensedWordingTests {
    private static let known: Set<UInt64> = {
        let lines = SourceTree.read("Tests/Vectors/licensed-wording.txt")?.lines ?? []
        return Set(lines.filter { !$0.hasPrefix("#") }.flatMap { $0.split(separator: " ") }.compactMap {
            UInt64($0, radix: 16)
        })
    }()

    @Test("No file of the repository holds six words in a row of a licensed question")
    func holdsNone() {
        let files = SourceTree.everything
        #expect(LicensedWordingTests.known.count > 450 && files.count > 1000)
        for folder in ["Sources/", "Templates/", "Migrations/", "Programmes/", ".ci/", "README.md"] {
            #expect(files.contains { $0.path.hasPrefix(folder) }, "\(folder)")
        }
        for file in files {
            let isClean = WordRuns.hashes(of: file.text).allSatisfy {
                !LicensedWordingTests.known.contains($0)
            }
            #expect(isClean, "\(file.path) holds the wording of a licensed question.")
        }
    }

    @Test("A run of words is found whatever its capitals, and nothing shorter is")
    func finds() {
        let run = WordRuns.hashes(of: "ett två tre fyra fem sex")
        #expect(run.count == 1 && WordRuns.hashes(of: "ett två tre fyra fem").isEmpty)
        let inside = WordRuns.hashes(of: "Noll. Ett, två;\ntre  fyra Fem sex! Sju?")
        #expect(inside.contains(run[0]) && inside.count == 3)
    }
}
