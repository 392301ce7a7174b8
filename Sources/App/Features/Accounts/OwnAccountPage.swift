import Casework
import Store
import Templating
import Web

/// The page of one's own account.
struct OwnAccountPage: Page {
    static let template = "accounts/own"
    private let notice: Notice?
    private let items: [DescriptionItem]
    private let density: ActForm

    init(
        _ actor: Actor, programmes: [ProgrammeName], hasSecondFactor: Bool, hasChangedPassword: Bool,
        notice: Notice?
    ) {
        self.notice =
            hasChangedPassword
            ? Notice(kind: .done, text: "Lösenordet är bytt. Dina andra inloggningar är avslutade.") : notice
        let roles = RoleWording.lines(actor.memberships, programmes: programmes)
        items = OwnAccountPage.items(actor, roles: roles, hasSecondFactor: hasSecondFactor)
        density =
            actor.isDense
            ? ActForm(label: "Visa rymliga tabeller", address: "/mitt-konto/rymlig")
            : ActForm(label: "Visa täta tabeller", address: "/mitt-konto/tat")
    }

    private static func items(
        _ actor: Actor, roles: [String], hasSecondFactor: Bool
    ) -> [DescriptionItem] {
        [
            DescriptionItem(term: "Namn", texts: [actor.name]),
            DescriptionItem(term: "Användarnamn", texts: [actor.username]),
            DescriptionItem(term: "Roller", texts: roles.isEmpty ? ["Du har inga roller än."] : roles),
            DescriptionItem(
                term: "Lösenord", texts: ["Visas aldrig."],
                act: Act(label: "Byt", address: "/mitt-konto/losenord")),
            DescriptionItem(
                term: "Engångskoder",
                texts: [hasSecondFactor ? "En app är kopplad." : "Ingen app är kopplad."],
                act: Act(label: "Ändra", address: "/tvafaktor")),
            DescriptionItem(
                term: "Inloggningar", texts: ["Var du är inloggad just nu."],
                act: Act(label: "Visa", address: "/inloggningar")),
            DescriptionItem(
                term: "Tabeller",
                texts: [actor.isDense ? "Täta: fler rader får plats." : "Rymliga: lättare att läsa."]),
        ]
    }

    static let fields: Fields<OwnAccountPage> = [
        .optional("notice") { $0.notice },
        .list("items") { $0.items },
        .part("density") { $0.density },
    ]
}

/// Roles in words, one line for each programme.
enum RoleWording {
    static func lines(_ memberships: [Membership], programmes: [ProgrammeName]) -> [String] {
        let everywhere = words(memberships, in: nil)
        let lines = programmes.compactMap { programme -> String? in
            let roles = words(memberships, in: programme.id)
            return roles.isEmpty ? nil : "\(programme.name): \(roles)"
        }
        return everywhere.isEmpty ? lines : ["Hela Steget: \(everywhere)"] + lines
    }

    static func words(_ memberships: [Membership], in programme: ProgrammeID?) -> String {
        let held = Role.allCases.filter { role in
            memberships.contains { $0.role == role && $0.programme == programme }
        }
        return held.map { $0.swedish.lowercased() }.joined(separator: ", ")
    }
}
