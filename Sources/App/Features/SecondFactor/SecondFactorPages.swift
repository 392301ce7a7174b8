import Crypto
import Store
import Templating
import Web

/// A seed to be taken over by an app: as a picture, and as letters for who cannot take pictures.
struct EnrolmentPage: Page {
    static let template = "second-factor/enrol"
    private let picture: Markup
    private let letters: String
    private let username: String
    private let form: FormView

    /// - Parameter seed: in the clear; it stands on this page and nowhere else.
    init(seed: [UInt8], username: String, issuer: String, _ state: FormState) throws {
        let address = try TOTP(secret: seed).address(issuer: issuer, account: username)
        picture = try QRPicture.markup(address, title: "QR-kod att läsa in i appen")
        letters = EnrolmentPage.grouped(Base32.encode(seed))
        self.username = username
        form = FormView(state, submit: "Koppla appen")
    }

    static let fields: Fields<EnrolmentPage> = [
        .flag("hasErrors") { $0.form.isRefused },
        .markup("picture") { $0.picture },
        .text("letters") { $0.letters },
        .text("username") { $0.username },
        .part("form") { $0.form },
    ]

    private static func grouped(_ letters: String) -> String {
        var out = ""
        for (index, letter) in letters.enumerated() {
            if index > 0, index.isMultiple(of: 4) { out.append(" ") }
            out.append(letter)
        }
        return out
    }
}

/// New recovery codes, shown this once.
struct RecoveryCodesPage: Page {
    static let template = "second-factor/codes"
    private let codes: [String]
    private let onward: Act

    /// - Parameter handed: what `RecoveryCodes.hand` sent here; nil or unreadable makes no page.
    init?(handed: String?) {
        guard var lines = handed?.split(separator: "\n").map(String.init),
            lines.count == RecoveryCodes.count + 1,
            let address = Link(path: lines.removeFirst())
        else { return nil }
        codes = lines
        onward = Act(label: "Jag har sparat koderna. Gå vidare", address: address)
    }

    static let fields: Fields<RecoveryCodesPage> = [
        .texts("codes") { $0.codes },
        .part("onward") { $0.onward },
    ]
}

/// Whether an app is connected, how many recovery codes are left, and what can be done about it.
struct SecondFactorPage: Page {
    static let template = "second-factor/show"
    private let isConnected: Bool
    private let left: Int
    private let start: ActForm
    private let mayRemove: Bool

    init(isConnected: Bool, left: Int, mayRemove: Bool) {
        self.isConnected = isConnected
        self.left = left
        start = ActForm(label: isConnected ? "Byt till en ny app" : "Koppla en app", address: "/tvafaktor")
        self.mayRemove = mayRemove
    }

    static let fields: Fields<SecondFactorPage> = [
        .flag("isConnected") { $0.isConnected },
        .text("left") { "\($0.left)" },
        .flag("isRunningOut") { $0.left < 3 },
        .part("start") { $0.start },
        .flag("mayRemove") { $0.mayRemove },
    ]
}
