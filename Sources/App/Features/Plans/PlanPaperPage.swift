import Casework
import Law
import Store
import Templating
import Web

/// The plan for the person to keep: one page in large letters, with their own words. It never says what
/// somebody must do, and counts nothing.
struct PlanPaperPage: Page, Sendable {
    static let template = "plans/paper"

    struct Goal: Fielded, Sendable {
        let wording: String
        let steps: [String]

        static let fields: Fields<Goal> = [
            .text("wording") { $0.wording },
            .flag("hasSteps") { !$0.steps.isEmpty },
            .texts("steps") { $0.steps },
        ]
    }

    /// How large the letters are on paper, so that it stays on one sheet.
    enum Letters: String, Sendable {
        case large, smaller, smallest

        /// - Parameter lines: about how many there would be in the largest.
        init(lines: Int) { self = lines <= 26 ? .large : lines <= 36 ? .smaller : .smallest }
    }

    let number: String
    let name: String
    let ownWords: String
    let goals: [Goal]
    let homework: [String]
    let followUp: String?
    let contacts: [String]
    /// Where those who are turned to are reached; nil where the programme's file does not say.
    let phone: String?
    let isDraft: Bool

    static let fields: Fields<PlanPaperPage> = [
        .text("caseNumber") { $0.number },
        .link("caseAddress") { "/arenden/\($0.number)" },
        .link("planAddress") { PlanAddress.index($0.number) },
        .text("name") { $0.name },
        .text("letters") { $0.letters.rawValue },
        .text("ownWords") { $0.ownWords },
        .list("goals", Goal.fields) { $0.goals },
        .flag("hasHomework") { !$0.homework.isEmpty },
        .texts("homework") { $0.homework },
        .optionalText("followUp") { $0.followUp },
        .flag("hasContacts") { !$0.contacts.isEmpty },
        .texts("contacts") { $0.contacts },
        .optionalText("phone") { $0.phone },
        .flag("isWithoutPhone") { $0.phone == nil },
        .flag("isDraft") { $0.isDraft },
    ]

    init(_ plan: PlanRecord, in file: PlanFile, contacts: [String], phone: String?, number: String) {
        (self.number, self.contacts, self.phone) = (number, contacts, phone)
        (name, ownWords) = (file.facts.person.name, plan.texts.ownWords)
        goals = plan.goals.map { Goal(wording: $0.text.wording, steps: $0.text.subGoals) }
        homework = plan.isDraft ? plan.goals.flatMap(\.text.homework) : file.openHomework.map(\.wording)
        followUp = (plan.isDraft ? plan.texts.followUpOn : file.nextFollowUp)?.inWords(withYear: true)
            .capitalizedFirst
        isDraft = plan.isDraft
    }

    private var letters: Letters {
        let steps = goals.flatMap(\.steps) + homework + contacts
        let texts = goals.map(\.wording) + ownWords.paragraphs + steps
        // About so many letters a line, and what stands on every paper.
        return Letters(lines: texts.map { $0.count / 52 + 1 }.reduce(0, +) + 15)
    }
}
