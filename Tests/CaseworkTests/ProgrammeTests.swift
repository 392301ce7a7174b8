import Casework
import Testing

/// Programmes and their case numbers.
struct ProgrammeTests {
    @Test(
        "A case number has at least four digits",
        arguments: [
            (1, "UPP-2026-0001"), (9999, "UPP-2026-9999"), (10_000, "UPP-2026-10000"),
        ])
    func numbers(sequence: Int, text: String) {
        #expect(CaseNumber(prefix: "UPP", year: 2026, sequence: sequence).description == text)
    }

    @Test(
        "A prefix is two to five capitals, since it stands in addresses",
        arguments: [
            ("UPP", true), ("U", false), ("UPPSALA", false), ("upp", false), ("U/P", false), ("ÅÄÖ", false),
        ])
    func prefixes(prefix: String, isAllowed: Bool) {
        let programme = Programme(
            code: "x", name: "X", municipality: "X kommun", mode: .open, casePrefix: prefix, nextStepDays: 3)
        #expect((programme != nil) == isAllowed)
    }

    @Test(
        "Protected facts are for who is on the case",
        arguments: [
            (false, nil, true), (true, nil, false), (true, AccountID(value: 1), true),
            (true, AccountID(value: 2), false),
        ] as [(Bool, AccountID?, Bool)])
    func protection(isProtected: Bool, owner: AccountID?, mayRead: Bool) {
        #expect(
            ProtectedReading.mayRead(isProtected: isProtected, owner: owner, reader: AccountID(value: 1))
                == mayRead)
    }

    @Test("A key is read back from its address form and from nothing else")
    func keys() {
        let key = PersonID(value: 123_456_789_012_345)
        #expect(PersonID(key.description) == key)
        #expect(PersonID("") == nil)
        #expect(PersonID("zzzzzzzzzzzzz") == nil)
        #expect(
            PersonID(key.description.uppercased()) == nil || key.description.uppercased() == key.description)
    }
}
