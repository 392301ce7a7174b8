import Casework
import Law
import Store
import Templating
import Web

/// Every account, the open ones first.
struct AccountsPage: Page {
    static let template = "accounts/index"
    private let table: Table
    private let isAlone: Bool

    init(_ accounts: [AccountRecord], programmes: [ProgrammeName], words: (Instant) -> String) {
        isAlone = accounts.count < 2
        let columns = ["Namn", "Användarnamn", "Roller", "Läge", "Senast inloggad"]
        table = Table(
            head: TableHead(
                caption: "Konton", isCaptionHidden: true, columns: columns.map { TableColumn(label: $0) }),
            rows: accounts.map { account in
                let roles = RoleWording.lines(account.memberships, programmes: programmes)
                return TableRow(cells: [
                    TableCell(column: columns[0], text: account.name, link: "/konton/\(account.id)"),
                    TableCell(column: columns[1], text: account.username),
                    TableCell(
                        column: columns[2], text: roles.isEmpty ? "Inga än" : roles.joined(separator: "; ")),
                    TableCell(column: columns[3], text: account.state.swedish(words)),
                    TableCell(column: columns[4], text: account.lastSignedInAt.map(words) ?? "Aldrig"),
                ])
            })
    }

    static let fields: Fields<AccountsPage> = [
        .part("table") { $0.table },
        .flag("isAlone") { $0.isAlone },
    ]
}

/// One account: who it is, what it may do, and what can be done with it.
struct AccountPage: Page {
    static let template = "accounts/show"
    private let name: String
    private let items: [DescriptionItem]
    private let acts: [ActForm]
    private let links: [Act]

    init(_ account: AccountRecord, programmes: [ProgrammeName], isOwn: Bool, words: (Instant) -> String) {
        name = account.name
        items = AccountPage.items(account, words) + AccountPage.roles(account, programmes)
        acts = isOwn ? [] : AccountPage.acts(account)
        links = isOwn ? [] : AccountPage.links(account)
    }

    private static func acts(_ account: AccountRecord) -> [ActForm] {
        [
            account.state == .disabled
                ? ActForm(label: "Öppna kontot", address: "/konton/\(account.id)/oppna", about: account.name)
                : ActForm(label: "Stäng kontot", address: "/konton/\(account.id)/stang", about: account.name),
            ActForm(
                label: "Avsluta inloggningar", address: "/konton/\(account.id)/logga-ut",
                about: account.name),
        ]
    }

    private static func links(_ account: AccountRecord) -> [Act] {
        var links: [Act] = []
        if account.state != .disabled {
            links.append(
                Act(label: "Ta fram en ny aktiveringskod", address: "/konton/\(account.id)/aterstall"))
        }
        if account.hasSecondFactor {
            links.append(Act(label: "Ta bort engångskodsappen", address: "/konton/\(account.id)/tvafaktor"))
        }
        return links
    }

    private static func items(_ account: AccountRecord, _ words: (Instant) -> String) -> [DescriptionItem] {
        [
            DescriptionItem(term: "Användarnamn", texts: [account.username]),
            DescriptionItem(term: "Läge", texts: [account.state.swedish(words)]),
            DescriptionItem(
                term: "Engångskoder",
                texts: [account.hasSecondFactor ? "En app är kopplad" : "Ingen app är kopplad"]),
            DescriptionItem(term: "Senast inloggad", texts: [account.lastSignedInAt.map(words) ?? "Aldrig"]),
        ]
    }

    private static func roles(_ account: AccountRecord, _ programmes: [ProgrammeName]) -> [DescriptionItem] {
        func item(_ place: String, _ programme: ProgrammeID?, _ address: Link) -> DescriptionItem {
            let roles = RoleWording.words(account.memberships, in: programme)
            return DescriptionItem(
                term: "Roller i \(place)", texts: [roles.isEmpty ? "Inga" : roles],
                act: Act(label: "Ändra", address: address))
        }
        return programmes.map { item($0.name, $0.id, "/konton/\(account.id)/roller/\($0.code)") }
            + [item("hela Steget", nil, "/konton/\(account.id)/roller")]
    }

    static let fields: Fields<AccountPage> = [
        .text("name") { $0.name },
        .list("items") { $0.items },
        .list("acts") { $0.acts },
        .list("links") { $0.links },
    ]
}

/// A one-time code, shown on the page after the act that made it and never again.
struct ActivationCodePage: Page {
    static let template = "accounts/code"
    private let code: String
    private let name: String
    private let username: String
    private let account: Link

    init(_ code: String, id: AccountID, name: String, username: String) {
        self.code = code
        self.name = name
        self.username = username
        account = "/konton/\(id)"
    }

    static let fields: Fields<ActivationCodePage> = [
        .text("code") { $0.code },
        .text("name") { $0.name },
        .text("username") { $0.username },
        .link("account") { $0.account },
    ]
}

extension AccountRecord.State {
    func swedish(_ words: (Instant) -> String) -> String {
        switch self {
        case .open: "Öppet"
        case .invited(let until): "Väntar på aktivering till \(words(until))"
        case .uninvited: "Aktiveringskoden har gått ut"
        case .disabled: "Stängt"
        }
    }
}
