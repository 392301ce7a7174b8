import Casework
import TestSupport
import Testing

@testable import App

/// How one act that tells is tried: as whom, where, and with what beside the ground.
struct SharingWays: Sendable {
    let account: String
    let party: Party
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
        case .request, .appeal: nil
        }
    }

    private static let noted = SharingWays(account: "koordinator", party: .psychiatry) { _, number, basis in
        let values = ["grund": basis, "vad": "Att vi har träffats.", "satt": "phone"]
        return ("/arenden/\(number)/samtycken/lamnat", values)
    }

    private static let referral = SharingWays(
        account: "handlaggare", party: .psychiatry
    ) { _, number, basis in
        ("/arenden/\(number)/utredning/remiss", TestApp.referral.merging(["grund": basis]) { $1 })
    }

    private static let handover = SharingWays(account: "handlaggare", party: .unit) { app, number, basis in
        let note = try app.writeNote(number, as: "handlaggare")
        let ground = basis.isEmpty ? [:] : TestApp.consent
        return ("/arenden/\(number)/overlamning/ny", ["sak1": "note.\(note)"].merging(ground) { $1 })
    }

    private static let extract = SharingWays(
        account: "koordinator", party: .psychiatry
    ) { app, number, basis in
        let address = "/arenden/\(number)/utlamnande/utdrag"
        let values = ["mottagare": "authority", "namn": "Linden", "stod": "Samtycket.", "grund": basis]
        guard !basis.isEmpty else { return ("\(address)/nytt", values) }
        let extract = try app.begunExtract(number, values)
        try app.chooseAll(extract)
        let sent = try app.client(as: "koordinator").submit("\(extract)/klart", ["last": "ja"])
        #expect(sent.status == 303)
        return ("\(extract)/lamnat", ["dag": "idag", "satt": "letter"])
    }
}
