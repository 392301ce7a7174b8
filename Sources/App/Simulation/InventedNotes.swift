import Casework
import Law

/// What staff might write in the file. Written for this program; it never quotes anybody.
enum InventedNotes {
    static let kinds: [(NoteKind, Int)] = [
        (.phoneContact, 48), (.officialNote, 22), (.visit, 8), (.homeVisit, 8), (.recordedMessage, 8),
        (.incomingDocument, 4), (.other, 2),
    ]

    static func text(_ kind: NoteKind, _ random: inout SeededRandom) -> String {
        random.pick(texts(kind)) ?? ""
    }

    static func objection(_ random: inout SeededRandom) -> String {
        random.pick([
            "Personen säger att det var efter jul som skolan tog slut, inte före.",
            "Personen håller inte med om att hen inte ville träffas: det var dagen som inte gick.",
        ]) ?? ""
    }

    private static func texts(_ kind: NoteKind) -> [String] {
        switch kind {
        case .phoneContact: calls
        case .visit: visits
        case .homeVisit: homeVisits
        case .recordedMessage: ["Sms från personen: tack för brevet, kan ni höra av er efter helgen?"]
        case .incomingDocument: ["Intyg från vårdcentralen kom med posten och är lagt i akten."]
        case .officialNote, .other, .objection: others
        }
    }

    private static let calls = [
        "Talade med mamman i tio minuter. Personen sov. Hon frågar om vi kan skriva ett brev först.",
        "Personen svarade själv. Låg röst, men ville veta mer. Vi hörs igen på torsdag.",
        "Pratade med personen om datorspel och om hunden. Vill att samma person ringer nästa gång.",
    ]
    private static let visits = [
        "Personen kom med sin syster. Vi satt i det lilla rummet. Stannade i fyrtio minuter.",
        "Kort träff på kontoret. Personen ville mest se hur det ser ut här.",
    ]
    private static let homeVisits = [
        "Träffade personen i köket. Dörren till rummet stod öppen efteråt.",
        "Vi satt på trappan utanför. Personen tyckte att det var lättare än inne.",
    ]
    private static let others = [
        "Personen har fått veta vad stödet är och att det går att ansöka när som helst.",
        "Har läst tidigare anteckningar inför samtalet. Föreslår att två av oss är med.",
    ]
}

extension Simulator {
    /// A note as staff might write one, about the last few days.
    mutating func inventedNote() -> NoteContent {
        let kind = random.pick(weighted: InventedNotes.kinds) ?? .officialNote
        let days = random.pick(weighted: [(0, 70), (1, 20), (4, 10)]) ?? 0
        return NoteContent(
            kind: kind, happenedOn: clock.today.adding(days: -days), text: InventedNotes.text(kind, &random))
    }

    /// What was done is written down, mostly at once; some of it waits for a signature.
    mutating func document(_ index: Int) throws {
        let owner = cases[index].owner
        guard random.chance(45) else { return }
        let signs = random.chance(88)
        let note = try writeNote(inventedNote(), index, by: owner, signs: signs)
        guard signs else { return }
        if random.chance(6) {
            let text = InventedNotes.objection(&random)
            try objectToNote(note, text: text, by: owner)
        }
        if random.chance(6) { try correctNote(note, edition: 1, to: inventedNote(), by: owner) }
        let unit = units[cases[index].unit]
        let side = notes[note].file == .authority ? unit.authority : unit.coordinators
        guard let colleague = random.pick(side), colleague != owner, !cases[index].facts.person.isProtected,
            random.chance(40)
        else { return }
        try acknowledgeNote(note, by: colleague)
    }
}
