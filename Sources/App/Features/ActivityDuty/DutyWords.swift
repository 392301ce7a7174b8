import Casework
import Law
import Templating
import Web

/// A young person in the register, in words.
extension DutyRecord {
    func lead(today: Day) -> String {
        let age = "\(today.age(bornOn: youth.birthDay)) år"
        return youth.isProtected ? "\(age). Har skyddade uppgifter." : age
    }

    var facts: [DescriptionItem] {
        let number = youth.personalNumber.flatMap(PersonalNumber.init(stored:))?.shown ?? ""
        let possible: [(String, [String])] = [
            ("Personnummer", number.paragraphs), ("Född", [youth.birthDay.description]),
            ("Bostadsadress", youth.address.paragraphs), ("Telefon", youth.phone.paragraphs),
            ("E-post", youth.email.paragraphs), ("I registret sedan", [youth.enteredOn.description]),
            ("Sysselsättning då", [youth.before.swedish]), ("Nu", [youth.present.swedish]),
            ("Planerat", [youth.coming?.swedish ?? "Inget än"]),
            ("Senast ändrat", ["\(changed.at.dayAndTime) av \(changed.by)"]),
        ]
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) }
    }

    /// Who is soon 20, with what stands in the register of what comes then.
    var comingOfAge: DescriptionItem {
        let day = youth.isProtected ? "inom ett halvår" : youth.ages.turns20.description
        let coming = youth.coming.map { "Planerat: \($0.swedish.lowercased())." } ?? "Inget planerat."
        return DescriptionItem(
            term: listed, texts: ["Fyller 20 år \(day). \(coming)"],
            act: Act(label: "Avsluta och visa vidare", address: DutyAddress.leave(id)))
    }

    var ending: String {
        guard let leaving = leaving?.leaving else {
            return "Senast \(youth.ages.turns20), när personen fyller 20 år. Uppgifterna gallras senast "
                + "\(youth.ages.erasedBy)."
        }
        let handed = leaving.handed.map { one in
            one.to == .nobody ? " Visades inte vidare." : " Visades vidare till: \(one.to.swedish)."
        }
        let answer = leaving.handed.map { " Svar: \($0.answer.swedish.lowercased())." }
        return "\(leaving.reason.swedish), \(leaving.day).\(handed ?? "")\(answer ?? "") Uppgifterna gallras "
            + "senast \(youth.ages.erasedBy)."
    }
}

extension DutyRecord.Measure {
    func item(of youth: DutyYouthID) -> DescriptionItem {
        let begun = measure.begunOn.map { "Började \($0)." } ?? "Har inte börjat."
        let ended = measure.endedOn.map { "Slutade \($0): \(measure.ending?.swedish.lowercased() ?? "")." }
        let words = measure.ending == .declined
            ? ["Erbjuden \(measure.offeredOn). Tackade nej \(measure.endedOn?.description ?? "")."]
            : ["Erbjuden \(measure.offeredOn). \(begun)", ended].compactMap { $0 }
        return DescriptionItem(
            term: measure.kind.swedish, texts: words,
            act: Act(label: "Ändra", address: DutyAddress.measure(id, youth)))
    }
}

extension AdministrationPage {
    /// The half-year's figures, each table with its whole.
    static func duty(_ report: DutyHalfYearReport) -> AdministrationPage {
        let parts: [(String, String, [DutyHalfYearReport.Part])] = [
            ("sysselsattning", "Sysselsättning när ansvaret började", report.occupations),
            ("insats", "Insatser", report.measures), ("kontakt", "Kontakter", report.contacts),
            ("slut", "Hur ansvaret slutade", report.leavings),
        ]
        let kinds = AdministrationSection(
            id: "slag", heading: "Slag av insatser",
            text: "Insatser, inte personer: en person kan ha flera, så de läggs inte ihop.",
            table: table("Slag av insatser", "Insatser", report.kinds, whole: nil))
        return AdministrationPage(
            heading: report.half.swedish,
            lead: "\(report.coveredInWords) omfattades någon dag från \(report.half.firstDay) till "
                + "\(report.half.lastDay). Den som har gallrats ur registret räknas inte med.",
            crumbs: DutyAddress.crumbs,
            sections: parts.map { id, heading, all in
                AdministrationSection(
                    id: id, heading: heading, table: table(heading, "Ungdomar", all, whole: report.covered))
            } + [kinds])
    }

    private static func table(
        _ caption: String, _ unit: String, _ parts: [DutyHalfYearReport.Part], whole: Int?
    ) -> Table {
        let rows = parts.map { ($0.name, $0.count) } + (whole.map { [("Tillsammans", $0)] } ?? [])
        return Table(
            head: TableHead(
                caption: caption, isCaptionHidden: true,
                columns: [TableColumn(label: caption), TableColumn(label: unit, isNumeric: true)]),
            rows: rows.map { name, count in
                TableRow(
                    cells: [
                        TableCell(column: caption, text: name),
                        TableCell(column: unit, text: String(count), isNumeric: true),
                    ])
            })
    }
}
