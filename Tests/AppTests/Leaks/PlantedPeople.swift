import App
import Printing
import SQL
import Store
import TestSupport
import Testing

/// Protected people in every state that a form can bring a case to, with marks in every field and in every
/// text that can be written. New forms on cases are here by themselves: they have samples.
struct PlantedPeople {
    let app: TestApp
    /// Who is on every one of the cases, and may read.
    static let owner = "koordinator"
    private(set) var cases: [String] = []
    /// Where each sample was sent, by its pattern.
    private(set) var planted: [String: String] = [:]

    init() throws {
        app = try TestApp(pdf: PDFMaker(program: "/bin/sh", arguments: ["-c", "printf %%PDF-"]))
        cases.append(try app.logInquiry(PlantedMarks.first.person))
        for sample in FormSample.all where sample.pattern.contains("{case}") && !sample.takesMonths {
            try plant(sample)
        }
        // What samples have logged is somebody unprotected: the facts are the same for all from here on.
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        try set(PlantedMarks.first)
    }

    /// Cases that a form has handed to somebody: to review or issue its decision, or to send it;
    /// and those that they have ended.
    func cases(ownedBy username: String) throws -> [String] {
        try app.store.read { transaction in
            try transaction.all(
                """
                SELECT e.number FROM episode e LEFT JOIN ending x ON x.episode_id = e.id
                JOIN account a ON a.id = coalesce(e.owner_id, x.ended_by) WHERE a.username = \(username)
                """
            ) { try $0.text(0) }
        }
    }

    /// The sample's form, on a case of its own, with a mark in what is typed freely.
    private mutating func plant(_ sample: FormSample) throws {
        let address = try sample.address(app)
        let client = try sample.client(app)
        let form = try #require(client.get(address).form(sentTo: address), "\(sample.pattern)")
        let field = sample.takesAnyText ? sample.typedField : nil
        let typed = field.map { [$0: PlantedMarks.text(sample.pattern)] } ?? [:]
        let sent = client.submit(form, sample.values.merging(typed) { $1 })
        try #require(sent.status == 303, "\(sample.pattern): \(sent.status)")
        let number = try #require(address.split(separator: "/").first { $0.contains("-2026-") })
        cases.append(String(number))
        planted[sample.pattern] = address
    }

    /// The facts of everybody who is protected, and of who told of them.
    func set(_ marks: PlantedMarks) throws {
        func mark(_ field: String) -> String { marks.person[field] ?? "" }
        try setPerson(mark)
        try app.arranging { transaction in
            try transaction.run(
                """
                UPDATE inquiry SET reporter_name = \(mark("uppgiftslamnare")),
                    reporter_phone = \(mark("uppgiftslamnartelefon")),
                    reporter_email = \(mark("uppgiftslamnarepost")), situation = \(mark("situation"))
                WHERE episode_id IN (SELECT e.id FROM episode e JOIN person p ON p.id = e.person_id
                    WHERE p.is_protected = 1)
                """)
        }
    }

    private func setPerson(_ mark: (String) -> String) throws {
        let digits = mark("personnummer").filter { $0 != "-" }
        try app.arranging { transaction in
            try transaction.run(
                """
                UPDATE person SET name = \(mark("namn")), phone = \(mark("telefon")),
                    personal_number = \(digits), birth_day = \(mark("fodd")), email = \(mark("epost")),
                    address = \(mark("adress")), interpreter_language = \(mark("tolk")),
                    message_wording = \(mark("meddelandetext")), travel_need = \(mark("resa"))
                WHERE is_protected = 1
                """)
        }
    }
}
