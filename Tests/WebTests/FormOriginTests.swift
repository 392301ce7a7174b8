import Testing

@testable import Web

/// Two people on one record: whatever they did, no text of either is gone.
@Suite struct FormOriginTests {
    @Test func `what each side wrote is in the form or beside it`() throws {
        var random = SystemRandomNumberGenerator()
        let texts = ["", "Ring på förmiddagen", "Ring på eftermiddagen", "rad ett\nrad två", "åäö = & %"]
        for _ in 0..<2000 {
            let fields = ["namn", "telefon", "situation"]
            func some() -> [String: String] {
                Dictionary(uniqueKeysWithValues: fields.map {
                    ($0, texts.randomElement(using: &random) ?? "")
                })
            }
            let (original, mine, theirs) = (some(), some(), some())
            let opened = try FormOrigin(CurrentRecord(version: 7, values: original, changedBy: "Kim"))
            let sent = try #require(FormOrigin(text: opened.text))
            #expect(sent == opened)
            let merged = try sent.merge(mine: mine, theirs: theirs)
            for field in fields {
                let (old, own, other) = (original[field] ?? "", mine[field] ?? "", theirs[field] ?? "")
                let kept = merged.values[field] ?? ""
                if own == other || other == old {
                    #expect(kept == own && merged.collisions[field] == nil)
                } else if own == old {
                    #expect(kept == other && merged.collisions[field] == nil)
                } else {
                    #expect(kept == own && merged.collisions[field] == other)
                }
            }
        }
    }

    @Test(arguments: ["", "x", "-1 a=b", "+3", "7 a", "99999999999999999999 a=b", "7 =", " "])
    func `a base that was tampered with is no base, or one that matches nothing`(_ text: String) throws {
        guard let base = FormOrigin(text: text) else { return }
        let merged = try base.merge(mine: ["a": "min"], theirs: ["a": "din"])
        #expect(merged.values["a"] == "min" && merged.collisions["a"] == "din")
    }
}
