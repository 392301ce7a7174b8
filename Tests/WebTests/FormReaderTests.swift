import Law
import Testing

@testable import Web

@Suite struct FormReaderTests {
    enum Colour: String, CaseIterable { case red, blue }

    static let description = FormDescription(
        title: "Prov",
        fields: [
            FieldRule("namn", "Namn", .line, maximumLength: 10), FieldRule("dag", "Dag", .day),
            FieldRule("telefon", "Telefon", .phone), FieldRule("färg", "Färg", .oneOf([])),
            FieldRule("hemligt", "Lösenord", .secret), FieldRule("nummer", "Personnummer", .personalNumber),
        ],
        keepsDraft: true)
    static let today = Day(number: 20_777)

    private func reader(_ values: [String: String]) -> FormReader {
        FormReader(values, FormReaderTests.description, today: FormReaderTests.today)
    }

    @Test(arguments: [
        ("2026-11-20", "2026-11-20"), ("20/11", "2026-11-20"), ("idag", "2026-11-20"),
        (" i morgon ", "2026-11-21"), ("20261231", "2026-12-31"), ("1/2 2024", "2024-02-01"),
        ("29/2 2024", "2024-02-29"),
    ])
    func `a day is read as people type it`(_ typed: String, _ expected: String) {
        var reader = reader(["dag": typed])
        #expect(reader.day("dag")?.description == expected)
        #expect(reader.complaints.isEmpty)
    }

    @Test(arguments: [
        "2023-06-31", "29/2 2023", "32/1", "2026-13-01", "snart", "+1/+2", "１２/1", "0/0", "20261",
    ])
    func `a day that does not exist or cannot be read gets a sentence`(_ typed: String) {
        var reader = reader(["dag": typed])
        #expect(reader.day("dag") == nil)
        #expect(reader.complaints.map(\.field) == ["dag"])
    }

    @Test func `a personnummer is read as people type it, and nothing typed is no complaint`() {
        var reader = reader(["nummer": " 900101 2385 "])
        #expect(reader.personalNumber("nummer")?.digits == "199001012385")
        #expect(reader.personalNumber("telefon") == nil)
        #expect(reader.complaints.isEmpty)
    }

    @Test(arguments: ["199001012386", "189001019802", "ett två tre", "202711202399"])
    func `a number that is none, or of somebody too old, gets a sentence`(_ typed: String) {
        var reader = reader(["nummer": typed])
        #expect(reader.personalNumber("nummer") == nil)
        #expect(reader.complaints.map(\.field) == ["nummer"])
    }

    @Test(arguments: ["070-123 45 67", "+46 (0)18-727 00 00", "018/727000"])
    func `a number that can be rung is kept as typed`(_ typed: String) {
        var reader = reader(["telefon": typed])
        #expect(reader.phone("telefon") == typed)
        #expect(reader.complaints.isEmpty)
    }

    @Test(arguments: ["112", "ring mamma", "070-12 34 56x", "٠٧٠١٢٣٤٥٦٧"])
    func `a number that cannot be rung gets a sentence`(_ typed: String) {
        var reader = reader(["telefon": typed])
        _ = reader.phone("telefon")
        #expect(reader.complaints.count == 1)
    }

    @Test func `length is counted in characters of the text, and told once a field`() {
        var reader = reader(["namn": String(repeating: "å", count: 11)])
        _ = reader.text("namn", orSay: "Skriv ett namn.")
        #expect(reader.complaints.count == 1)
        #expect(reader.complaints.first?.sentence.contains("högst 10 tecken") == true)
    }

    @Test func `an answer outside the alternatives is refused, and none at all is no complaint`() {
        var wrong = reader(["färg": "green"])
        #expect(wrong.choice("färg", Colour.self) == nil)
        #expect(wrong.complaints.count == 1)
        var none = reader([:])
        #expect(none.choice("färg", Colour.self) == nil)
        #expect(none.complaints.isEmpty)
    }

    @Test func `a password is read to the octet`() {
        #expect(reader(["hemligt": " abc \n"]).exact("hemligt") == " abc \n")
    }

    @Test func `secrets and unknown fields are never kept`() {
        let kept = FormReaderTests.description.keepable(["namn": "A", "hemligt": "B", "id": "C"])
        #expect(kept == ["namn": "A"])
    }
}
