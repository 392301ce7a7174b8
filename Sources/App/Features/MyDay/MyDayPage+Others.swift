import Casework
import Store
import Templating
import Web

extension MyDayPage {
    /// What else a role's day is made of; the links of roles that have no cases.
    static func others(for actor: Actor) -> [Act] {
        var acts = figures(for: actor)
        if actor.may(.keepDuty, in: nil) {
            acts.append(Act(label: "Registret för aktivitetsansvaret (KAA)", address: "/kaa"))
        }
        if actor.may(.followReports, in: nil) {
            acts.append(Act(label: "Rapporter enligt lex Sarah", address: "/lex-sarah"))
        }
        if actor.may(.manageAccounts, in: nil) {
            acts.append(Act(label: "Konton och roller", address: "/konton"))
        }
        if actor.may(.readLog, in: nil) { acts.append(Act(label: "Vem har läst: loggen", address: "/logg")) }
        if actor.may(.followUpUnsignedNotes, in: nil) {
            acts.append(Act(label: "Osignerade efter andra", address: "/osignerade/efter-andra"))
        }
        if actor.may(.reviewLog, in: nil) {
            acts.append(Act(label: "Kontrollera loggen", address: "/loggkontroll"))
        }
        return acts
    }

    private static func figures(for actor: Actor) -> [Act] {
        var acts: [Act] = []
        if actor.may(.readFigurePeople, in: .execution) {
            acts.append(Act(label: "Hur många har brutit sin isolering i år?", address: "/resultat"))
        }
        if actor.may(.keepFigures, in: nil) {
            acts.append(Act(label: "Års- och halvårsrapporter", address: "/resultat/rapporter"))
        }
        // Who gives support finds it under Resultat: their screen is full.
        if actor.may(.readFigurePeople, in: .execution) || actor.may(.readInvestigation, in: .authority) {
            acts.append(Act(label: "Vad som saknas i uppgifterna", address: "/resultat/datakvalitet"))
        }
        return acts
    }
}
