import Casework
import TestSupport
import Testing

@testable import App

/// How one act that tells is tried: as whom, where, and with what beside the ground.
struct SharingWays: Sendable {
    let account: String
    let party: Party
    /// Of a consent that it can stand on.
    var purpose = ConsentPurpose.coordination
    /// The case is made ready, and the address and the fields given; an empty ground is for an act without.
    let prepare: @Sendable (TestApp, String, _ basis: String) throws -> (String, [String: String])

    /// A new kind of act does not compile before it stands here. Nil for what is told by law alone: those
    /// have tests of their own.
    static func of(_ kind: SharingAct.Kind?) -> SharingWays? {
        switch kind {
        case nil: noted
        case .referral: referral
        case .extract: extract
        case .handover: handover
        case .attempt: attempt
        case .contact: contact
        case .request, .appeal, .review, .statement: nil
        }
    }

    private static let noted = SharingWays(account: "koordinator", party: .psychiatry) { _, number, basis in
        let values = ["grund": basis, "part": "psychiatry", "vad": "Att vi har träffats.", "satt": "phone"]
        return ("/arenden/\(number)/samtycken/lamnat", values)
    }

    private static let referral = SharingWays(
        account: "handlaggare", party: .psychiatry, purpose: .investigation
    ) { _, number, basis in
        let values = ["part": "psychiatry", "grund": basis, "skal": ""]
        return ("/arenden/\(number)/utredning/remiss", TestApp.referral.merging(values) { $1 })
    }

    private static let handover = SharingWays(account: "handlaggare", party: .unit) { app, number, basis in
        let note = try app.writeNote(number, as: "handlaggare")
        let ground = basis.isEmpty ? [:] : TestApp.consent
        return ("/arenden/\(number)/overlamning/ny", ["sak1": "note.\(note)"].merging(ground) { $1 })
    }

    private static let told = [
        "namn": "Linden, Sara", "part": "psychiatry", "berattade": "something",
        "berattat": "Att vi har träffats.",
    ]

    private static let attempt = SharingWays(
        account: "koordinator", party: .psychiatry
    ) { _, number, basis in
        let values = [
            "till": "partner", "kanal": "call", "resultat": "reached", "steg": "discussInTeam",
            "nastadag": "imorgon", "grund": basis,
        ]
        return ("/arenden/\(number)/kontakt", told.merging(values) { $1 })
    }

    private static let contact = SharingWays(
        account: "koordinator", party: .psychiatry
    ) { app, number, basis in
        let values = ["satt": "phone", "med": "partner", "anteckning": "", "grund": basis]
        return (app.visits(number, "kontakt"), told.merging(values) { $1 })
    }

    private static let extract = SharingWays(
        account: "koordinator", party: .psychiatry
    ) { app, number, basis in
        let address = "/arenden/\(number)/utlamnande/utdrag"
        let values = [
            "mottagare": "authority", "part": "psychiatry", "namn": "Linden", "stod": "Samtycket.",
            "grund": basis,
        ]
        // One that tells the wrong one is refused as it is begun.
        let isLiving = try app.isConsent(basis, for: .psychiatry, "coordination")
        guard isLiving else { return ("\(address)/nytt", values) }
        let extract = try app.begunExtract(number, values)
        try app.chooseAll(extract)
        let sent = try app.client(as: "koordinator").submit("\(extract)/klart", ["last": "ja"])
        #expect(sent.status == 303)
        return ("\(extract)/lamnat", ["dag": "idag", "satt": "letter"])
    }
}
