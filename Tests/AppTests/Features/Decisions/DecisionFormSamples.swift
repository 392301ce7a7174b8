import TestSupport

/// The forms of a decision and of delegations, filled in rightly.
extension FormSample {
    static let decisions = [
        FormSample(
            pattern: "/arenden/{case}/beslut/utkast", sender: .signedIn("handlaggare"),
            address: { try "/arenden/\($0.caseToDecide())/beslut/utkast" }, values: TestApp.refusal,
            typedField: "skal", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/arenden/{case}/beslut/skicka", sender: .signedIn("handlaggare"),
            address: { app in
                let number = try app.draftedCase()
                return "/arenden/\(number)/beslut/skicka"
            }, values: ["text": "Läs skälen noga."], typedField: "text", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/beslut/granska", sender: .signedIn("beslutsfattare"),
            address: { try "/arenden/\($0.caseInReview())/beslut/granska" },
            values: ["svar": "approved", "text": "Bra."], typedField: "text", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/beslut/fatta", sender: .signedIn("beslutsfattare"),
            address: { try "/arenden/\($0.approvedCase())/beslut/fatta" }, values: [:]),
        FormSample(
            pattern: "/arenden/{case}/beslut/namnd", sender: .signedIn("handlaggare"),
            address: { try "/arenden/\($0.approvedCase())/beslut/namnd" },
            values: ["dag": "idag", "text": "Ta med utredningen."], typedField: "text",
            keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/beslut/namndens-beslut", sender: .signedIn("handlaggare"),
            address: { try "/arenden/\($0.caseAtBoard())/beslut/namndens-beslut" },
            values: TestApp.asProposed, typedField: "avvikande", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/beslut/namndens-beslut/fardigt", sender: .signedIn("handlaggare"),
            address: { try "/arenden/\($0.caseDecidedByBoard())/beslut/namndens-beslut/fardigt" },
            values: ["stammer": "ja"]),
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/uppfoljning", sender: .signedIn("handlaggare"),
            address: { try $0.latestDecision($0.grantedCase()) + "/uppfoljning" }, values: TestApp.followedUp,
            typedField: "uppnatt", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/forlangning", sender: .signedIn("handlaggare"),
            address: { try $0.latestDecision($0.followedUpCase()) + "/forlangning" }, values: TestApp.wish,
            typedField: "onskan", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/avslut", sender: .signedIn("handlaggare"),
            address: { try $0.latestDecision($0.ceasedCase()) + "/avslut" },
            values: ["kommentar": "Klarar sig själv nu."], typedField: "kommentar", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/rattelse", sender: .signedIn("beslutsfattare"),
            address: { try $0.latestDecision($0.issuedCase()) + "/rattelse" },
            values: ["star": "skolan", "ska": "skola", "varfor": "Ett skrivfel."], typedField: "varfor",
            keepsDraft: true),
        FormSample(
            pattern: "/delegationer/ny", sender: .signedIn("administrator"),
            address: { _ in "/delegationer/ny" },
            values: [
                "punkt": "4.1", "arende": "Beslut om bistånd", "grund": "needs", "fran": "2026-12-01",
                "beslutad": "2026-11-18",
            ], typedField: "arende", keepsDraft: true),
        FormSample(
            pattern: "/delegationer/{delegation}/upphor", sender: .signedIn("administrator"),
            address: { try "/delegationer/\($0.delegation("needs"))/upphor" },
            values: ["dag": "2026-12-31", "skal": "Byter tjänst."], typedField: "skal", keepsDraft: true),
    ]
}
