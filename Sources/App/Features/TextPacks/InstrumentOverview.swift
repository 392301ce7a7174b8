import Casework
import Instruments
import Law
import Templating
import Web

/// The administrator's page of rating forms, and the page of one text pack.
struct InstrumentOverview {
    let packs: [InstalledTextPack]
    let permissions: [InstrumentPermission]
    let support: SupportList
    let routines: [(code: String, name: String, routine: SafetyRoutine)]
    let today: Day

    static let crumbs = [Crumb(label: "Formulär", address: "/formular")]

    var page: AdministrationPage {
        AdministrationPage(
            heading: "Formulär",
            lead:
                "Formulärens texter finns inte i programmet. Kommunen lägger in dem som den har rätt till.",
            act: Act(label: "Lägg in ett textpaket", address: "/formular/textpaket/nytt"),
            sections: [instruments, texts, numbers] + routines.map(section))
    }

    private var instruments: AdministrationSection {
        AdministrationSection(
            id: "formular", heading: "Vilka går att använda",
            items: (Instrument.ratings + Instrument.surveys).map { instrument in
                DescriptionItem(
                    term: instrument.name, texts: standing(instrument),
                    act: act(instrument))
            })
    }

    private func act(_ instrument: Instrument) -> Act {
        instrument.needsPermission
            ? Act(label: "Anteckna tillstånd", address: "/formular/\(instrument.code)/tillstand")
            : Act(label: "Hämta som fil (FHIR)", address: "/formular/\(instrument.code)/fil")
    }

    private func standing(_ instrument: Instrument) -> [String] {
        let permission = permissions.first {
            $0.instrument == instrument.code && $0.from <= today && ($0.to.map { $0 >= today } ?? true)
        }
        let pack = packs.first {
            $0.instrument == instrument.code && $0.withdrawnAt == nil && $0.validFrom <= today
                && ($0.validTo.map { $0 >= today } ?? true)
        }
        if instrument.needsPermission, permission == nil {
            return ["Avstängt tills rättighetshavarens tillstånd är antecknat."]
        }
        let given = permission.map {
            "Tillstånd: \($0.holder), \($0.reference), från \($0.from)\($0.to.map { " till \($0)" } ?? "")."
        }
        let texts =
            pack.map { "På papper och på surfplatta, texter version \($0.version)." }
            ?? "Bara från papper: texterna är inte inlagda."
        return [texts, given].compactMap { $0 }
    }

    private var texts: AdministrationSection {
        let table = Table.rows(
            "Inlagda textpaket", ["Formulär", "Version", "Rättighetshavare", "Gäller"],
            packs.map {
                (
                    "/formular/textpaket/\($0.id)",
                    [$0.instrument, "\($0.version), \($0.language)", $0.rightsHolder, $0.standing(on: today)]
                )
            })
        return AdministrationSection(
            id: "paket", heading: "Textpaket",
            text: table == nil ? "Inga än. Ett textpaket är en fil med ett formulärs frågor och svar." : nil,
            table: table)
    }

    private var numbers: AdministrationSection {
        AdministrationSection(
            id: "stod", heading: "Stödnummer",
            text: support.isConfirmed
                ? "Kontrollerade. De visas för den som fyller i på surfplatta."
                : "Kontrollera numren. Tills det är gjort står det ”kontrollera” intill dem.",
            items: support.entries.map { DescriptionItem(term: $0.name, texts: [$0.number]) },
            links: [Act(label: "Ändra eller bekräfta stödnumren", address: "/formular/stodnummer")])
    }

    private func section(_ code: String, _ name: String, _ routine: SafetyRoutine) -> AdministrationSection {
        AdministrationSection(
            id: "rutin-\(code)", heading: "När ett svar kräver handling: \(name)",
            items: [
                DescriptionItem(
                    term: "Ersättare", texts: [routine.deputyName ?? "Ingen vald: går direkt till chefen"]),
                DescriptionItem(
                    term: "Vidare efter",
                    texts: [
                        "\(routine.immediateMinutes) minuter",
                        "\(routine.emergencyMinutes) minuter om det är akut",
                    ]
                ),
            ],
            links: [Act(label: "Ändra rutinen för \(name)", address: "/formular/rutin/\(code)")])
    }

    /// One pack with its texts, to look over.
    static func page(
        of pack: InstalledTextPack, _ questions: [TextPack.Question], today: Day
    ) -> AdministrationPage {
        let undo = ActForm(
            label: "Ta ur bruk", address: "/formular/textpaket/\(pack.id)/ur-bruk", about: pack.instrument)
        return AdministrationPage(
            heading: "Textpaket: \(pack.instrument)",
            lead: "Påbörjade och klara formulär kommer ihåg vilken version de fylldes i med.", crumbs: crumbs,
            sections: [
                AdministrationSection(
                    id: "om", heading: "Om paketet", items: facts(pack, today: today),
                    undo: pack.withdrawnAt == nil ? undo : nil),
                AdministrationSection(
                    id: "texter", heading: "Texterna",
                    text: pack.introduction.isEmpty ? nil : pack.introduction, items: questions.map(item)),
            ])
    }

    private static func facts(_ pack: InstalledTextPack, today: Day) -> [DescriptionItem] {
        [
            DescriptionItem(term: "Version", texts: ["\(pack.version), språk \(pack.language)"]),
            DescriptionItem(term: "Rättighetshavare", texts: [pack.rightsHolder]),
            DescriptionItem(term: "Tillstånd", texts: [pack.permission]),
            DescriptionItem(term: "Gäller", texts: [pack.standing(on: today)]),
            DescriptionItem(term: "Inlagt", texts: ["\(pack.installedAt.dayAndTime) av \(pack.installedBy)"]),
        ]
    }

    private static func item(_ question: TextPack.Question) -> DescriptionItem {
        let answers = question.answers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return DescriptionItem(term: "Fråga \(question.item)", texts: [question.text] + answers)
    }
}
