import Casework
import Law

/// Made-up visits: what they are for, what became of them and what was written. Nobody's words.
enum InventedVisits {
    static let purposes = [
        "Prata om veckan", "", "Gå en sväng om det passar", "Titta på kursen tillsammans", "Spela ett spel",
        "Ringa vårdcentralen", "Planera nästa steg", "",
    ]

    static func whereabouts(_ place: VisitPlace) -> String {
        switch place {
        case .premises: "Lilla rummet"
        case .home: "Hemma, köket"
        case .outdoors: "Vid entrén, sedan ån"
        case .accompany: "Utanför vårdcentralen"
        case .remote: "Telefon"
        }
    }

    /// One in eight finds it hard to come: what is shown of that is a need.
    static func report(of life: Int, _ place: VisitPlace, _ random: inout SeededRandom) -> VisitReport {
        let missed = life % 8 == 6 ? 55 : 14
        guard random.chance(missed) else {
            let outcome: VisitOutcome = random.chance(8) ? .cameLate : .came
            return VisitReport(
                outcome: outcome, minutes: random.pick([60, 75, 75, 90, 120]) ?? 75,
                methods: methods(&random), text: random.pick(notes[place] ?? []) ?? "")
        }
        let ways: [(VisitOutcome, VisitReason, Int)] = [
            (.cancelledByPerson, .illness, 3), (.cancelledByPerson, .tooHard, 3), (.noShow, .tooHard, 3),
            (.noShow, .unknown, 2), (.cancelledByUs, .staffIllness, 2), (.cancelledByPerson, .travel, 1),
        ]
        let way = random.pick(weighted: ways.map { (($0.0, $0.1), $0.2) }) ?? (.noShow, .unknown)
        return VisitReport(
            outcome: way.0, reason: way.1,
            text: random.pick(misses[way.0] ?? []) ?? "")
    }

    /// Homework that was talked over, something new to try, and the goals that it led towards.
    static func work(in file: PlanFile, _ random: inout SeededRandom) -> VisitWork {
        var work = VisitWork()
        guard let goal = random.pick(file.inForce?.goals ?? []) else { return work }
        for homework in file.openHomework.prefix(3) {
            let result = random.pick([HomeworkResult.well, .well, .partly, .notThisTime, .changedMind])
            work.checked.append((homework.id, result ?? .well))
        }
        if random.chance(85) {
            work.tried = random.pick(goal.text.subGoals) ?? goal.text.wording
            work.towards = goal.root
        }
        work.goals = [VisitWork.Goal(goal: goal.root, standing: random.chance(30) ? .underway : nil)]
        return work
    }

    private static func methods(_ random: inout SeededRandom) -> Set<SupportMethod> {
        let some: [SupportMethod] = [.motivational, .exposure, .coaching, .salutogenic, .practical, .network]
        return Set([random.pick(some), random.chance(40) ? random.pick(some) : nil].compactMap { $0 })
    }

    private static let notes: [VisitPlace: [String]] = [
        .premises: [
            "Kom på egen hand med buss. Vi spelade kort och pratade om veckan. Var trött men nöjd efteråt.",
            "Satt i lilla rummet hela timmen. Ville veta mer om gruppen på torsdagar.",
            "Vi tittade på folkhögskolans sida. Två kurser är sparade. Inget är bestämt.",
            "Berättade att nätterna är bättre. Vill prova att gå upp före tolv också på helgen.",
        ],
        .home: [
            "Vi satt i köket och lagade soppa. Mamma var med de första tio minuterna.",
            "Öppnade själv dörren. Vi pratade i hallen och bestämde att ses ute nästa gång.",
        ],
        .outdoors: [
            "Gick längs ån i trettio minuter. Vände när det kom mycket folk. Det var lagom.",
            "Promenad till affären. Stod kvar utanför medan personen gick in och handlade.",
        ],
        .accompany: [
            "Var med på läkarbesöket. Personen sa själv det som var viktigast. Nytt besök om sex veckor."
        ],
        .remote: ["Pratade i fyrtio minuter. Kameran var avstängd. Vill ses på plats nästa vecka."],
    ]

    private static let misses: [VisitOutcome: [String]] = [
        .cancelledByPerson: ["Skrev på morgonen. Vi bestämde en ny tid direkt.", "Ringde och sa till."],
        .cancelledByUs: ["Vi ringde och berättade. Det gick bra att ses veckan efter."],
        .noShow: ["Skickade ett sms och skrev att det är okej. Fick svar på kvällen."],
    ]
}
